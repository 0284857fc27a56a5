using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>Represents the CORS settings of a key in a response.</summary>
public class ApiKeyCorsInfo
{
    /// <summary>
    /// Gets or sets a value that indicates whether the key has full access from web pages, instead of the restricted access for
    /// browsers.
    /// </summary>
    [JsonPropertyName("fullAccess")]
    [JsonConverter(typeof(BooleanConverter))]
    public bool? FullAccess { get; set; }

    /// <summary>Gets or sets the allowed origins. <c>*</c> stands for all.</summary>
    [JsonPropertyName("allowedOrigins")]
    public IList<string>? AllowedOrigins { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
