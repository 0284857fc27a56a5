using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>What every sum over a time can be asked: of whom, when, in what steps, split by what.</summary>
public abstract class MetricsQuery : IQuerySource
{
    private protected MetricsQuery()
    {
    }

    /// <summary>Only what belongs to this creator: the developer's own ID of a user.</summary>
    public string? CreatorId { get; init; }

    /// <summary>Where the time in question begins; seven days before its end unless set, for usage the beginning of all.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Where the time in question ends, itself not included; now unless set.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>How long the periods are, each with rows of its own (hours or days for usage); one for the whole time unless set.</summary>
    public MetricTimeStep? TimeStep { get; init; }

    /// <summary>What to split by (usage by the creator only); nothing unless set.</summary>
    public IReadOnlyList<MetricBreakdown>? BreakdownBy { get; init; }

    void IQuerySource.Write(ref GeneratedQueryStringBuilder query)
    {
        WriteSubject(ref query);
        query.Put("creatorId", CreatorId);
        query.Put("from", From);
        query.Put("to", To);
        query.Put("timeStep", TimeStep);
        query.PutAll("breakdownBy[]", BreakdownBy);
    }

    /// <summary>Writes what is summed up.</summary>
    internal virtual void WriteSubject(ref GeneratedQueryStringBuilder query)
    {
    }
}
