using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Specifies the creator, period, time step and breakdown of a metrics query.</summary>
public abstract class MetricsQuery : IQuerySource
{
    private protected MetricsQuery()
    {
    }

    /// <summary>Gets the creator to filter by: the developer's ID of a user.</summary>
    public string? CreatorId { get; init; }

    /// <summary>Gets the start of the period. The default is seven days before its end; for usage, there is no lower bound.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Gets the exclusive end of the period. The default is now.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>
    /// Gets the length of the periods, each of which has its own rows. Usage supports hours and days. The default is one period.
    /// </summary>
    public MetricTimeStep? TimeStep { get; init; }

    /// <summary>Gets the dimensions of the breakdown. Usage supports only the creator. The default is none.</summary>
    public IReadOnlyList<MetricBreakdown>? BreakdownBy { get; init; }

    void IQuerySource.Write(ref GeneratedQueryStringBuilder query)
    {
        WriteSubject(ref query);
        query.Append("creatorId", CreatorId);
        query.Append("from", From);
        query.Append("to", To);
        query.Append("timeStep", TimeStep);
        query.AppendAll("breakdownBy[]", BreakdownBy);
    }

    /// <summary>Writes the parameters that select the content.</summary>
    internal virtual void WriteSubject(ref GeneratedQueryStringBuilder query)
    {
    }
}
