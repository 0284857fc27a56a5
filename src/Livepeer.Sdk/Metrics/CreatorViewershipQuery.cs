using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Which views of one asset or stream to sum up, and how. Exactly one of <see cref="AssetId"/> and <see cref="StreamId"/> is needed: whoever knows the ID is taken for its owner.</summary>
public sealed class CreatorViewershipQuery : MetricsQuery
{
    /// <summary>The asset.</summary>
    public string? AssetId { get; init; }

    /// <summary>The stream.</summary>
    public string? StreamId { get; init; }

    internal override void WriteSubject(ref GeneratedQueryStringBuilder query)
    {
        query.Put("assetId", AssetId);
        query.Put("streamId", StreamId);
    }

    internal static CreatorViewershipQuery Check(CreatorViewershipQuery? query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (string.IsNullOrEmpty(query.AssetId) == string.IsNullOrEmpty(query.StreamId))
        {
            throw new ArgumentException("Exactly one of AssetId and StreamId is needed.", nameof(query));
        }

        return query;
    }
}
