using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Where results of a transcoding go, as the server answers it.</summary>
public class TranscodeStorageInfo
{
    /// <summary>The address. The server masks credentials of <c>s3+https://</c>, but shows the proof of <c>w3s://</c>.</summary>
    [JsonPropertyName("url")]
    public Secret? Url { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
