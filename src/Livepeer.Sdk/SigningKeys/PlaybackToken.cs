using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>
/// Creates tokens for viewers of streams and assets that have the policy <see cref="PlaybackPolicy.Jwt"/>, without calling the server.
/// </summary>
/// <remarks>
/// A player sends the token in a header, see <see cref="PlaybackHeader.ForToken"/>, or in the URL, see
/// <see cref="PlaybackSource.WithToken"/>. Anyone who has a token can watch until it expires. Services should inject a
/// <see cref="PlaybackTokenIssuer"/>, whose key can be replaced while they run.
/// </remarks>
public static class PlaybackToken
{
    /// <summary>Verifiers reject a token from the future, and their clocks may be behind.</summary>
    private static readonly TimeSpan _backdating = TimeSpan.FromSeconds(30);

    private static readonly string _header = Base64Url.EncodeToString("""{"alg":"ES256","typ":"JWT"}"""u8);

    /// <summary>Creates a signed token (ES256) that lets its bearer watch one stream or asset.</summary>
    /// <param name="pair">A signing key of the account that owns the content.</param>
    /// <param name="playbackId">The playback ID of the content.</param>
    /// <param name="options">The lifetime and claims of the token; if <see langword="null"/>, the token is valid for one day.</param>
    /// <returns>The token.</returns>
    /// <exception cref="ArgumentException"><paramref name="playbackId"/> is empty, or can't be a playback ID.</exception>
    public static string Create(SigningKeyPair pair, string playbackId, PlaybackTokenOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pair);
        options ??= PlaybackTokenOptions.Default;
        string signed = Unsigned(
            pair.PublicKey, playbackId, options.Lifetime, options.Issuer, options.CustomClaims, options.TimeProvider.GetUtcNow());
        return Signed(signed, pair.Sign(Encoding.ASCII.GetBytes(signed)));
    }

    /// <summary>Returns the header and the claims: what is to be signed, in ASCII.</summary>
    internal static string Unsigned(
        string publicKey, string playbackId, TimeSpan lifetime, string issuer, JsonObject? customClaims, DateTimeOffset now)
    {
        Guard.Id(playbackId);
        DateTimeOffset issued = now - _backdating;

        // For a verifier whose clock is behind, seven days from now would be too long.
        DateTimeOffset latest = issued + PlaybackTokenOptions.MaxLifetime;
        DateTimeOffset expires = now + lifetime;
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("action", "pull");
        writer.WriteString("iss", issuer);
        writer.WriteString("pub", publicKey);
        writer.WriteString("sub", playbackId);
        writer.WriteString("video", "none");
        writer.WriteNumber("exp", (expires < latest ? expires : latest).ToUnixTimeSeconds());
        writer.WriteNumber("iat", issued.ToUnixTimeSeconds());
        if (customClaims is { } custom)
        {
            writer.WritePropertyName("custom");
            custom.WriteTo(writer);
        }

        writer.WriteEndObject();
        writer.Flush();
        return $"{_header}.{Base64Url.EncodeToString(buffer.WrittenSpan)}";
    }

    /// <summary>Adds a signature, the two integers concatenated.</summary>
    internal static string Signed(string unsigned, byte[] signature) => $"{unsigned}.{Base64Url.EncodeToString(signature)}";
}
