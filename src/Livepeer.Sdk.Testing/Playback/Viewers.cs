using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>
/// Authorizes viewers: checks the token, as media servers do, and delegates the rest to <see cref="AccessControlRoutes"/>.
/// </summary>
internal static class Viewers
{
    public static Task AuthorizeAsync(Call call, string playbackId)
    {
        var question = new JsonObject { ["stream"] = "video+" + playbackId };
        if ((call.Query["jwt"] ?? call.Header("livepeer-jwt")) is { } token)
        {
            question["type"] = "jwt";
            question["pub"] = GetPublicKey(token, playbackId, call.Core.NowMilliseconds / 1000);
        }
        else
        {
            question["type"] = "accessKey";
            question["accessKey"] = call.Query["accessKey"] ?? call.Header("livepeer-access-key");
        }

        question["webhookPayload"] = new JsonObject { ["headers"] = Headers(call) };
        return AccessControlRoutes.AuthorizeAsync(call.Core, question, call.Aborted);
    }

    private static JsonObject Headers(Call call)
    {
        var headers = new JsonObject();
        foreach (string name in (ReadOnlySpan<string>)["Origin", "Referer", "User-Agent", "Host"])
        {
            if (call.Header(name) is { } value)
            {
                headers[name] = value;
            }
        }

        return headers;
    }

    /// <summary>Gets the public key of a token, after verifying the token.</summary>
    private static string GetPublicKey(string token, string playbackId, long nowSeconds)
    {
        string[] parts = token.Split('.');
        JsonObject? claims = parts.Length == 3 ? Jwt.Decode(parts[1]) : null;
        string? key = claims?.Text("pub");
        if (claims is null || key is null || Jwt.Decode(parts[0])?.Text("alg") != "ES256" || !IsSigned(parts, key))
        {
            throw StudioError.Forbidden("invalid token");
        }

        if (claims.Text("sub") != playbackId)
        {
            throw StudioError.Forbidden("the token is for other content");
        }

        return claims.Real("exp") is { } expires && nowSeconds < expires ? key : throw StudioError.Forbidden("the token has expired");
    }

    private static bool IsSigned(string[] parts, string key)
    {
        try
        {
            using var publicKey = ECDsa.Create();
            publicKey.ImportFromPem(Encoding.UTF8.GetString(Convert.FromBase64String(key)));
            byte[] signature = System.Buffers.Text.Base64Url.DecodeFromChars(parts[2]);
            return publicKey.VerifyData(Encoding.ASCII.GetBytes(parts[0] + "." + parts[1]), signature, HashAlgorithmName.SHA256);
        }
        catch (Exception error) when (error is FormatException or ArgumentException or CryptographicException)
        {
            return false;
        }
    }
}
