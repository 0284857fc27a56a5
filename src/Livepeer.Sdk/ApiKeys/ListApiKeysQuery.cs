using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Which API keys to list.</summary>
public sealed class ListApiKeysQuery : ListQuery
{
    /// <summary>Only keys whose name contains this, in any case.</summary>
    public string? NameContains { get; init; }

    internal override void WriteParameters(ref GeneratedQueryStringBuilder query)
    {
        var filters = new List<ListFilter>();
        filters.AddEqual("name", NameContains);
        query.PutFilters(filters);
    }
}
