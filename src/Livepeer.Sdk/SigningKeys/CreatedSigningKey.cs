using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>
/// A signing key just made, with its private half: the server never shows it again, and the public specification leaves it out.
/// Keep it in a vault. Becomes a <see cref="SigningKeyPair"/> by assignment.
/// </summary>
public class CreatedSigningKey : SigningKey
{
    /// <summary>The private half: base64 of a PEM. Whoever has it may let anybody watch.</summary>
    [JsonPropertyName("privateKey")]
    public Secret? PrivateKey { get; set; }

    /// <summary>The two halves, ready to sign.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The pair.</returns>
    /// <exception cref="ArgumentException">A half is missing, or they do not belong together.</exception>
    public static implicit operator SigningKeyPair(CreatedSigningKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.ToPair();
    }

    /// <summary>The two halves, ready to sign.</summary>
    /// <returns>The pair.</returns>
    /// <exception cref="ArgumentException">A half is missing, or they do not belong together.</exception>
    public SigningKeyPair ToPair() => SigningKeyPair.Import(PublicKey!, PrivateKey!);
}
