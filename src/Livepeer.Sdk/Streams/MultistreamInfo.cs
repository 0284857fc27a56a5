using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Where else a broadcast is sent, as the server answers it.</summary>
public class MultistreamInfo
{
    /// <summary>The targets.</summary>
    [JsonPropertyName("targets")]
    public IList<MultistreamReference>? Targets { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
