using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What is transcoded, as the server answers it.</summary>
public class TranscodeInputInfo
{
    /// <summary>The address. Credentials in an <c>s3+https://</c> address are masked by the server.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
