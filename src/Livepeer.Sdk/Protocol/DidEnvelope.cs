using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Protocol;

/// <summary>The envelope around the installation's decentralised identifier.</summary>
public class DidEnvelope
{
    /// <summary>The identifier.</summary>
    [JsonPropertyName("did")]
    public string? Did { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
