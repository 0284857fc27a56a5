using Livepeer.Sdk.Paging;
namespace Livepeer.Sdk;

/// <summary>Which tasks to list. The server can't tell them apart by phase.</summary>
public sealed class ListTasksQuery : FilteredListQuery
{
    /// <summary>Only tasks of this kind.</summary>
    public TaskType? Type { get; init; }

    /// <summary>Only tasks that work on this asset: its ID.</summary>
    public string? InputAssetId { get; init; }

    /// <summary>Only tasks that make this asset: its ID.</summary>
    public string? OutputAssetId { get; init; }

    internal override void AddFilters(List<ListFilter> filters)
    {
        filters.AddEqual("type", Type?.Value);
        filters.AddEqual("inputAssetId", InputAssetId);
        filters.AddEqual("outputAssetId", OutputAssetId);
    }
}
