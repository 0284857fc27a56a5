using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The query of a stream's events.</summary>
public sealed class StreamEventsQuery : IQuerySource
{
    /// <summary>Gets or sets the start of the events. The default is now.</summary>
    public DateTimeOffset? From { get; init; }

    void IQuerySource.Write(ref GeneratedQueryStringBuilder query) => query.Append("from", From);
}
