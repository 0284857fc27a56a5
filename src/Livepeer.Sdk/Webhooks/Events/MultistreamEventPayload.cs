using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The payload of an event about a multistream target.</summary>
public class MultistreamEventPayload
{
    /// <summary>Gets or sets the multistream target.</summary>
    [JsonPropertyName("target")]
    public MultistreamEventTarget? Target { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
