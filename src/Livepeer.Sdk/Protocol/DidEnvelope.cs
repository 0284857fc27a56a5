using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Protocol;

/// <summary>The envelope around the installation's decentralized identifier.</summary>
public class DidEnvelope
{
    /// <summary>Gets or sets the identifier.</summary>
    [JsonPropertyName("did")]
    public string? Did { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
