using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Playback access control: media servers call this to check whether a viewer may watch.</summary>
internal static class AccessControlRoutes
{
    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(30);

    private static readonly Schema _payload = new()
    {
        Types = ["object"],
        Required = ["type", "stream"],
        IsClosed = true,
        Properties =
        [
            ("type", Schema.Text),
            ("pub", Schema.Text),
            ("stream", Schema.Text),
            ("accessKey", Schema.Text),
            ("timestamp", Schema.Number),
            ("webhookPayload", Schema.AnyObject),
        ],
    };

    public static void Register(Router api) =>
        api.Add(new Route("POST", "/access-control/gate") { AsyncHandler = GateAsync, Schema = _payload, Access = Access.Anyone });

    private static async Task<Reply> GateAsync(Call call)
    {
        Reply reply;
        try
        {
            reply = await AuthorizeAsync(call.Core, call.Payload, call.Aborted).ConfigureAwait(false);
        }
        catch (StudioError error)
        {
            reply = Reply.From(error);
        }

        return reply.With("cache-control", "max-age=120,stale-while-revalidate=600");
    }

    /// <summary>Checks whether a viewer may watch; throws if not.</summary>
    public static async Task<Reply> AuthorizeAsync(StudioCore core, JsonObject payload, CancellationToken cancellationToken)
    {
        Row content;
        Row? webhook = null;
        lock (core.Lock)
        {
            string playbackId = payload.Text("stream")!.Split('+')[^1];
            content = FindContent(core, playbackId) ?? throw StudioError.NotFound("Content not found");
            if (content.Body.Object("playbackPolicy") is not { } policy || policy.Text("type") == "public")
            {
                return Allow(content, null);
            }

            CheckOrigin(payload, policy);
            if (policy.Text("type") != "webhook")
            {
                CheckKey(core, payload.Text("pub"), content);
                return Allow(content, policy);
            }

            webhook = core.Webhooks.Find(policy.Text("webhookId")) is { IsDeleted: false } row
                ? row
                : throw StudioError.Forbidden("Content is gated and corresponding webhook not found");
        }

        return await IsAllowedByWebhookAsync(core, payload, content, webhook, cancellationToken).ConfigureAwait(false)
            ? Allow(content, content.Body.Object("playbackPolicy"))
            : throw StudioError.Forbidden("Content is gated and corresponding webhook failed");
    }

    private static Row? FindContent(StudioCore core, string playbackId) =>
        core.Streams.FindByDerived("playbackId", playbackId) is { IsDeleted: false } stream ? stream
        : core.Assets.FindByDerived("playbackId", playbackId) is { IsDeleted: false } asset ? asset
        : null;

    private static void CheckOrigin(JsonObject payload, JsonObject policy)
    {
        string? origin = payload.Object("webhookPayload")?.Object("headers")?.Text("Origin");
        string?[] allowed = [.. (policy.Array("allowedOrigins") ?? []).Select(node => node.AsText())];
        if (allowed.Length > 0 && !allowed.Contains("*") && !allowed.Contains(origin))
        {
            throw StudioError.Forbidden("Content is gated and origin not in allowed origins");
        }
    }

    private static void CheckKey(StudioCore core, string? publicKey, Row content)
    {
        Row key = core.SigningKeys.Where(row => row.Body.Text("publicKey") == publicKey && row.UserId == content.UserId).FirstOrDefault()
            ?? throw StudioError.Forbidden("Content is gated and corresponding public key not found");
        if (key.IsDeleted || key.Body.Flag("disabled"))
        {
            throw StudioError.Forbidden("The public key is disabled or deleted");
        }
    }

    /// <summary>
    /// Calls the owner's webhook, signed like any delivery. The verdict in the body of its response takes precedence over the status.
    /// </summary>
    private static async Task<bool> IsAllowedByWebhookAsync(
        StudioCore core,
        JsonObject payload,
        Row content,
        Row webhook,
        CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null);
        lock (core.Lock)
        {
            long now = core.NowMilliseconds;
            JsonObject body = payload.Object("webhookPayload")?.Clone() ?? [];
            body["context"] = content.Body.Object("playbackPolicy")?["webhookContext"]?.DeepClone();
            body["accessKey"] = payload.Text("accessKey");
            body["timestamp"] = now;
            JsonObject headers = body.Object("headers") ?? [];
            headers["Tx-Stream-Id"] = content.Body.Text("name");
            body["headers"] = headers.DeepClone();
            byte[] bytes = Nodes.ToUtf8(body);
            request.RequestUri = new Uri(webhook.Body.Text("url")!);
            request.Content = new ByteArrayContent(bytes);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            request.Headers.TryAddWithoutValidation("user-agent", "livepeer.studio");
            if (webhook.Body.Text("sharedSecret") is { Length: > 0 } secret)
            {
                request.Headers.TryAddWithoutValidation(SignedWebhook.SignatureHeaderName, SignedWebhook.Sign(bytes, secret, now));
            }
        }

        Attempt attempt = await Attempt.RunAsync(core, request, _timeout, cancellationToken).ConfigureAwait(false);
        return attempt.IsSuccess && ReadVerdict(attempt.Body) != false;
    }

    private static bool? ReadVerdict(byte[] body)
    {
        try
        {
            return (Nodes.Parse(System.Text.Encoding.UTF8.GetString(body)) as JsonObject)?["ret"].AsFlag();
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static Reply Allow(Row content, JsonObject? policy)
    {
        var body = new JsonObject { ["user_viewer_limit"] = 10_000L, ["user_id"] = content.UserId };
        if (policy?["refreshInterval"] is { } interval)
        {
            body["refresh_interval"] = interval.DeepClone();
        }

        return Reply.Json(body);
    }
}
