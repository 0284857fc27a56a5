using System.Security.Cryptography;
using System.Text;
using Livepeer.Sdk.Tests.Exchanges;

namespace Livepeer.Sdk.Tests.SigningKeys;

/// <summary>Signing keys for tests.</summary>
internal static class Keys
{
    public static (string Public, string Private) New(ECCurve curve)
    {
        using var key = ECDsa.Create(curve);
        return (Base64(key.ExportSubjectPublicKeyInfoPem()), Base64(key.ExportPkcs8PrivateKeyPem()));
    }

    /// <summary>One that the real server made.</summary>
    public static (string Public, string Private) Recorded()
    {
        var response = ExchangeFile.Get("access-control", "signing-key-create-201").Response.Body.Json!.Value;
        return (response.GetProperty("publicKey").GetString()!, response.GetProperty("privateKey").GetString()!);
    }

    public static SigningKeyPair Pair()
    {
        (string publicKey, string privateKey) = Recorded();
        return SigningKeyPair.Import(publicKey, privateKey);
    }

    private static string Base64(string pem) => Convert.ToBase64String(Encoding.UTF8.GetBytes(pem + "\n"));
}
