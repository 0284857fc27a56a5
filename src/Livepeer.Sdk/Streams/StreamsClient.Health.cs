using System.Diagnostics.CodeAnalysis;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <content>How streams are doing.</content>
public partial class StreamsClient
{
    /// <summary>How a stream is doing: <c>GET /data/stream/{id}/health</c>, which the public specification lacks.</summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The health.</returns>
    /// <exception cref="LivepeerNotFoundException">There is no such stream, or it was not broadcast of late.</exception>
    [Experimental(Experiments.Metrics)]
    public virtual Task<StreamHealth> GetHealthAsync(string id, CancellationToken cancellationToken = default) =>
        _health.GetHealthAsync(Guard.Id(id), cancellationToken);

    /// <summary>
    /// What happens to a stream, as it happens: <c>GET /data/stream/{id}/events</c>, which the public specification lacks. A connection
    /// that breaks or goes silent is made anew, and goes on after the last message, until the caller cancels; only where the
    /// first can't be made, or the server refuses, does it end with an exception.
    /// </summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="options">Where to begin, and how to go on after a break.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The messages, without end.</returns>
    [Experimental(Experiments.Metrics)]
    public virtual IAsyncEnumerable<StreamEvent> FollowEventsAsync(
        string id, StreamEventsOptions? options = null, CancellationToken cancellationToken = default) =>
        StreamEventReader.FollowAsync(_health, _time, _logger, Guard.Id(id), options ?? StreamEventsOptions.Default, cancellationToken);
}
