using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>Which messages about a stream to get.</summary>
public sealed class StreamEventsQuery : IQuerySource
{
    /// <summary>From when on; from now on unless set.</summary>
    public DateTimeOffset? From { get; init; }

    void IQuerySource.Write(ref GeneratedQueryStringBuilder query) => query.Put("from", From);
}
