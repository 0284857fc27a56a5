using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>How the source of an asset is encrypted.</summary>
public class AssetEncryptionInfo
{
    /// <summary>The wrapped content key. The public specification says that it is never returned; it is.</summary>
    [JsonPropertyName("encryptedKey")]
    public Secret? EncryptedKey { get; set; }

    /// <summary>A mask of the server's. The public specification lacks it.</summary>
    [JsonPropertyName("key")]
    public Secret? Key { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
