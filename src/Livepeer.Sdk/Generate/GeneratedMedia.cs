using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What was generated.</summary>
public class GeneratedMedia
{
    /// <summary>The files; videos too, for the server calls both images.</summary>
    [JsonPropertyName("images")]
    public IList<GeneratedFile>? Files { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
