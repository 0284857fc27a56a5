using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>
/// Specifies a viewership query for one asset or stream. Exactly one of <see cref="AssetId"/> and <see cref="StreamId"/> is required: the
/// server treats everyone who knows the ID as the owner.
/// </summary>
public sealed class CreatorViewershipQuery : MetricsQuery
{
    /// <summary>Gets the ID of the asset.</summary>
    public string? AssetId { get; init; }

    /// <summary>Gets the ID of the stream.</summary>
    public string? StreamId { get; init; }

    internal override void WriteSubject(ref GeneratedQueryStringBuilder query)
    {
        query.Append("assetId", AssetId);
        query.Append("streamId", StreamId);
    }

    internal static CreatorViewershipQuery Validate(CreatorViewershipQuery? query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (string.IsNullOrEmpty(query.AssetId) == string.IsNullOrEmpty(query.StreamId))
        {
            throw new ArgumentException("Exactly one of AssetId and StreamId is required.", nameof(query));
        }

        return query;
    }
}
