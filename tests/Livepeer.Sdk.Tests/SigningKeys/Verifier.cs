using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Livepeer.Sdk.Tests.SigningKeys;

/// <summary>Judges tokens as the server's verifier does, with a JWT library that isn't ours for the signature and its encoding.</summary>
internal static class Verifier
{
    /// <summary>Why a viewer would not be let in; null if he would.</summary>
    public static async Task<string?> RefusalAsync(string token, string playbackId, DateTimeOffset now)
    {
        var handler = new JsonWebTokenHandler();
        JsonWebToken read = handler.ReadJsonWebToken(token);
        JsonElement claims = JsonSerializer.Deserialize<JsonElement>(Base64UrlEncoder.DecodeBytes(read.EncodedPayload));
        using var key = ECDsa.Create();
        key.ImportFromPem(Encoding.UTF8.GetString(Convert.FromBase64String(claims.GetProperty("pub").GetString()!)));
        TokenValidationResult result = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = new ECDsaSecurityKey(key),
            ValidAlgorithms = ["ES256"],
            ValidTypes = ["JWT"],
            ValidateAudience = false,
            ValidateIssuer = false,
            ValidateLifetime = false,

            // The library caches verifiers by key, beyond the life of this one.
            CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
        });
        long time = now.ToUnixTimeSeconds();
        return !result.IsValid ? result.Exception.Message
            : claims.GetProperty("sub").GetString() != playbackId ? "sub"
            : claims.GetProperty("exp").GetInt64() <= time ? "expired"
            : claims.GetProperty("exp").GetInt64() > time + (7 * 24 * 3600) ? "exp claim too far in the future"
            : claims.GetProperty("iat").GetInt64() > time ? "used before issued"
            : (claims.GetProperty("action").GetString(), claims.GetProperty("video").GetString()) != ("pull", "none") ? "action"
            : null;
    }
}
