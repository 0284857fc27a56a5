using Livepeer.Sdk.Paging;
namespace Livepeer.Sdk;

/// <summary>Filters, order and paging of a list of signing keys.</summary>
public sealed class ListSigningKeysQuery : FilteredListQuery
{
    /// <summary>Gets or sets text that the name of each key must contain, ignoring case.</summary>
    public string? NameContains { get; init; }

    internal override void AddFilters(List<ListFilter> filters) => filters.AddEqual("name", NameContains);
}
