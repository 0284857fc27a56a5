using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The source of an asset.</summary>
public class AssetSource
{
    /// <summary>Gets or sets the type of the source.</summary>
    [JsonPropertyName("type")]
    public AssetSourceType? Type { get; set; }

    /// <summary>
    /// Gets or sets the URL that the asset was imported from, as returned by the server. Can be <c>ipfs://</c> or <c>ar://</c>.
    /// </summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Gets or sets the requested gateway URL, if the server converted it to an IPFS URL.</summary>
    [JsonPropertyName("gatewayUrl")]
    public string? GatewayUrl { get; set; }

    /// <summary>Gets or sets the ID of the session that was recorded or clipped.</summary>
    [JsonPropertyName("sessionId")]
    public string? SessionId { get; set; }

    /// <summary>Gets or sets the playback ID of the stream or asset that was clipped.</summary>
    [JsonPropertyName("playbackId")]
    public string? PlaybackId { get; set; }

    /// <summary>Gets or sets the ID of the stream or asset that the asset was created from.</summary>
    [JsonPropertyName("sourceId")]
    public string? SourceId { get; set; }

    /// <summary>Gets or sets the ID of the asset that the asset was created from.</summary>
    [JsonPropertyName("assetId")]
    public string? AssetId { get; set; }

    /// <summary>Gets or sets the ID of the asset that the asset was transcoded from. The public specification lacks it.</summary>
    [JsonPropertyName("inputAssetId")]
    public string? InputAssetId { get; set; }

    /// <summary>Gets or sets the requester.</summary>
    [JsonPropertyName("requesterId")]
    public string? RequesterId { get; set; }

    /// <summary>Gets or sets the encryption of the source.</summary>
    [JsonPropertyName("encryption")]
    public AssetEncryptionInfo? Encryption { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
