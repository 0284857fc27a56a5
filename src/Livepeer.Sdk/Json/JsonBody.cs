using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Json;

/// <summary>
/// Reads JSON from the wire: what fits into one piece of memory, as nearly every answer does, all at once, which takes half the
/// time; what is longer, as it comes.
/// </summary>
internal static class JsonBody
{
    private const int PieceSize = 16 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static async ValueTask<T> ReadAsync<T>(LiveStream body, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        byte[] piece = ArrayPool<byte>.Shared.Rent(PieceSize);
        int count = 0;
        try
        {
            int read;
            do
            {
                read = await body.ReadAsync(piece.AsMemory(count), cancellationToken).ConfigureAwait(false);
                count += read;
            }
            while (read > 0 && count < piece.Length);

            if (read == 0)
            {
                return JsonSerializer.Deserialize(WithoutMark(piece.AsSpan(0, count)), type) ?? throw Null();
            }

            body.PutBack(piece.AsMemory(0, count));
            return await JsonSerializer.DeserializeAsync(body, type, cancellationToken).ConfigureAwait(false) ?? throw Null();
        }
        finally
        {
            // It may have held a secret.
            piece.AsSpan(0, count).Clear();
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    private static JsonException Null() => new("The answer is null.");

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> json) =>
        json.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json;
}
