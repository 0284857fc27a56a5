using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Which streams to list.</summary>
public sealed class ListStreamsQuery : FilteredListQuery
{
    /// <summary>Whether to list streams, their broadcasts in the shape of streams, or both.</summary>
    public StreamListScope Scope { get; init; }

    /// <summary>Only streams with a broadcast under way.</summary>
    public bool ActiveOnly { get; init; }

    /// <summary>Only streams whose name contains this, in any case.</summary>
    public string? NameContains { get; init; }

    /// <summary>Only streams of this creator: the developer's own ID of a user.</summary>
    public string? CreatorId { get; init; }

    /// <summary>Only the stream with this playback ID.</summary>
    public string? PlaybackId { get; init; }

    internal override void WriteParameters(ref GeneratedQueryStringBuilder query)
    {
        base.WriteParameters(ref query);
        query.Put("streamsonly", Scope == StreamListScope.Streams);
        query.Put("sessionsonly", Scope == StreamListScope.Broadcasts);
        query.Put("active", ActiveOnly);
    }

    internal override void AddFilters(List<ListFilter> filters)
    {
        filters.AddEqual("name", NameContains);
        filters.AddEqual("creatorId", CreatorId);
        filters.AddEqual("playbackId", PlaybackId);
    }
}
