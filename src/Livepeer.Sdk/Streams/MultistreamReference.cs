using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A reference from a stream to a multistream target, with the rendition to send.</summary>
public class MultistreamReference
{
    /// <summary>Gets or sets the ID of the multistream target.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the name of the rendition, or <c>source</c>.</summary>
    [JsonPropertyName("profile")]
    public string? Profile { get; set; }

    /// <summary>Gets or sets a value that indicates whether the audio is left out.</summary>
    [JsonPropertyName("videoOnly")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? VideoOnly { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
