using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>One format that a transcoding makes, as the server answers it.</summary>
public class TranscodeOutputInfo
{
    /// <summary>Where in the storage it goes. The server makes it begin with a slash.</summary>
    [JsonPropertyName("path")]
    public string? Path { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
