using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Livepeer.Sdk;

/// <summary>
/// Creates tokens for viewers of streams and assets that have the policy <see cref="PlaybackPolicy.Jwt"/>, without calling the server.
/// </summary>
/// <remarks>
/// A player sends the token in the header <see cref="HeaderName"/> or in the URL: see <see cref="PlaybackSource.WithToken"/>. Anyone
/// who has a token can watch until it expires.
/// </remarks>
public static class PlaybackToken
{
    /// <summary>The header in which players send a token, unless they add it to the URL.</summary>
    public const string HeaderName = "Livepeer-Jwt";

    /// <summary>Verifiers reject a token from the future, and their clocks may be behind.</summary>
    private static readonly TimeSpan _backdating = TimeSpan.FromSeconds(30);

    private static readonly string _header = Base64Url.EncodeToString("""{"alg":"ES256","typ":"JWT"}"""u8);

    /// <summary>Creates a signed token (ES256) that lets its bearer watch one stream or asset.</summary>
    /// <param name="pair">A signing key of the account that owns the content.</param>
    /// <param name="playbackId">The playback ID of the content.</param>
    /// <param name="options">The lifetime and claims of the token; if <see langword="null"/>, the token is valid for one day.</param>
    /// <returns>The token.</returns>
    /// <exception cref="ArgumentException"><paramref name="playbackId"/> is empty.</exception>
    public static string Create(SigningKeyPair pair, string playbackId, PlaybackTokenOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(pair);
        ArgumentException.ThrowIfNullOrWhiteSpace(playbackId);
        string signed = $"{_header}.{Base64Url.EncodeToString(Claims(pair, playbackId, options ?? PlaybackTokenOptions.Default))}";
        return $"{signed}.{Base64Url.EncodeToString(pair.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    private static ReadOnlySpan<byte> Claims(SigningKeyPair pair, string playbackId, PlaybackTokenOptions options)
    {
        DateTimeOffset now = options.TimeProvider.GetUtcNow();
        DateTimeOffset issued = now - _backdating;

        // To a verifier whose clock is behind, seven days from now would be too long.
        DateTimeOffset latest = issued + PlaybackTokenOptions.MaxLifetime;
        DateTimeOffset expires = now + options.Lifetime;
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("action", "pull");
        writer.WriteString("iss", options.Issuer);
        writer.WriteString("pub", pair.PublicKey);
        writer.WriteString("sub", playbackId);
        writer.WriteString("video", "none");
        writer.WriteNumber("exp", (expires < latest ? expires : latest).ToUnixTimeSeconds());
        writer.WriteNumber("iat", issued.ToUnixTimeSeconds());
        if (options.CustomClaims is { } custom)
        {
            writer.WritePropertyName("custom");
            custom.WriteTo(writer);
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan;
    }
}
