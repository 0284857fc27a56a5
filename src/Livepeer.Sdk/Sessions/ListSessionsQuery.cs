using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Which sessions to list.</summary>
public sealed class ListSessionsQuery : FilteredListQuery
{
    /// <summary>Only sessions of this stream: its ID.</summary>
    public string? ParentId { get; init; }

    /// <summary>Only recorded sessions, or only those that are not; all where null.</summary>
    public bool? Record { get; init; }

    /// <summary>Only sessions whose name contains this, in any case. The name is <c>video+</c> and the playback ID of the stream.</summary>
    public string? NameContains { get; init; }

    /// <summary>Whether to give recording addresses before the recording is complete.</summary>
    public bool ForceUrl { get; init; }

    internal override void WriteParameters(ref GeneratedQueryStringBuilder query)
    {
        base.WriteParameters(ref query);
        query.Put("parentId", ParentId);
        query.Put("forceUrl", ForceUrl);
    }

    internal override void AddFilters(List<ListFilter> filters)
    {
        filters.AddEqual("name", NameContains);
        filters.AddEqual("record", Record);
    }
}
