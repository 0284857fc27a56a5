using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What a file behind an asset holds.</summary>
public class AssetFileSpec
{
    /// <summary>Size in bytes.</summary>
    [JsonPropertyName("size")]
    [JsonConverter(typeof(Int64Converter))]
    public long? Size { get; set; }

    /// <summary>Width in pixels.</summary>
    [JsonPropertyName("width")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Width { get; set; }

    /// <summary>Height in pixels.</summary>
    [JsonPropertyName("height")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Height { get; set; }

    /// <summary>Bits per second.</summary>
    [JsonPropertyName("bitrate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Bitrate { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
