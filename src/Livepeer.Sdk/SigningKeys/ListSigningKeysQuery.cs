using Livepeer.Sdk.Paging;
namespace Livepeer.Sdk;

/// <summary>Which signing keys to list.</summary>
public sealed class ListSigningKeysQuery : FilteredListQuery
{
    /// <summary>Only keys whose name contains this, in any case.</summary>
    public string? NameContains { get; init; }

    internal override void AddFilters(List<ListFilter> filters) => filters.AddEqual("name", NameContains);
}
