using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Which of the views under way to sum up, and how. The time is always now.</summary>
public sealed class RealtimeViewershipQuery : IQuerySource
{
    /// <summary>Only views of what has this playback ID, or this content ID in distributed storage.</summary>
    public string? PlaybackId { get; init; }

    /// <summary>Only what belongs to this creator: the developer's own ID of a user.</summary>
    public string? CreatorId { get; init; }

    /// <summary>What to split by: playback ID, device, browser or country; nothing unless set.</summary>
    public IReadOnlyList<MetricBreakdown>? BreakdownBy { get; init; }

    void IQuerySource.Write(ref GeneratedQueryStringBuilder query)
    {
        query.Put("playbackId", PlaybackId);
        query.Put("creatorId", CreatorId);
        query.PutAll("breakdownBy[]", BreakdownBy);
    }
}
