using System.Buffers.Binary;
using System.IO.Compression;

namespace Livepeer.Sdk.Testing;

/// <summary>
/// Creates small, valid MP4 files to upload in tests: one second of grey H.264 video, 256 × 144 pixels, padded to the size that a test
/// needs.
/// </summary>
public static class SampleVideo
{
    private const int PaddingHeader = 8;
    private const int LargePaddingHeader = 16;

    // The video itself, without padding: ftyp, moov and mdat, compressed.
    private const string Compressed =
        "eNpjYGBQSCupLMgszs9lYGBiANFAbJRYlmyYW2BiCBTbl5ufX8bAwJCTW5aRwoACmF+AMSMDCCEAI6oqdL4DA17ABEReJUWJ2UB2TEk22E5mTN"
        + "NAduO3B5u9YKEJYMlnuSmZiUCGQm4Kur8MwDj0CJijmJGSUwSTKctMSUW3ZW5uZl4akCFSlgs2CNlalRSInExKUWoakrN4SotyFCBsxtjikqQc"
        + "ILu1uKQ4BUlNKSgScHgNJDCBwQPI8MClAgNI/P8PJOWBpjozOh3g/v+QgSMdSN9iYXnCyMCScc6iAaSouKSkGMlICXCEAD0HdByyOAjLAMWS0c"
        + "QkoHQJUK4K2XIgngHEnDTEQDcm5yPcw/QMSOXnpiSWAPlTUjtaJg8ycADoLlbHWUpMbhCGE4yRBGM0wRiLYIxDMMYjKGM2E4wBM2c2zJzZMHNm"
        + "w8yZDTNnNsyc2TBzZsHMId89AFQqxJY=";

    private static readonly byte[] _video = Decompress();

    /// <summary>Gets the size of the smallest video, in bytes.</summary>
    public static int MinimumSize => _video.Length + PaddingHeader;

    /// <summary>Creates a video in memory.</summary>
    /// <param name="size">The size in bytes; at least <see cref="MinimumSize"/>, which is the default.</param>
    /// <param name="seed">The seed of the padding. Videos with the same size and seed are equal.</param>
    /// <returns>The content of an MP4 file.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is less than <see cref="MinimumSize"/>.</exception>
    public static byte[] Create(int? size = null, int seed = 0)
    {
        int length = size ?? MinimumSize;
        ArgumentOutOfRangeException.ThrowIfLessThan(length, MinimumSize, nameof(size));
        byte[] video = new byte[length];
        int start = WriteHead(video, length);
        new Random(seed).NextBytes(video.AsSpan(start));
        return video;
    }

    /// <summary>Writes a video to a file without holding it in memory.</summary>
    /// <param name="path">The path of the file; an existing file is replaced.</param>
    /// <param name="size">The size in bytes; at least <see cref="MinimumSize"/>.</param>
    /// <param name="seed">The seed of the padding. Videos with the same size and seed are equal.</param>
    /// <param name="cancellationToken">The token to cancel the operation with.</param>
    /// <returns>A task that completes when the file has been written.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is less than <see cref="MinimumSize"/>.</exception>
    public static async Task WriteFileAsync(string path, long size, int seed = 0, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, MinimumSize);
        byte[] buffer = new byte[256 * 1024];
        var padding = new Random(seed);
        var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1, useAsync: true);
        await using (file.ConfigureAwait(false))
        {
            int start = WriteHead(buffer, size);
            while (file.Length < size)
            {
                int length = (int)Math.Min(buffer.Length, size - file.Length);
                padding.NextBytes(buffer.AsSpan(start, length - start));
                await file.WriteAsync(buffer.AsMemory(0, length), cancellationToken).ConfigureAwait(false);
                start = 0;
            }
        }
    }

    /// <summary>Writes the video and the header of a padding box that ends at the given size.</summary>
    private static int WriteHead(Span<byte> target, long size)
    {
        _video.CopyTo(target);
        Span<byte> header = target[_video.Length..];
        long padding = size - _video.Length;
        "free"u8.CopyTo(header[4..]);
        if (padding <= uint.MaxValue)
        {
            BinaryPrimitives.WriteUInt32BigEndian(header, (uint)padding);
            return _video.Length + PaddingHeader;
        }

        BinaryPrimitives.WriteUInt32BigEndian(header, 1);
        BinaryPrimitives.WriteInt64BigEndian(header[8..], padding);
        return _video.Length + LargePaddingHeader;
    }

    private static byte[] Decompress()
    {
        using var source = new ZLibStream(new MemoryStream(Convert.FromBase64String(Compressed)), CompressionMode.Decompress);
        using var target = new MemoryStream();
        source.CopyTo(target);
        return target.ToArray();
    }
}
