using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>
/// The encryption of a file that is uploaded or imported, for requests. The server returns an <see cref="AssetEncryptionInfo"/>.
/// </summary>
public sealed class AssetEncryption
{
    /// <summary>
    /// Gets or sets the content key, encrypted with the server's public key, in base64. The server returns it to anyone who can read
    /// the asset.
    /// </summary>
    [JsonPropertyName("encryptedKey")]
    public required Secret EncryptedKey { get; init; }
}
