using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Represents a generated image or video.</summary>
public class GeneratedFile
{
    /// <summary>
    /// Gets or sets the URL of the file, which is available for a limited time. Use <see cref="GenerateClient.DownloadAsync"/> to
    /// download it.
    /// </summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Gets or sets the seed. The same seed and request produce the same file again.</summary>
    [JsonPropertyName("seed")]
    [JsonConverter(typeof(Int64Converter))]
    public long? Seed { get; set; }

    /// <summary>Gets or sets a value that indicates whether the safety check classified the file as not safe for work.</summary>
    [JsonPropertyName("nsfw")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? IsNsfw { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
