using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Where an asset comes from.</summary>
public class AssetSource
{
    /// <summary>The kind of source.</summary>
    [JsonPropertyName("type")]
    public AssetSourceType? Type { get; set; }

    /// <summary>The address that it was imported from, as the server wrote it. May be <c>ipfs://</c> or <c>ar://</c>.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>The gateway address that was asked for, where the server made an IPFS address of it.</summary>
    [JsonPropertyName("gatewayUrl")]
    public string? GatewayUrl { get; set; }

    /// <summary>The session that it was recorded from or cut out of.</summary>
    [JsonPropertyName("sessionId")]
    public string? SessionId { get; set; }

    /// <summary>The playback ID of what it was cut out of.</summary>
    [JsonPropertyName("playbackId")]
    public string? PlaybackId { get; set; }

    /// <summary>The stream or asset that it was made of.</summary>
    [JsonPropertyName("sourceId")]
    public string? SourceId { get; set; }

    /// <summary>The asset that it was made of.</summary>
    [JsonPropertyName("assetId")]
    public string? AssetId { get; set; }

    /// <summary>The asset that it was transcoded from. The public specification lacks it.</summary>
    [JsonPropertyName("inputAssetId")]
    public string? InputAssetId { get; set; }

    /// <summary>Who asked for it.</summary>
    [JsonPropertyName("requesterId")]
    public string? RequesterId { get; set; }

    /// <summary>How the source is encrypted.</summary>
    [JsonPropertyName("encryption")]
    public AssetEncryptionInfo? Encryption { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
