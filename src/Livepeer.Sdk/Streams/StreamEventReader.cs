using System.Net;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Livepeer.Sdk.Diagnostics;
using Livepeer.Sdk.Protocol;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk;

/// <summary>
/// Follows the messages about a stream over as many connections as it takes. The server sends something at least every twenty
/// seconds, so that a connection without a word for as long as an attempt may take is a broken one.
/// </summary>
internal sealed class StreamEventReader(IStreamHealthApi api, TimeProvider time, ILogger logger, string id, StreamEventsOptions options)
{
    private static readonly TimeSpan _defaultDelay = TimeSpan.FromSeconds(1);

    private string? _lastEventId = options.LastEventId;
    private TimeSpan? _askedDelay;
    private int _failures;

    /// <summary>Each walk over it begins anew.</summary>
    public static async IAsyncEnumerable<StreamEvent> FollowAsync(
        IStreamHealthApi api,
        TimeProvider time,
        ILogger logger,
        string id,
        StreamEventsOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = new StreamEventReader(api, time, logger, id, options);
        await foreach (StreamEvent message in reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return message;
        }
    }

    private async IAsyncEnumerable<StreamEvent> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Stream? body = await OpenAsync(cancellationToken).ConfigureAwait(false);
        while (true)
        {
            if (body is not null)
            {
                await using (body.ConfigureAwait(false))
                {
                    SseParser<StreamEvent?> parser = SseParser.Create(body, Parse);
                    IAsyncEnumerator<SseItem<StreamEvent?>> items = parser.EnumerateAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
                    await using (items.ConfigureAwait(false))
                    {
                        while (await MoveNextAsync(items).ConfigureAwait(false))
                        {
                            _failures = 0;
                            _lastEventId = parser.LastEventId is { Length: > 0 } last ? last : _lastEventId;
                            if (items.Current.Data is { } message)
                            {
                                yield return message;
                            }
                        }

                        _askedDelay = parser.ReconnectionInterval >= TimeSpan.Zero ? parser.ReconnectionInterval : _askedDelay;
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

    /// <summary>Null where the server can't be reached now. What it refuses, it would refuse again.</summary>
    private async Task<Stream?> ReopenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await OpenAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (LivepeerException exception) when (IsPassing(exception))
        {
            return null;
        }
    }

    /// <summary>Whether there is one more message; not where the connection broke.</summary>
    private static async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<SseItem<StreamEvent?>> items)
    {
        try
        {
            return await items.MoveNextAsync().ConfigureAwait(false);
        }
        catch (LivepeerException exception) when (IsPassing(exception))
        {
            return false;
        }
    }

    private static bool IsPassing(LivepeerException exception) => exception is
        LivepeerConnectionException
        or LivepeerTimeoutException
        or LivepeerRateLimitException
        or LivepeerApiException { StatusCode: >= HttpStatusCode.InternalServerError };

    private TimeSpan NextDelay()
    {
        TimeSpan first = options.ReconnectDelay ?? _askedDelay ?? _defaultDelay;
        TimeSpan delay = first * Math.Pow(2, Math.Min(_failures, 16));
        _failures++;
        return delay < options.MaxReconnectDelay ? delay : options.MaxReconnectDelay;
    }

    /// <summary>A message that can't be read is left out, not the end of all.</summary>
    private static StreamEvent? Parse(string type, ReadOnlySpan<byte> data)
    {
        try
        {
            return JsonSerializer.Deserialize(data, LivepeerJsonContext.Default.StreamEvent);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
