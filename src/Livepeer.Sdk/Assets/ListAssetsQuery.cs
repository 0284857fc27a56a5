using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Which assets to list.</summary>
public sealed class ListAssetsQuery : FilteredListQuery
{
    /// <summary>Only assets in this phase.</summary>
    public AssetPhase? Phase { get; init; }

    /// <summary>Only assets whose name contains this, in any case.</summary>
    public string? NameContains { get; init; }

    /// <summary>Only assets of this creator: the developer's own ID of a user. Recordings and clips have none.</summary>
    public string? CreatorId { get; init; }

    /// <summary>Only the asset with this playback ID.</summary>
    public string? PlaybackId { get; init; }

    /// <summary>Only assets that were imported from this address.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Only assets that were exported to, or imported from, this content ID of IPFS.</summary>
    public string? Cid { get; init; }

    /// <summary>Only assets that come from such a source.</summary>
    public AssetSourceType? SourceType { get; init; }

    /// <summary>Only the recording, and clips, of this session.</summary>
    public string? SourceSessionId { get; init; }

    /// <summary>Only assets made of this one.</summary>
    public string? SourceAssetId { get; init; }

    /// <summary>
    /// Only assets cut out of what has this playback ID. With <see cref="SourceType"/> set to <see cref="AssetSourceType.Clip"/>, all
    /// clips of a stream, which the lists of clips do not promise.
    /// </summary>
    public string? SourcePlaybackId { get; init; }

    /// <summary>Whether to fetch the tracks of the videos too. The public specification lacks it.</summary>
    public bool IncludeDetails { get; init; }

    internal override void WriteParameters(ref GeneratedQueryStringBuilder query)
    {
        base.WriteParameters(ref query);
        query.Put("phase", Phase);
        query.Put("playbackId", PlaybackId);

        // The server decodes this one twice.
        query.Put("sourceUrl", SourceUrl?.Replace("%", "%25", StringComparison.Ordinal));
        query.Put("cid", Cid);
        query.Put("details", IncludeDetails);
    }

    internal override void AddFilters(List<ListFilter> filters)
    {
        filters.AddEqual("name", NameContains);
        filters.AddEqual("creatorId", CreatorId);
        filters.AddEqual("sourceType", SourceType?.Value);
        filters.AddEqual("sourceSessionId", SourceSessionId);
        filters.AddEqual("sourceAssetId", SourceAssetId);
        filters.AddEqual("sourcePlaybackId", SourcePlaybackId);
    }
}
