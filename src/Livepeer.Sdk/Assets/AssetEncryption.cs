using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>How a file that is uploaded or imported is encrypted, for requests. What the server answers is an <see cref="AssetEncryptionInfo"/>.</summary>
public sealed class AssetEncryption
{
    /// <summary>
    /// The content key, encrypted for the server's public key and written as base64. The server shows it again to whoever may read
    /// the asset.
    /// </summary>
    [JsonPropertyName("encryptedKey")]
    public required Secret EncryptedKey { get; init; }
}
