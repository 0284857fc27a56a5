using Livepeer.Sdk.Paging;
namespace Livepeer.Sdk;

/// <summary>Which projects to list.</summary>
public sealed class ListProjectsQuery : FilteredListQuery
{
    /// <summary>Only projects whose name contains this, in any case.</summary>
    public string? NameContains { get; init; }

    internal override void AddFilters(List<ListFilter> filters) => filters.AddEqual("name", NameContains);
}
