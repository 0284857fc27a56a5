using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Filters, order and paging of a list of assets.</summary>
public sealed class ListAssetsQuery : FilteredListQuery
{
    /// <summary>Gets or sets the phase of the assets to list.</summary>
    public AssetPhase? Phase { get; init; }

    /// <summary>Gets or sets text that the name of each asset must contain, ignoring case.</summary>
    public string? NameContains { get; init; }

    /// <summary>Gets or sets the creator whose assets to list: the ID of a user in your system. Recordings and clips have none.</summary>
    public string? CreatorId { get; init; }

    /// <summary>Gets or sets the playback ID of the asset to list.</summary>
    public string? PlaybackId { get; init; }

    /// <summary>Gets or sets the URL that the assets were imported from.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>Gets or sets the IPFS content ID that the assets were exported to or imported from.</summary>
    public string? Cid { get; init; }

    /// <summary>Gets or sets the type of the assets' source.</summary>
    public AssetSourceType? SourceType { get; init; }

    /// <summary>Gets or sets the ID of the session whose recording and clips to list.</summary>
    public string? SourceSessionId { get; init; }

    /// <summary>Gets or sets the ID of the asset that the assets were created from.</summary>
    public string? SourceAssetId { get; init; }

    /// <summary>
    /// Gets or sets the playback ID of the stream or asset that the assets were clipped from. With <see cref="SourceType"/> set to
    /// <see cref="AssetSourceType.Clip"/>, the list contains all clips of a stream, which the lists of clips do not guarantee.
    /// </summary>
    public string? SourcePlaybackId { get; init; }

    /// <summary>
    /// Gets or sets a value that indicates whether to fetch the tracks of the videos. The public specification lacks it.
    /// </summary>
    public bool IncludeDetails { get; init; }

    internal override void WriteParameters(ref GeneratedQueryStringBuilder query)
    {
        base.WriteParameters(ref query);
        query.Append("phase", Phase);
        query.Append("playbackId", PlaybackId);

        // The server decodes this value twice.
        query.Append("sourceUrl", SourceUrl?.Replace("%", "%25", StringComparison.Ordinal));
        query.Append("cid", Cid);
        query.Append("details", IncludeDetails);
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
