using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Json;

/// <summary>
/// Reads JSON from the wire: what fits into one piece of memory, as nearly every answer does and a page of a thousand, all at
/// once, which takes half the time; what is longer or of unknown length, as it comes.
/// </summary>
internal static class JsonBody
{
    private const int PieceSize = 16 * 1024;
    private const int LargestPieceSize = 2 * 1024 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static ValueTask<T> ReadAsync<T>(LiveContent body, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        byte[] piece = ArrayPool<byte>.Shared.Rent(PieceSize);
        int count = 0;
        while (count < piece.Length)
        {
            ValueTask<int> reading = body.ReadAsync(piece.AsMemory(count), cancellationToken);
            if (!reading.IsCompletedSuccessfully)
            {
                return ReadOnAsync(body, piece, count, reading, type, cancellationToken);
            }

            int read = reading.Result;
            if (read == 0)
            {
                return ParseAsync(piece, count, type);
            }

            count += read;
        }

        return ReadOnAsync(body, piece, count, null, type, cancellationToken);
    }

    private static ValueTask<T> ParseAsync<T>(byte[] piece, int count, JsonTypeInfo<T> type)
    {
        try
        {
            return ValueTask.FromResult(Parse(piece.AsSpan(0, count), type));
        }
        catch (Exception exception)
        {
            return ValueTask.FromException<T>(exception);
        }
        finally
        {
            Return(piece, count);
        }
    }

    private static async ValueTask<T> ReadOnAsync<T>(
        LiveContent body, byte[] piece, int count, ValueTask<int>? reading, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        try
        {
            while (count < piece.Length || TryGrow(ref piece, body))
            {
                int read = reading is { } begun
                    ? await begun.ConfigureAwait(false)
                    : await body.ReadAsync(piece.AsMemory(count), cancellationToken).ConfigureAwait(false);
                reading = null;
                if (read == 0)
                {
                    return Parse(piece.AsSpan(0, count), type);
                }

                count += read;
            }

            using var rest = new LiveStream(body, endsCall: false) { PutBack = piece.AsMemory(0, count) };
            return await JsonSerializer.DeserializeAsync(rest, type, cancellationToken).ConfigureAwait(false) ?? throw Null();
        }
        finally
        {
            Return(piece, count);
        }
    }

    private static T Parse<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(json.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json, type) ?? throw Null();

    /// <summary>Makes room for all of a body that is known not to be huge, and for a byte that never comes: its end is seen so.</summary>
    private static bool TryGrow(ref byte[] piece, LiveContent body)
    {
        if (body.BodyHeaders.ContentLength is not { } length || length < piece.Length || length >= LargestPieceSize)
        {
            return false;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent((int)length + 1);
        piece.CopyTo(larger, 0);
        Return(piece, piece.Length);
        piece = larger;
        return true;
    }

    private static void Return(byte[] piece, int count)
    {
        // It may have held a secret.
        piece.AsSpan(0, count).Clear();
        ArrayPool<byte>.Shared.Return(piece);
    }

    private static JsonException Null() => new("The answer is null.");
}
