using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Filters, order and paging of a list of streams.</summary>
public sealed class ListStreamsQuery : FilteredListQuery
{
    /// <summary>Gets or sets a value that indicates whether to list streams, their broadcasts in the shape of streams, or both.</summary>
    public StreamListScope Scope { get; init; }

    /// <summary>Gets or sets a value that indicates whether to list only streams that are live.</summary>
    public bool ActiveOnly { get; init; }

    /// <summary>Gets or sets text that the name of each stream must contain, ignoring case.</summary>
    public string? NameContains { get; init; }

    /// <summary>Gets or sets the creator whose streams to list: the ID of a user in your system.</summary>
    public string? CreatorId { get; init; }

    /// <summary>Gets or sets the playback ID of the stream to list.</summary>
    public string? PlaybackId { get; init; }

    internal override void WriteParameters(ref GeneratedQueryStringBuilder query)
    {
        base.WriteParameters(ref query);
        query.Append("streamsonly", Scope == StreamListScope.Streams);
        query.Append("sessionsonly", Scope == StreamListScope.Broadcasts);
        query.Append("active", ActiveOnly);
    }

    internal override void AddFilters(List<ListFilter> filters)
    {
        filters.AddEqual("name", NameContains);
        filters.AddEqual("creatorId", CreatorId);
        filters.AddEqual("playbackId", PlaybackId);
    }
}
