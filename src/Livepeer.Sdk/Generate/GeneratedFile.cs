using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>An image or a video that was generated.</summary>
public class GeneratedFile
{
    /// <summary>Where the file is, for some time: fetch it by <see cref="GenerateClient.DownloadAsync"/>.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>What the chance was seeded with: the same seed and request give the same file again.</summary>
    [JsonPropertyName("seed")]
    [JsonConverter(typeof(Int64Converter))]
    public long? Seed { get; set; }

    /// <summary>Whether the safety check took it for not safe for work.</summary>
    [JsonPropertyName("nsfw")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsNsfw { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
