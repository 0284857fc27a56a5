using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Specifies which API keys to list.</summary>
public sealed class ListApiKeysQuery : ListQuery
{
    /// <summary>Gets the text that the name of a key must contain, ignoring case.</summary>
    public string? NameContains { get; init; }

    internal override void WriteParameters(ref GeneratedQueryStringBuilder query)
    {
        var filters = new List<ListFilter>();
        filters.AddEqual("name", NameContains);
        query.AppendFilters(filters);
    }
}
