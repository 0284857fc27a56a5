using System.Diagnostics.CodeAnalysis;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <content>How streams are doing.</content>
public partial class StreamsClient
{
    /// <summary>Gets the health of a stream: <c>GET /data/stream/{id}/health</c>, which the public specification lacks.</summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The health.</returns>
    /// <exception cref="LivepeerNotFoundException">The stream does not exist, or it has had no broadcast recently.</exception>
    [Experimental(Experiments.Metrics)]
    public virtual Task<StreamHealth> GetHealthAsync(string id, CancellationToken cancellationToken = default) =>
        _health.GetHealthAsync(Guard.Id(id), cancellationToken);

    /// <summary>
    /// Follows the events of a stream as they happen: <c>GET /data/stream/{id}/events</c>, which the public specification lacks.
    /// </summary>
    /// <param name="id">The ID of the stream.</param>
    /// <param name="options">Where to begin, and how to reconnect.</param>
    /// <param name="cancellationToken">Ends the sequence.</param>
    /// <returns>The events, as an endless sequence.</returns>
    /// <remarks>
    /// A connection that breaks or goes silent is replaced, and the sequence continues after the last event, until the caller cancels. It
    /// ends with an exception only if the first connection fails, if the server refuses, if a response is of another type than
    /// <c>text/event-stream</c>, if the server requests a delay of more than an hour, or if it sends an event (or a comment) of more than
    /// 1 MiB. Events that can't be read are skipped. An event ID that is not valid in a header is not used to continue, so events since
    /// the last valid one may be repeated.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not a valid ID.</exception>
    /// <exception cref="LivepeerException">The sequence ended for one of the reasons above.</exception>
    [Experimental(Experiments.Metrics)]
    public virtual IAsyncEnumerable<StreamEvent> FollowEventsAsync(
        string id, StreamEventsOptions? options = null, CancellationToken cancellationToken = default) =>
        StreamEventReader.FollowAsync(_health, _time, _logger, Guard.Id(id), options ?? StreamEventsOptions.Default, cancellationToken);
}
