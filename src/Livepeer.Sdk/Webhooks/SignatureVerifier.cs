using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk.Webhooks;

/// <summary>Verifies what the server signs with the shared secret of a webhook: events, and requests of viewers for access.</summary>
internal static class SignatureVerifier
{
    private static readonly JsonDocumentOptions _strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Returns the body, which is a JSON object.</summary>
    /// <exception cref="ArgumentException">There is no secret, or one is empty.</exception>
    /// <exception cref="LivepeerSignatureException">The body can't be verified.</exception>
    public static JsonElement Verify(
        ReadOnlyMemory<byte> body, string? signature, IReadOnlyCollection<Secret> secrets, WebhookParseOptions options)
    {
        List<byte[]> keys = Keys(secrets);
        if (body.Length > options.MaxBodySize)
        {
            throw new LivepeerSignatureException(
                $"The body is larger than {nameof(WebhookParseOptions.MaxBodySize)} ({options.MaxBodySize} bytes).");
        }

        if (string.IsNullOrEmpty(signature))
        {
            throw new LivepeerSignatureException(
                $"The header {WebhookEvent.SignatureHeaderName} is missing. The server sends it only if the webhook has a shared secret.");
        }

        SignatureHeader header = SignatureHeader.Parse(signature)
            ?? throw new LivepeerSignatureException($"The header {WebhookEvent.SignatureHeaderName} is malformed.");
        if (!IsSigned(body.Span, header, keys))
        {
            throw new LivepeerSignatureException(
                "The signature doesn't match: the secret is wrong, or the body isn't what the server sent, byte for byte."
                + (secrets.Any(HasWhiteSpaceAround) ? " Note that a secret begins or ends with white space." : ""));
        }

        JsonElement root = Read(body.Span);
        if (!IsSameTime(root, header.Timestamp))
        {
            throw new LivepeerSignatureException("The time in the header differs from the time in the body.");
        }

        long age = options.TimeProvider.GetUtcNow().ToUnixTimeMilliseconds() - header.Timestamp;
        return Math.Abs((double)age) <= options.Tolerance.TotalMilliseconds
            ? root
            : throw new LivepeerSignatureException(
                $"The signature is too {(age > 0 ? "old" : "far in the future")}, given a tolerance of {options.Tolerance}. "
                + "Is the clock right?")
            {
                IsOutsideTolerance = true,
            };
    }

    /// <summary>Reads what was verified as a model.</summary>
    /// <exception cref="LivepeerException">It has an unexpected shape.</exception>
    public static T ReadAs<T>(JsonElement root, JsonTypeInfo<T> info)
        where T : class
    {
        try
        {
            return root.Deserialize(info)!;
        }
        catch (JsonException exception)
        {
            throw new LivepeerException("The signature is valid, but the body can't be read: it has an unexpected shape.", exception);
        }
    }

    private static List<byte[]> Keys(IReadOnlyCollection<Secret> secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        List<byte[]> keys = [];
        foreach (Secret secret in secrets)
        {
            if (string.IsNullOrWhiteSpace(secret?.Reveal()))
            {
                throw new ArgumentException("A secret is empty. Anyone could sign with it.", nameof(secrets));
            }

            keys.Add(Encoding.UTF8.GetBytes(secret.Reveal()));
        }

        return keys.Count > 0 ? keys : throw new ArgumentException("At least one secret is needed.", nameof(secrets));
    }

    /// <summary>Takes the same time whichever secret or signature matches, or none.</summary>
    private static bool IsSigned(ReadOnlySpan<byte> body, SignatureHeader header, List<byte[]> keys)
    {
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        bool matches = false;
        foreach (byte[] key in keys)
        {
            HMACSHA256.HashData(key, body, expected);
            foreach (byte[] signature in header.Signatures)
            {
                matches |= CryptographicOperations.FixedTimeEquals(expected, signature);
            }
        }

        return matches;
    }

    /// <summary>Titles that were cut in the middle of an emoji are repaired, now that the bytes are verified.</summary>
    private static JsonElement Read(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> json = body.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body;
        byte[] valid = Utf8.IsValid(json) && json.IndexOf("\\u"u8) < 0 ? json.ToArray() : Encoding.UTF8.GetBytes(JsonRepair.Apply(json));
        try
        {
            // Not disposed: its memory is its own, and the garbage collector's.
            JsonElement root = JsonDocument.Parse(valid, _strict).RootElement;
            if (root.ValueKind == JsonValueKind.Object)
            {
                return root;
            }
        }
        catch (JsonException)
        {
            // Too deep, or the same property twice, whose meaning depends on who reads it.
        }

        throw new LivepeerSignatureException("The body is not an unambiguous JSON object.");
    }

    private static bool IsSameTime(JsonElement root, long expected)
    {
        if (!root.TryGetProperty("timestamp"u8, out JsonElement timestamp))
        {
            return false;
        }

        decimal? actual = timestamp.ValueKind switch
        {
            JsonValueKind.Number when timestamp.TryGetDecimal(out decimal number) => number,
            JsonValueKind.String when decimal.TryParse(
                timestamp.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) => number,
            _ => null,
        };
        return actual == expected;
    }

    private static bool HasWhiteSpaceAround(Secret secret) => secret.Reveal() is var text && text.Trim().Length != text.Length;
}
