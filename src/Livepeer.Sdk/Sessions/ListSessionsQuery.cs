using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Filters, order and paging of a list of sessions.</summary>
public sealed class ListSessionsQuery : FilteredListQuery
{
    /// <summary>Gets or sets the ID of the stream whose sessions to list.</summary>
    public string? ParentId { get; init; }

    /// <summary>
    /// Gets or sets a value that limits the list to sessions that are recorded, or to those that are not. The default is
    /// <see langword="null"/>: all sessions.
    /// </summary>
    public bool? Record { get; init; }

    /// <summary>
    /// Gets or sets text that the name of each session must contain, ignoring case. The name is <c>video+</c> followed by the playback
    /// ID of the stream.
    /// </summary>
    public string? NameContains { get; init; }

    /// <summary>Gets or sets a value that indicates whether to return recording URLs before the recording is complete.</summary>
    public bool ForceUrl { get; init; }

    internal override void WriteParameters(ref GeneratedQueryStringBuilder query)
    {
        base.WriteParameters(ref query);
        query.Append("parentId", ParentId);
        query.Append("forceUrl", ForceUrl);
    }

    internal override void AddFilters(List<ListFilter> filters)
    {
        filters.AddEqual("name", NameContains);
        filters.AddEqual("record", Record);
    }
}
