using Livepeer.Sdk.Paging;
namespace Livepeer.Sdk;

/// <summary>Filters, order and paging of a list of tasks. The server can't filter by phase.</summary>
public sealed class ListTasksQuery : FilteredListQuery
{
    /// <summary>Gets or sets the type of task to list.</summary>
    public TaskType? Type { get; init; }

    /// <summary>Gets or sets the ID of the asset that the tasks use as input.</summary>
    public string? InputAssetId { get; init; }

    /// <summary>Gets or sets the ID of the asset that the tasks create.</summary>
    public string? OutputAssetId { get; init; }

    internal override void AddFilters(List<ListFilter> filters)
    {
        filters.AddEqual("type", Type?.Value);
        filters.AddEqual("inputAssetId", InputAssetId);
        filters.AddEqual("outputAssetId", OutputAssetId);
    }
}
