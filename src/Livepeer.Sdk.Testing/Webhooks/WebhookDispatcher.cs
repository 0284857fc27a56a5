using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Delivers signed events over HTTP, retries after transient failures, and logs the deliveries.</summary>
internal sealed class WebhookDispatcher(StudioCore core)
{
    private const int MaxRetries = 33;
    private const int MaxLoggedBody = 1024;

    private static readonly TimeSpan _firstRetryDelay = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _maxRetryDelay = TimeSpan.FromHours(1);
    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(30);

    /// <summary>Publishes an event. Must be called under the studio's lock.</summary>
    public void Publish(string userId, string? projectId, string name, JsonObject? stream, JsonObject? payload)
    {
        List<Row> webhooks =
        [
            .. core.Webhooks.Where(row =>
                row.UserId == userId && row.ProjectId == projectId && !row.IsDeleted && IsSubscribed(row, name)),
        ];
        if (webhooks.Count == 0)
        {
            return;
        }

        string id = Ids.New();
        foreach (Row webhook in webhooks)
        {
            var body = new JsonObject
            {
                ["id"] = id,
                ["webhookId"] = webhook.Id,
                ["createdAt"] = core.NowMilliseconds,
                ["timestamp"] = core.NowMilliseconds,
                ["event"] = name,
            };
            if (stream is not null)
            {
                body["stream"] = stream.Clone();
            }

            if (payload is not null)
            {
                body["payload"] = payload.Clone();
            }

            Deliver(webhook, body, retries: 0);
        }
    }

    /// <summary>
    /// Sends a body once, with a new time and signature, and logs it. The next attempt is scheduled before the log is visible.
    /// </summary>
    public async Task<Row> SendAsync(Row webhook, JsonObject body, Action? retry, CancellationToken cancellationToken)
    {
        string url;
        string? secret;
        byte[] bytes;
        lock (core.Lock)
        {
            body["timestamp"] = core.NowMilliseconds;
            url = webhook.Body.Text("url")!;
            secret = webhook.Body.Text("sharedSecret");
            bytes = Nodes.ToUtf8(body);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(url)) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TryAddWithoutValidation("user-agent", "livepeer.studio");
        if (secret is { Length: > 0 })
        {
            request.Headers.TryAddWithoutValidation(
                SignedWebhook.SignatureHeaderName, SignedWebhook.Sign(bytes, secret, body.Whole("timestamp")));
        }

        long started = core.Time.GetTimestamp();
        var outcome = await Attempt.RunAsync(core, request, _timeout, cancellationToken).ConfigureAwait(false);
        double seconds = core.Time.GetElapsedTime(started).TotalSeconds;
        lock (core.Lock)
        {
            Row log = core.WebhookLogs.Add(Log(webhook, body, bytes, request, outcome, seconds));
            RecordOutcome(webhook, outcome);
            if (outcome.IsTransient)
            {
                retry?.Invoke();
            }

            return log;
        }
    }

    private static bool IsSubscribed(Row webhook, string name) =>
        webhook.Body.Array("events")?.Any(wanted => wanted.AsText() == name) == true;

    private void Deliver(Row webhook, JsonObject body, int retries)
    {
        Action? retry = retries < MaxRetries
            ? () => core.Scheduler.After(GetRetryDelay(retries), () => Deliver(webhook, body, retries + 1))
            : null;
        core.Scheduler.Start(cancellationToken => SendAsync(webhook, body, retry, cancellationToken));
    }

    private static TimeSpan GetRetryDelay(int retries) =>
        TimeSpan.FromTicks((long)Math.Min(_maxRetryDelay.Ticks, _firstRetryDelay.Ticks * Math.Pow(2, retries)));

    private JsonObject Log(Row webhook, JsonObject body, byte[] bytes, HttpRequestMessage request, Attempt outcome, double seconds)
    {
        var headers = new JsonObject { ["content-type"] = "application/json", ["user-agent"] = "livepeer.studio" };
        if (request.Headers.TryGetValues(SignedWebhook.SignatureHeaderName, out IEnumerable<string>? signatures))
        {
            headers[SignedWebhook.SignatureHeaderName] = signatures.First();
        }

        return new JsonObject
        {
            ["id"] = Ids.New(),
            ["webhookId"] = webhook.Id,
            ["event"] = body.Text("event"),
            ["userId"] = webhook.UserId,
            ["createdAt"] = core.NowMilliseconds,
            ["duration"] = seconds,
            ["success"] = outcome.IsSuccess,
            ["response"] = new JsonObject
            {
                ["body"] = Convert.ToBase64String(outcome.Body.AsSpan(0, Math.Min(outcome.Body.Length, MaxLoggedBody))),
                ["status"] = (long)(outcome.Status ?? 0),
                ["statusText"] = outcome.StatusText,
            },
            ["request"] = new JsonObject
            {
                ["url"] = request.RequestUri!.OriginalString,
                ["body"] = Encoding.UTF8.GetString(bytes),
                ["method"] = "POST",
                ["headers"] = headers,
            },
            ["projectId"] = webhook.ProjectId,
        };
    }

    private void RecordOutcome(Row webhook, Attempt outcome) => core.Webhooks.Change(webhook, body =>
    {
        var status = new JsonObject { ["lastTriggeredAt"] = core.NowMilliseconds };
        JsonNode? failure = outcome.IsSuccess ? body.Object("status")?["lastFailure"]?.DeepClone() : new JsonObject
        {
            ["timestamp"] = core.NowMilliseconds,
            ["statusCode"] = (long)(outcome.Status ?? 0),
            ["error"] = outcome.Error,
            ["response"] = Convert.ToBase64String(outcome.Body),
        };
        if (failure is not null)
        {
            status["lastFailure"] = failure;
        }

        body["status"] = status;
    });
}
