using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>One target of a stream, and which rendition goes there.</summary>
public class MultistreamReference
{
    /// <summary>The ID of the multistream target.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>The name of the rendition, or <c>source</c>.</summary>
    [JsonPropertyName("profile")]
    public string? Profile { get; set; }

    /// <summary>Whether the sound is left out.</summary>
    [JsonPropertyName("videoOnly")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? VideoOnly { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
