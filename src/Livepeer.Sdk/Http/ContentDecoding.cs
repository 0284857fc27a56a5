using System.IO.Compression;

namespace Livepeer.Sdk.Http;

/// <summary>
/// Decompresses responses. <see cref="SocketsHttpHandler"/> could do it too, with another handler in every call; here, only calls with a
/// compressed response pay for it.
/// </summary>
internal static class ContentDecoding
{
    /// <summary>The value of <c>Accept-Encoding</c>.</summary>
    public const string Accepted = "gzip, br";

    /// <summary>Wraps a body so that it is read uncompressed. A browser has already decompressed it.</summary>
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
                _ => throw new InvalidDataException("The response is compressed in a way that was not requested."),
            };
        }

        return body;
    }

    /// <summary>Whether an exception means that the body does not match its <c>Content-Encoding</c>.</summary>
    public static bool IsCorrupt(Exception exception) => exception is InvalidDataException or InvalidOperationException;
}
