using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>
/// A newly created signing key with its private key. The server never returns the private key again, and the public specification omits
/// it. Store it in a vault. Converts implicitly to a <see cref="SigningKeyPair"/>.
/// </summary>
public class CreatedSigningKey : SigningKey
{
    /// <summary>Gets or sets the private key: a PEM in base64. Anyone who has it can let anyone watch.</summary>
    [JsonPropertyName("privateKey")]
    public Secret? PrivateKey { get; set; }

    /// <summary>Converts the created key to a key pair that can sign.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The key pair.</returns>
    /// <exception cref="ArgumentException">The public or the private key is missing, or they do not match.</exception>
    public static implicit operator SigningKeyPair(CreatedSigningKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.ToPair();
    }

    /// <summary>Converts the created key to a key pair that can sign.</summary>
    /// <returns>The key pair.</returns>
    /// <exception cref="ArgumentException">The public or the private key is missing, or they do not match.</exception>
    public SigningKeyPair ToPair() => SigningKeyPair.Import(PublicKey!, PrivateKey!);
}
