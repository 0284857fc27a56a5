using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>An account of Piñata, as the server answers it.</summary>
public class PinataCredentialsInfo
{
    /// <summary>The token.</summary>
    [JsonPropertyName("jwt")]
    public Secret? Jwt { get; set; }

    /// <summary>The API key.</summary>
    [JsonPropertyName("apiKey")]
    public Secret? ApiKey { get; set; }

    /// <summary>The secret of the API key. The public specification says that it is never returned; it is.</summary>
    [JsonPropertyName("apiSecret")]
    public Secret? ApiSecret { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
