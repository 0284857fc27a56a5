using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The encryption of an asset's source.</summary>
public class AssetEncryptionInfo
{
    /// <summary>Gets or sets the wrapped content key. The public specification says that it is never returned; it is.</summary>
    [JsonPropertyName("encryptedKey")]
    public Secret? EncryptedKey { get; set; }

    /// <summary>Gets or sets a mask from the server. The public specification lacks it.</summary>
    [JsonPropertyName("key")]
    public Secret? Key { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
