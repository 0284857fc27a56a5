using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.Tests.Webhooks;

/// <summary>A recorded request of the server to a webhook. Those that were recorded without a secret are signed here.</summary>
internal sealed record Delivery(string Name, string Event, byte[] Body, string Signature, string Secret)
{
    private const string OwnSecret = "whsec-of-these-tests";

    public static IReadOnlyList<Delivery> All { get; } = Load();

    public static IReadOnlyList<Delivery> Events { get; } = [.. All.Where(delivery => !delivery.IsAccessRequest)];

    public static Delivery AccessRequest { get; } = All.Single(delivery => delivery.IsAccessRequest);

    public bool IsAccessRequest => Event == "gate";

    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>Gets options whose clock shows the time of the delivery.</summary>
    public WebhookParseOptions Options => At(Timestamp);

    public DateTimeOffset Timestamp => DateTimeOffset.FromUnixTimeMilliseconds(JsonSerializer.Deserialize<JsonElement>(Body).GetProperty("timestamp").GetInt64());

    public static WebhookParseOptions At(DateTimeOffset now, int maxBodySize = 1024 * 1024) =>
        new() { TimeProvider = new FakeTimeProvider(now), MaxBodySize = maxBodySize };

    /// <summary>Signs as the server does, but independently of all code of this repository.</summary>
    public static string Sign(ReadOnlySpan<byte> body, string secret, object time) =>
        $"t={time},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body))}";

    public static Delivery Get(string name) => All.Single(delivery => delivery.Name == name);

    /// <summary>Parses another body, header or secret at the time of the delivery, as what was recorded.</summary>
    public object Parse(byte[]? body = null, string? signature = null, string? secret = null) => IsAccessRequest
        ? PlaybackAccessRequest.Parse(body ?? Body, signature ?? Signature, [secret ?? Secret], Options)
        : WebhookEvent.Parse(body ?? Body, signature ?? Signature, [secret ?? Secret], Options);

    public override string ToString() => Name;

    private static Delivery[] Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("deliveries")!;
        return [.. JsonSerializer.Deserialize<JsonElement>(stream).EnumerateArray().Select(Read)];
    }

    private static Delivery Read(JsonElement recorded)
    {
        byte[] body = recorded.GetProperty("bodyBase64").GetBytesFromBase64();
        bool isSigned = recorded.GetProperty("headers").TryGetProperty(WebhookEvent.SignatureHeaderName, out JsonElement signature);
        long time = JsonSerializer.Deserialize<JsonElement>(body).GetProperty("timestamp").GetInt64();
        return new Delivery(
            recorded.GetProperty("name").GetString()!,
            recorded.GetProperty("event").GetString()!,
            body,
            isSigned ? signature.GetString()! : Sign(body, OwnSecret, time),
            isSigned ? recorded.GetProperty("secret").GetString()! : OwnSecret);
    }
}
