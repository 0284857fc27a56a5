using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Uploads;

/// <summary>
/// The content key of an encrypted upload, and its initialization vector. All attempts use the same, so that their bytes fit together.
/// </summary>
[DebuggerDisplay("***")]
internal sealed class CipherKey
{
    public const int KeySize = 32;
    public const int BlockSize = 16;

    [JsonPropertyName("key")]
    public Secret Key { get; set; } = new("");

    [JsonPropertyName("iv")]
    public string Vector { get; set; } = "";

    public static CipherKey Create(byte[] key) => new()
    {
        Key = new Secret(Convert.ToBase64String(key)),
        Vector = Convert.ToBase64String(RandomNumberGenerator.GetBytes(BlockSize)),
    };

    public byte[] KeyBytes() => Convert.FromBase64String(Key.Reveal());

    public byte[] VectorBytes() => Convert.FromBase64String(Vector);

    public override string ToString() => "***";
}
