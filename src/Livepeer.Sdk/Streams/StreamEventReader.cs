using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Livepeer.Sdk.Diagnostics;
using Livepeer.Sdk.Protocol;
using Livepeer.Sdk.Resilience;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk;

/// <summary>
/// Follows the events of a stream over as many connections as necessary. The server sends something at least every 20 seconds, so a
/// connection that is silent for the time limit of an attempt is broken.
/// </summary>
internal sealed class StreamEventReader(IStreamHealthApi api, TimeProvider time, ILogger logger, string id, StreamEventsOptions options)
{
    /// <summary>
    /// Also the shortest delay that the server can request: with a shorter one, every client would reconnect in a tight loop.
    /// </summary>
    private static readonly TimeSpan _defaultDelay = TimeSpan.FromSeconds(1);

    private string? _lastEventId = options.LastEventId;
    private TimeSpan _serverDelay = _defaultDelay;
    private LivepeerException? _failure;
    private int _failures;

    /// <summary>Creates the sequence. Each enumeration opens a new connection.</summary>
    public static async IAsyncEnumerable<StreamEvent> FollowAsync(
        IStreamHealthApi api,
        TimeProvider time,
        ILogger logger,
        string id,
        StreamEventsOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = new StreamEventReader(api, time, logger, id, options);
        await foreach (StreamEvent streamEvent in reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return streamEvent;
        }
    }

    private async IAsyncEnumerable<StreamEvent> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Stream? body = await OpenAsync(cancellationToken).ConfigureAwait(false);
        while (true)
        {
            if (body is not null)
            {
                var limited = new StreamEventLimiter(body);
                await using (limited.ConfigureAwait(false))
                {
                    SseParser<StreamEvent?> parser = SseParser.Create(limited, Parse);
                    IAsyncEnumerator<SseItem<StreamEvent?>> items =
                        parser.EnumerateAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
                    await using (items.ConfigureAwait(false))
                    {
                        while (await MoveNextAsync(items).ConfigureAwait(false))
                        {
                            _failures = 0;
                            _lastEventId = StreamEventsOptions.IsEventId(parser.LastEventId) ? parser.LastEventId : _lastEventId;
                            if (items.Current.Data is { } streamEvent)
                            {
                                yield return streamEvent;
                            }
                        }

                        _serverDelay = parser.ReconnectionInterval > _defaultDelay ? parser.ReconnectionInterval : _serverDelay;
                    }
                }
            }

            TimeSpan delay = NextDelay();
            Log.Reconnecting(logger, _failures, delay);
            await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
            body = await ReopenAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private Task<Stream> OpenAsync(CancellationToken cancellationToken) => api.OpenEventsAsync(
        id, new StreamEventsQuery { From = _lastEventId is null ? options.From : null }, _lastEventId, cancellationToken);

    /// <summary>Reconnects.</summary>
    /// <returns>
    /// <see langword="null"/> if the server can't be reached now. A refusal is thrown, because it would be refused again.
    /// </returns>
    private async Task<Stream?> ReopenAsync(CancellationToken cancellationToken)
    {
        try
        {
            _failure = null;
            return await OpenAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (LivepeerException exception) when (TransientFault.Is(exception))
        {
            _failure = exception;
            return null;
        }
    }

    /// <summary>Reads the next event.</summary>
    /// <returns><see langword="false"/> if the connection ended.</returns>
    private static async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<SseItem<StreamEvent?>> items)
    {
        try
        {
            return await items.MoveNextAsync().ConfigureAwait(false);
        }
        catch (LivepeerException exception) when (TransientFault.Is(exception))
        {
            return false;
        }
    }

    private TimeSpan NextDelay()
    {
        TimeSpan delay = Backoff.Delay(options.RetryDelay ?? _serverDelay, options.MaxRetryDelay, ++_failures);
        TimeSpan? retryAfter = (_failure as LivepeerApiException)?.RetryAfter;
        if (retryAfter > RetryAfter.LongestWait)
        {
            throw _failure!;
        }

        return retryAfter > delay ? retryAfter.Value : delay;
    }

    /// <summary>Reads the data of an event. Data that can't be read is skipped and does not end the sequence.</summary>
    private static StreamEvent? Parse(string type, ReadOnlySpan<byte> data)
    {
        try
        {
            return JsonSerializer.Deserialize(data, LivepeerJsonContext.Default.StreamEvent);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or NotSupportedException
            or ArgumentException or FormatException or OverflowException)
        {
            return null;
        }
    }
}
