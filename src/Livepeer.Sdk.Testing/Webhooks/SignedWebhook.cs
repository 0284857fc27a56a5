using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Represents a signed request of the server to a webhook, for tests of the code that receives it. No studio is needed.</summary>
public sealed class SignedWebhook
{
    /// <summary>The header that contains the signature.</summary>
    public const string SignatureHeaderName = "Livepeer-Signature";

    private SignedWebhook(ReadOnlyMemory<byte> body, string signature)
    {
        Body = body;
        Signature = signature;
    }

    /// <summary>Gets the body, which is signed byte for byte.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Gets the value of the header.</summary>
    public string Signature { get; }

    /// <summary>Creates a delivery of an event.</summary>
    /// <param name="eventType">The type of the event, such as <c>asset.ready</c>; an unknown one too.</param>
    /// <param name="secret">The shared secret of the webhook.</param>
    /// <param name="payload">The payload; if <see langword="null"/>, an example for the type of event.</param>
    /// <param name="stream">The stream; if <see langword="null"/>, an example for types of events that have one.</param>
    /// <param name="time">The time of the event and of its delivery. The default is the current time.</param>
    /// <param name="id">The ID of the event. The default is a new one.</param>
    /// <param name="webhookId">The ID of the webhook. The default is a new one.</param>
    /// <returns>The delivery.</returns>
    public static SignedWebhook CreateEvent(
        string eventType,
        string secret,
        JsonObject? payload = null,
        JsonObject? stream = null,
        DateTimeOffset? time = null,
        string? id = null,
        string? webhookId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(eventType);
        long timestamp = (time ?? TimeProvider.System.GetUtcNow()).ToUnixTimeMilliseconds();
        var body = new JsonObject
        {
            ["id"] = id ?? Ids.New(),
            ["webhookId"] = webhookId ?? Ids.New(),
            ["createdAt"] = timestamp,
            ["timestamp"] = timestamp,
            ["event"] = eventType,
        };
        if ((stream?.Clone() ?? WebhookExamples.Stream(eventType, timestamp)) is { } shownStream)
        {
            body["stream"] = shownStream;
        }

        if ((payload?.Clone() ?? WebhookExamples.Payload(eventType, timestamp)) is { } shownPayload)
        {
            body["payload"] = shownPayload;
        }

        return Create(body, secret, timestamp);
    }

    /// <summary>Creates an access-control request: whether a viewer may watch.</summary>
    /// <param name="secret">The shared secret of the webhook.</param>
    /// <param name="accessKey">The key that the viewer presents, or <see langword="null"/>.</param>
    /// <param name="context">The context in the playback policy, or <see langword="null"/>.</param>
    /// <param name="time">The time of the request. The default is the current time.</param>
    /// <returns>The request.</returns>
    public static SignedWebhook CreateAccessRequest(
        string secret, string? accessKey = null, JsonObject? context = null, DateTimeOffset? time = null)
    {
        long timestamp = (time ?? TimeProvider.System.GetUtcNow()).ToUnixTimeMilliseconds();
        var body = new JsonObject
        {
            ["context"] = context?.DeepClone(),
            ["accessKey"] = accessKey,
            ["timestamp"] = timestamp,
            ["userIP"] = "203.0.113.7",
            ["playDomain"] = "example.com",
            ["playURL"] = "https://example.com/hls/328f3fm097kbnlk3/index.m3u8",
            ["headers"] = new JsonObject { ["User-Agent"] = "test", ["Tx-Stream-Id"] = "example" },
        };
        return Create(body, secret, timestamp);
    }

    /// <summary>Signs any body, whether or not it is valid.</summary>
    /// <param name="body">The body. To be accepted, it contains the same time as <c>timestamp</c>, in milliseconds since 1970.</param>
    /// <param name="secret">The shared secret of the webhook.</param>
    /// <param name="time">The time in the header.</param>
    /// <returns>The request.</returns>
    public static SignedWebhook Sign(ReadOnlyMemory<byte> body, string secret, DateTimeOffset time) =>
        new(body, Sign(body.Span, secret, time.ToUnixTimeMilliseconds()));

    /// <summary>Creates the HTTP request that delivers the body.</summary>
    /// <param name="url">The URL of the webhook.</param>
    /// <returns>The request.</returns>
    public HttpRequestMessage ToRequest(Uri url)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ReadOnlyMemoryContent(Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", "livepeer.studio");
        request.Headers.TryAddWithoutValidation(SignatureHeaderName, Signature);
        return request;
    }

    /// <summary>The signature covers only the body; it covers the time too because the body contains it.</summary>
    internal static string Sign(ReadOnlySpan<byte> body, string secret, long timestamp)
    {
        ArgumentException.ThrowIfNullOrEmpty(secret);
        return $"t={Nodes.Invariant(timestamp)},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body))}";
    }

    private static SignedWebhook Create(JsonObject body, string secret, long timestamp)
    {
        byte[] bytes = Nodes.ToUtf8(body);
        return new SignedWebhook(bytes, Sign(bytes, secret, timestamp));
    }
}
