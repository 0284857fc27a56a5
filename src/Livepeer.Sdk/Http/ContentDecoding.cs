using System.IO.Compression;

namespace Livepeer.Sdk.Http;

/// <summary>
/// Compression of responses. <see cref="SocketsHttpHandler"/> could do it too, by a further handler in every call; here a call pays for
/// it only if its response is compressed.
/// </summary>
internal static class ContentDecoding
{
    /// <summary>The value of <c>Accept-Encoding</c>.</summary>
    public const string Accepted = "gzip, br";

    /// <summary>Wraps a body so that it is read uncompressed. A browser has decompressed it already.</summary>
    public static Stream Decode(Stream body, HttpContent content)
    {
        if (OperatingSystem.IsBrowser() || !content.Headers.NonValidated.TryGetValues("Content-Encoding", out var encodings))
        {
            return body;
        }

        foreach (string encoding in encodings.SelectMany(value => value.Split(',')).Reverse())
        {
            body = encoding.Trim().ToUpperInvariant() switch
            {
                "" or "IDENTITY" => body,
                "GZIP" or "X-GZIP" => new GZipStream(body, CompressionMode.Decompress),
                "BR" => new BrotliStream(body, CompressionMode.Decompress),
                "DEFLATE" => new ZLibStream(body, CompressionMode.Decompress),
                _ => throw new InvalidDataException("The response is compressed in a way that was not asked for."),
            };
        }

        return body;
    }

    /// <summary>Whether what was read is not what its <c>Content-Encoding</c> says.</summary>
    public static bool IsCorrupt(Exception exception) => exception is InvalidDataException or InvalidOperationException;
}
