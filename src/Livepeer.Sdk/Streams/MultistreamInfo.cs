using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The additional destinations of a broadcast, as returned by the server.</summary>
public class MultistreamInfo
{
    /// <summary>Gets or sets the targets.</summary>
    [JsonPropertyName("targets")]
    public IList<MultistreamReference>? Targets { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
