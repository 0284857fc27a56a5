using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Tokens that the studio signs and verifies itself, with the error messages of the library that the server uses.</summary>
internal sealed class Jwt(byte[] secret)
{
    public string Sign(JsonObject claims)
    {
        string content = Encode(Nodes.ToUtf8(new JsonObject { ["alg"] = "HS256", ["typ"] = "JWT" })) + "." + Encode(Nodes.ToUtf8(claims));
        return content + "." + Encode(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(content)));
    }

    /// <summary>Returns the claims, or the error in the token.</summary>
    public (JsonObject? Claims, string? Problem) Verify(string? token, long nowSeconds)
    {
        if (string.IsNullOrEmpty(token))
        {
            return (null, "jwt must be provided");
        }

        string[] parts = token.Split('.');
        if (parts.Length != 3)
        {
            return (null, "jwt malformed");
        }

        if (Decode(parts[0]) is null || Decode(parts[1]) is not { } claims)
        {
            return (null, "invalid token");
        }

        string expected = Encode(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(parts[0] + "." + parts[1])));
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(parts[2])))
        {
            return (null, "invalid signature");
        }

        return claims.Real("exp") is { } expires && nowSeconds >= expires ? (null, "jwt expired") : (claims, null);
    }

    public static string Encode(ReadOnlySpan<byte> bytes) => Base64Url.EncodeToString(bytes);

    public static JsonObject? Decode(string part)
    {
        try
        {
            return Nodes.Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(part))) as JsonObject;
        }
        catch (FormatException)
        {
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
