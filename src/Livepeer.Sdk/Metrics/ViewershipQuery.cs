using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Specifies a viewership query.</summary>
public sealed class ViewershipQuery : MetricsQuery
{
    /// <summary>Gets the playback ID, or the content ID in decentralized storage, to filter by.</summary>
    public string? PlaybackId { get; init; }

    /// <summary>Gets the ID of the asset to filter by.</summary>
    public string? AssetId { get; init; }

    /// <summary>Gets the ID of the stream to filter by.</summary>
    public string? StreamId { get; init; }

    internal override void WriteSubject(ref GeneratedQueryStringBuilder query)
    {
        query.Append("playbackId", PlaybackId);
        query.Append("assetId", AssetId);
        query.Append("streamId", StreamId);
    }
}
