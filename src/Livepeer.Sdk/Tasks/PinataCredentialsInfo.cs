using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The credentials of a Piñata account, as returned by the server.</summary>
public class PinataCredentialsInfo
{
    /// <summary>Gets or sets the token.</summary>
    [JsonPropertyName("jwt")]
    public Secret? Jwt { get; set; }

    /// <summary>Gets or sets the API key.</summary>
    [JsonPropertyName("apiKey")]
    public Secret? ApiKey { get; set; }

    /// <summary>Gets or sets the secret of the API key. The public specification says that it is never returned; it is.</summary>
    [JsonPropertyName("apiSecret")]
    public Secret? ApiSecret { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
