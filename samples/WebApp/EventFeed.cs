using System.Collections.Concurrent;
using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Livepeer.Sdk;
using Livepeer.Sdk.AspNetCore;
using Microsoft.AspNetCore.Http.HttpResults;

namespace WebApp;

/// <summary>
/// The events of each visitor's videos, for their page. It keeps the last ones, so that a page that was offline for a moment misses none.
/// </summary>
internal sealed class EventFeed(LivepeerClient livepeer)
{
    private const int Kept = 50;

    private readonly ConcurrentDictionary<string, Lane> _lanes = new(StringComparer.Ordinal);

    /// <summary>Takes an event from the webhook. What throws here is delivered again.</summary>
    public async Task AddAsync(WebhookEvent e, LivepeerUploads uploads, CancellationToken cancellationToken)
    {
        if (e is not AssetWebhookEvent { Asset: { } asset } || asset.CreatorId?.Value is not { } owner)
        {
            return;
        }

        if (e is AssetReadyEvent)
        {
            // Deletes what is too large or too long, even if this program was restarted since the upload began.
            await uploads.CheckAsync(livepeer, asset.Id, cancellationToken);
        }

        var shown = new JsonObject
        {
            ["event"] = e.Type?.Value,
            ["assetId"] = asset.Id,
            ["name"] = asset.Name,
            ["phase"] = asset.Phase.Value,
            ["progress"] = asset.Status?.Progress,
            ["at"] = e.CreatedAt?.ToUnixTimeMilliseconds(),
        };
        _lanes.GetOrAdd(owner, _ => new Lane()).Add(shown.ToJsonString());
    }

    /// <summary>Sends the events of a visitor to their page as they arrive.</summary>
    public static ServerSentEventsResult<string> SendAsync(HttpContext context, EventFeed feed) => TypedResults.ServerSentEvents(
        feed.ReadAsync(Visitor.IdOf(context), context.Request.Headers["Last-Event-ID"], context.RequestAborted));

    /// <summary>Reads a visitor's events, from the one after that which the page saw last.</summary>
    public async IAsyncEnumerable<SseItem<string>> ReadAsync(
        string owner, string? lastSeen, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Lane lane = _lanes.GetOrAdd(owner, _ => new Lane());
        long next = long.TryParse(lastSeen, NumberStyles.None, CultureInfo.InvariantCulture, out long seen) ? seen + 1 : 0;

        // Browsers open the stream with the first bytes.
        yield return new SseItem<string>("", "open");
        while (true)
        {
            (IReadOnlyList<(long Number, string Text)> items, Task more) = lane.ReadFrom(next);
            foreach ((long number, string text) in items)
            {
                yield return new SseItem<string>(text) { EventId = number.ToString(CultureInfo.InvariantCulture) };
                next = number + 1;
            }

            await more.WaitAsync(cancellationToken);
        }
    }

    private sealed class Lane
    {
        private readonly Lock _lock = new();
        private readonly Queue<(long Number, string Text)> _items = new();
        private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private long _count;

        public void Add(string text)
        {
            lock (_lock)
            {
                _items.Enqueue((_count++, text));
                if (_items.Count > Kept)
                {
                    _items.Dequeue();
                }

                _more.SetResult();
                _more = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }

        public (IReadOnlyList<(long Number, string Text)> Items, Task More) ReadFrom(long next)
        {
            lock (_lock)
            {
                if (next > _count)
                {
                    // The page saw events of an earlier run of this program.
                    next = 0;
                }

                return ([.. _items.Where(item => item.Number >= next)], _more.Task);
            }
        }
    }
}
