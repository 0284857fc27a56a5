using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>
/// The part of an <see cref="UploadSlot"/> that a page or an app needs to send a file: a backend that holds the API key creates it with
/// <see cref="UploadSlot.ToTicket"/> and returns it as JSON, and <see cref="UploadClient"/> uses it up.
/// </summary>
/// <remarks>
/// Unlike other models, its JSON contains the URLs in the clear, under any <see cref="JsonSerializerOptions"/>, since it is made to be
/// handed over. Anyone who has it can fill the asset, once: return it only to the visitor who requested it, and don't log it.
/// </remarks>
[DebuggerDisplay("***")]
public class UploadTicket
{
    /// <summary>Gets or sets the URL that takes the whole file in one <c>PUT</c>, with its token.</summary>
    [JsonPropertyName("url")]
    [JsonConverter(typeof(UploadTicketUrlConverter))]
    public Secret? Url { get; set; }

    /// <summary>Gets or sets the URL of resumable uploads (tus 1.0), with its token.</summary>
    [JsonPropertyName("tusEndpoint")]
    [JsonConverter(typeof(UploadTicketUrlConverter))]
    public Secret? TusEndpoint { get; set; }

    /// <summary>
    /// Gets or sets the ID of the asset, for requests to the backend; <see langword="null"/> if the client has no use for it. The upload
    /// doesn't need it.
    /// </summary>
    [JsonPropertyName("assetId")]
    public string? AssetId { get; set; }

    /// <summary>Gets or sets the playback ID of the asset, which can be played once it is ready. The upload doesn't need it.</summary>
    [JsonPropertyName("playbackId")]
    public string? PlaybackId { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Creates a ticket for a slot, as <see cref="UploadSlot.ToTicket"/> does.</summary>
    /// <param name="slot">The slot.</param>
    /// <returns>The ticket, or <see langword="null"/> if <paramref name="slot"/> is <see langword="null"/>.</returns>
    [return: NotNullIfNotNull(nameof(slot))]
    public static implicit operator UploadTicket?(UploadSlot? slot) => slot?.ToTicket();

    /// <summary>Returns a mask, never the ticket.</summary>
    /// <returns>Always <c>***</c>.</returns>
    public override string ToString() => "***";

    /// <summary>Gets the slot that the ticket is of, as far as it is known.</summary>
    internal UploadSlot ToSlot() => new()
    {
        Url = Url ?? new Secret(""),
        TusEndpoint = TusEndpoint ?? new Secret(""),
        Asset = new LivepeerAsset { Id = AssetId ?? "", PlaybackId = PlaybackId },
    };
}
