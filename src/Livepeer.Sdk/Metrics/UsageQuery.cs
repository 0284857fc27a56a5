using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Which usage to sum up, and how.</summary>
public sealed class UsageQuery : IQuerySource
{
    /// <summary>Only what belongs to this creator: the developer's own ID of a user.</summary>
    public string? CreatorId { get; init; }

    /// <summary>Where the time in question begins; the beginning of all unless set.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Where the time in question ends, itself not included; now unless set.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>How long the periods are, each with rows of its own: hours or days; one for the whole time unless set.</summary>
    public MetricTimeStep? TimeStep { get; init; }

    /// <summary>What to split by: the creator; nothing unless set.</summary>
    public IReadOnlyList<MetricBreakdown>? BreakdownBy { get; init; }

    void IQuerySource.Write(ref GeneratedQueryStringBuilder query)
    {
        query.Put("creatorId", CreatorId);
        query.Put("from", From);
        query.Put("to", To);
        query.Put("timeStep", TimeStep);
        query.PutAll("breakdownBy[]", BreakdownBy);
    }
}
