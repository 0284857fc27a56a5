using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The properties of an underlying file of an asset.</summary>
public class AssetFileSpec
{
    /// <summary>Gets or sets the size in bytes.</summary>
    [JsonPropertyName("size")]
    [JsonConverter(typeof(Int64Converter))]
    public long? Size { get; set; }

    /// <summary>Gets or sets the width in pixels.</summary>
    [JsonPropertyName("width")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Width { get; set; }

    /// <summary>Gets or sets the height in pixels.</summary>
    [JsonPropertyName("height")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Height { get; set; }

    /// <summary>Gets or sets the bit rate in bits per second.</summary>
    [JsonPropertyName("bitrate")]
    [JsonConverter(typeof(DoubleConverter))]
    public double? Bitrate { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
