using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Which views of one asset or stream to sum up, and how. Exactly one of <see cref="AssetId"/> and <see cref="StreamId"/> is needed: whoever knows the ID is taken for its owner.</summary>
public sealed class CreatorViewershipQuery : IQuerySource
{
    /// <summary>The asset.</summary>
    public string? AssetId { get; init; }

    /// <summary>The stream.</summary>
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
        query.Put("assetId", AssetId);
        query.Put("streamId", StreamId);
        query.Put("creatorId", CreatorId);
        query.Put("from", From);
        query.Put("to", To);
        query.Put("timeStep", TimeStep);
        query.PutAll("breakdownBy[]", BreakdownBy);
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
