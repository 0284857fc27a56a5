using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Webhooks;

namespace Livepeer.Sdk;

/// <summary>
/// A request of the server to your webhook: whether a viewer may watch content that has the policy
/// <see cref="PlaybackPolicyType.Webhook"/>. Any response with a 2xx status allows it, unless its body is JSON with <c>"ret": false</c>.
/// The server caches the response for the refresh interval of the policy.
/// </summary>
public class PlaybackAccessRequest
{
    /// <summary>Gets or sets the context that was stored with the playback policy: which content it is, for example.</summary>
    [JsonPropertyName("context")]
    public JsonElement? Context { get; set; }

    /// <summary>Gets or sets the key that the viewer presents, or <see langword="null"/> if there is none.</summary>
    [JsonPropertyName("accessKey")]
    public Secret? AccessKey { get; set; }

    /// <summary>Gets or sets the time of the request.</summary>
    [JsonPropertyName("timestamp")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>Gets or sets the IP address of the viewer.</summary>
    [JsonPropertyName("userIP")]
    public string? UserIp { get; set; }

    /// <summary>Gets or sets the domain that the viewer plays from.</summary>
    [JsonPropertyName("playDomain")]
    public string? PlayDomain { get; set; }

    /// <summary>Gets or sets the URL that the viewer plays. Its query may contain <see cref="AccessKey"/>.</summary>
    [JsonPropertyName("playURL")]
    public Secret? PlayUrl { get; set; }

    /// <summary>
    /// Gets or sets the headers of the viewer's request, by case-insensitive name, and the name of the stream as <c>Tx-Stream-Id</c>. They
    /// may contain <see cref="AccessKey"/> too.
    /// </summary>
    [JsonPropertyName("headers")]
    [JsonConverter(typeof(ViewerHeadersConverter))]
    public IDictionary<string, Secret>? Headers { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Verifies the signature of a request and parses it.</summary>
    /// <param name="body">The body as it arrived, byte for byte.</param>
    /// <param name="signature">The value of the header <see cref="WebhookEvent.SignatureHeaderName"/>.</param>
    /// <param name="secrets">
    /// The shared secret of the webhook; while it is being replaced, the current and the next one. Any of them may match.
    /// </param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">There is no secret, or a secret is empty.</exception>
    /// <exception cref="LivepeerSignatureException">
    /// The request can't be verified, for the reasons given at
    /// <see cref="WebhookEvent.Parse(ReadOnlyMemory{byte}, string?, IReadOnlyCollection{Secret})"/>.
    /// </exception>
    /// <exception cref="LivepeerException">The request is authentic, but is an event, or has an unexpected shape.</exception>
    public static PlaybackAccessRequest Parse(ReadOnlyMemory<byte> body, string? signature, params IReadOnlyCollection<Secret> secrets) =>
        Parse(body, signature, secrets, WebhookParseOptions.Default);

    /// <summary>Verifies the signature of a request with other limits and parses it.</summary>
    /// <param name="body">The body as it arrived, byte for byte.</param>
    /// <param name="signature">The value of the header <see cref="WebhookEvent.SignatureHeaderName"/>.</param>
    /// <param name="secrets">
    /// The shared secret of the webhook; while it is being replaced, the current and the next one. Any of them may match.
    /// </param>
    /// <param name="options">The limits.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">There is no secret, or a secret is empty.</exception>
    /// <exception cref="LivepeerSignatureException">The request can't be verified.</exception>
    /// <exception cref="LivepeerException">The request is authentic, but is an event, or has an unexpected shape.</exception>
    public static PlaybackAccessRequest Parse(
        ReadOnlyMemory<byte> body, string? signature, IReadOnlyCollection<Secret> secrets, WebhookParseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        JsonElement root = SignatureVerifier.Verify(body, signature, secrets, options);

        // A recorded delivery of an event must not open a door, though the same secret signed it.
        return root.TryGetProperty("event"u8, out JsonElement name)
            && !(name.ValueKind == JsonValueKind.String && name.ValueEquals(WebhookEventType.PlaybackAccessControl.Value))
            ? throw new LivepeerException("The signature is valid, but the body is an event.")
            : SignatureVerifier.ReadAs(root, LivepeerJsonContext.Default.PlaybackAccessRequest);
    }
}
