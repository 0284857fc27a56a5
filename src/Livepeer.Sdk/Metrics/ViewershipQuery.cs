using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Which views to sum up, and how.</summary>
public sealed class ViewershipQuery : IQuerySource
{
    /// <summary>Only views of what has this playback ID, or this content ID in distributed storage.</summary>
    public string? PlaybackId { get; init; }

    /// <summary>Only views of this asset.</summary>
    public string? AssetId { get; init; }

    /// <summary>Only views of this stream.</summary>
    public string? StreamId { get; init; }

    /// <summary>Only what belongs to this creator: the developer's own ID of a user.</summary>
    public string? CreatorId { get; init; }

    /// <summary>Where the time in question begins; seven days before its end unless set.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Where the time in question ends, itself not included; now unless set.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>How long the periods are, each with rows of its own; one for the whole time unless set.</summary>
    public MetricTimeStep? TimeStep { get; init; }

    /// <summary>What to split by; nothing unless set.</summary>
    public IReadOnlyList<MetricBreakdown>? BreakdownBy { get; init; }

    void IQuerySource.Write(ref GeneratedQueryStringBuilder query)
    {
        query.Put("playbackId", PlaybackId);
        query.Put("assetId", AssetId);
        query.Put("streamId", StreamId);
        query.Put("creatorId", CreatorId);
        query.Put("from", From);
        query.Put("to", To);
        query.Put("timeStep", TimeStep);
        query.PutAll("breakdownBy[]", BreakdownBy);
    }
}
