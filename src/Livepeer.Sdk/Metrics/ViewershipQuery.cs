using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Which views to sum up, and how.</summary>
public sealed class ViewershipQuery : MetricsQuery
{
    /// <summary>Only views of what has this playback ID, or this content ID in distributed storage.</summary>
    public string? PlaybackId { get; init; }

    /// <summary>Only views of this asset.</summary>
    public string? AssetId { get; init; }

    /// <summary>Only views of this stream.</summary>
    public string? StreamId { get; init; }

    internal override void WriteSubject(ref GeneratedQueryStringBuilder query)
    {
        query.Put("playbackId", PlaybackId);
        query.Put("assetId", AssetId);
        query.Put("streamId", StreamId);
    }
}
