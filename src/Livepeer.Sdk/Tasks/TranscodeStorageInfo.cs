using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The storage for the results of a transcoding, as returned by the server.</summary>
public class TranscodeStorageInfo
{
    /// <summary>
    /// Gets or sets the URL. The server masks credentials in an <c>s3+https://</c> URL, but not the proof in a <c>w3s://</c> URL.
    /// </summary>
    [JsonPropertyName("url")]
    public Secret? Url { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
