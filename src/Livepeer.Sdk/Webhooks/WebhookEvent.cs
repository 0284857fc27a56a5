using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Webhooks;

namespace Livepeer.Sdk;

/// <summary>
/// An event that the server delivers to a webhook. Each type of event that this version of the SDK knows has a class, such as
/// <see cref="AssetReadyEvent"/>; other events are instances of this class, with everything in <see cref="AdditionalProperties"/>.
/// </summary>
/// <remarks>
/// <code>
/// switch (WebhookEvent.Parse(body, header, secret))
/// {
///     case AssetReadyEvent ready: await PublishAsync(ready.Asset!.PlaybackId); break;
///     case TaskFailedEvent failed: await ReportAsync(failed.Task!.Status!.ErrorMessage); break;
/// }
/// </code>
/// The server delivers an event at least once: use <see cref="Id"/>, together with <see cref="WebhookId"/>, to find repetitions.
/// System.Text.Json reads and writes events of any type as <see cref="WebhookEvent"/>, for example to pass them through a queue; see
/// <see cref="LivepeerJson"/>.
/// </remarks>
[JsonConverter(typeof(WebhookEventConverter))]
public class WebhookEvent
{
    /// <summary>The header that contains the time and the signature of a delivery.</summary>
    public const string SignatureHeaderName = "Livepeer-Signature";

    /// <summary>Gets or sets the ID of the event, which is the same in every attempt to deliver it, to any webhook.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>Gets or sets the ID of the webhook.</summary>
    [JsonPropertyName("webhookId")]
    public string? WebhookId { get; set; }

    /// <summary>Gets or sets the type of the event.</summary>
    [JsonPropertyName("event")]
    public WebhookEventType? Type { get; set; }

    /// <summary>Gets or sets the time of the event.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Gets or sets the time of this attempt to deliver the event.</summary>
    [JsonPropertyName("timestamp")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>
    /// Gets the payload as the server sent it, including fields that may be secret; <see langword="null"/> if there was none.
    /// </summary>
    [JsonIgnore]
    public JsonElement? RawPayload { get; internal set; }

    /// <summary>
    /// Gets or sets the fields that this version of the SDK does not know. For an unknown event, they include <c>payload</c> and
    /// <c>stream</c>.
    /// </summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Verifies the signature of a delivery and reads the event.</summary>
    /// <param name="body">The body as it arrived, byte for byte. Text that was parsed and serialized again won't verify.</param>
    /// <param name="signature">The value of the header <see cref="SignatureHeaderName"/>.</param>
    /// <param name="secrets">
    /// The shared secret of the webhook; while it is being replaced, the current and the next one. Any of them may match.
    /// </param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">There is no secret, or a secret is empty.</exception>
    /// <exception cref="LivepeerSignatureException">
    /// The delivery can't be verified: the header is missing or malformed; no secret matches the body; the time in the header differs
    /// from the one in the body, or from the current time by more than five minutes; or the body is larger than 1 MiB, or not an
    /// unambiguous JSON object of at most 64 levels.
    /// </exception>
    /// <exception cref="LivepeerException">The delivery is authentic, but is not an event, or has an unexpected shape.</exception>
    public static WebhookEvent Parse(ReadOnlyMemory<byte> body, string? signature, params IReadOnlyCollection<Secret> secrets) =>
        Parse(body, signature, secrets, WebhookParseOptions.Default);

    /// <summary>Verifies the signature of a delivery within other limits and reads the event.</summary>
    /// <param name="body">The body as it arrived, byte for byte. Text that was parsed and serialized again won't verify.</param>
    /// <param name="signature">The value of the header <see cref="SignatureHeaderName"/>.</param>
    /// <param name="secrets">
    /// The shared secret of the webhook; while it is being replaced, the current and the next one. Any of them may match.
    /// </param>
    /// <param name="options">The limits.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">There is no secret, or a secret is empty.</exception>
    /// <exception cref="LivepeerSignatureException">The delivery can't be verified.</exception>
    /// <exception cref="LivepeerException">The delivery is authentic, but is not an event, or has an unexpected shape.</exception>
    public static WebhookEvent Parse(
        ReadOnlyMemory<byte> body, string? signature, IReadOnlyCollection<Secret> secrets, WebhookParseOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        JsonElement root = SignatureVerifier.Verify(body, signature, secrets, options);
        return root.TryGetProperty("event"u8, out JsonElement name) && name.ValueKind == JsonValueKind.String
            ? SignatureVerifier.ReadAs(root, LivepeerJsonContext.Default.WebhookEvent)
            : throw new LivepeerException("The signature is valid, but the body is not an event.");
    }

    /// <summary>Returns the type and the ID of the event.</summary>
    /// <returns>Text for logs.</returns>
    public override string ToString() => ServerText.Clean($"{Type} {Id}");
}
