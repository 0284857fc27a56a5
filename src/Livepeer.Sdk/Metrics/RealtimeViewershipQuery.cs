using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Specifies a query of the current viewership.</summary>
public sealed class RealtimeViewershipQuery : IQuerySource
{
    /// <summary>Gets the playback ID, or the content ID in decentralized storage, to filter by.</summary>
    public string? PlaybackId { get; init; }

    /// <summary>Gets the creator to filter by: the developer's ID of a user.</summary>
    public string? CreatorId { get; init; }

    /// <summary>Gets the dimensions of the breakdown: playback ID, device, browser or country. The default is none.</summary>
    public IReadOnlyList<MetricBreakdown>? BreakdownBy { get; init; }

    void IQuerySource.Write(ref GeneratedQueryStringBuilder query)
    {
        query.Append("playbackId", PlaybackId);
        query.Append("creatorId", CreatorId);
        query.AppendAll("breakdownBy[]", BreakdownBy);
    }
}
