using System.Buffers;

namespace Livepeer.Sdk.Http;

/// <summary>Pooled buffers for response bodies. Bodies may contain secrets, so buffers are cleared before they are reused.</summary>
internal static class PooledBuffer
{
    public static byte[] Rent(int size) => ArrayPool<byte>.Shared.Rent(size);

    /// <summary>Moves the bytes of a buffer to a larger one.</summary>
    /// <param name="buffer">The buffer, which is returned to the pool.</param>
    /// <param name="count">The number of bytes that it contains.</param>
    /// <param name="wanted">The wanted size. The new buffer has room for at least one more byte.</param>
    public static byte[] Grow(byte[] buffer, int count, long wanted)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(wanted, count + 1L), Array.MaxLength));
        buffer.AsSpan(0, count).CopyTo(larger);
        Return(buffer, count);
        return larger;
    }

    public static void Return(byte[] buffer, int count)
    {
        buffer.AsSpan(0, count).Clear();
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
