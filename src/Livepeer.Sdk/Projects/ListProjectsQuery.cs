using Livepeer.Sdk.Paging;
namespace Livepeer.Sdk;

/// <summary>Specifies which projects to list.</summary>
public sealed class ListProjectsQuery : FilteredListQuery
{
    /// <summary>Gets the text that the name of a project must contain, ignoring case.</summary>
    public string? NameContains { get; init; }

    internal override void AddFilters(List<ListFilter> filters) => filters.AddEqual("name", NameContains);
}
