using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Represents the result of a generation.</summary>
public class GeneratedMedia
{
    /// <summary>Gets or sets the generated files, which may be images or videos.</summary>
    [JsonPropertyName("images")]
    public IList<GeneratedFile>? Files { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
