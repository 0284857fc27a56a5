using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>How recordings are made, as the server answers it.</summary>
public class RecordingSpecInfo
{
    /// <summary>The renditions of a recording beside the source.</summary>
    [JsonPropertyName("profiles")]
    public IList<TranscodeProfileInfo>? Profiles { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
