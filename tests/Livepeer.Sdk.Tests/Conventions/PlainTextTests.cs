using System.Reflection;
using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Tests.Conventions;

/// <summary>A property that may hold a secret is a <see cref="Secret"/>, or there is a reason why not.</summary>
public sealed partial class PlainTextTests
{
    private static readonly Dictionary<string, string> _reasons = new()
    {
        ["EncryptionKey.PublicKey"] = "public",
        ["EncryptionKey.SpkiPublicKey"] = "public",
        ["LivepeerAsset.CreatedByTokenName"] = "a name",
        ["LivepeerStream.CreatedByTokenName"] = "a name",
        ["PlaybackTokenSigner.PublicKey"] = "public",
        ["SigningKey.PublicKey"] = "public",
        ["SigningKeyPair.PublicKey"] = "public",
    };

    [Fact]
    public void What_sounds_like_a_secret_is_one()
    {
        IEnumerable<string> plain =
            from type in PublicApi.Types
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where property.PropertyType == typeof(string) && SoundsSecret().IsMatch(property.Name)
            select $"{type.Name}.{property.Name}";

        Assert.Empty(plain.Except(_reasons.Keys));
    }

    [GeneratedRegex("Key|Secret|Token|Password|Credential|Jwt|Signature|Authorization|Proof")]
    private static partial Regex SoundsSecret();
}
