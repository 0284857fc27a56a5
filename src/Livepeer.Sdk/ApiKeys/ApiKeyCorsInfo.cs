using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>From which web pages a key may be used, as the server answers it.</summary>
public class ApiKeyCorsInfo
{
    /// <summary>Whether the key may do everything from there, not only the few calls for browsers.</summary>
    [JsonPropertyName("fullAccess")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? FullAccess { get; set; }

    /// <summary>The origins of the pages; a star stands for all.</summary>
    [JsonPropertyName("allowedOrigins")]
    public IList<string>? AllowedOrigins { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
