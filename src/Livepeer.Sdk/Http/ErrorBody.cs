using System.Text;
using Livepeer.Sdk.Resilience;

namespace Livepeer.Sdk.Http;

/// <summary>The beginning of the body of an error response, and the messages in it.</summary>
internal sealed class ErrorBody
{
    private const int FirstBufferSize = 4 * 1024;
    private const int MaxSize = 256 * 1024;

    private ErrorBody(IReadOnlyList<ValidationIssue> issues, string description)
    {
        Issues = issues;
        Description = description;
    }

    /// <summary>The messages in the body; empty if there are none.</summary>
    public IReadOnlyList<ValidationIssue> Issues { get; }

    /// <summary>A description of the body, if it has no messages.</summary>
    public string Description { get; }

    /// <summary>Reads a body. If it breaks off, stalls or can't be decompressed, the part that has arrived is used.</summary>
    public static async Task<ErrorBody> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        byte[] buffer = PooledBuffer.Rent(FirstBufferSize);
        int count = 0;
        try
        {
            Stream body = ContentDecoding.Decode(await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), content);
            int read;
            while ((read = await body.ReadAsync(buffer.AsMemory(count), cancellationToken).ConfigureAwait(false)) > 0)
            {
                count += read;
                if (count == buffer.Length)
                {
                    if (count >= MaxSize)
                    {
                        break;
                    }

                    buffer = PooledBuffer.Grow(buffer, count, 4L * count);
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException
            || TransientFault.IsConnectionFault(exception) || ContentDecoding.IsCorrupt(exception))
        {
            // The status alone is sufficient.
        }

        try
        {
            return Parse(buffer.AsSpan(0, count), content.Headers.ContentType?.CharSet);
        }
        finally
        {
            // A read that failed may have written bytes that were not counted.
            PooledBuffer.Return(buffer, buffer.Length);
        }
    }

    private static ErrorBody Parse(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (bytes.IsEmpty)
        {
            return new ErrorBody([], "empty response body");
        }

        string text = GetText(bytes, charset);
        List<ValidationIssue> issues = ServerErrors.Parse(text);
        return new ErrorBody(issues, text.AsSpan().TrimStart().StartsWith("<") ? "an HTML page" : "no error in the response body");
    }

    /// <summary>Decodes text according to its byte order mark, the declared character set, or the positions of its zero bytes.</summary>
    private static string GetText(ReadOnlySpan<byte> bytes, string? charset)
    {
        (Encoding encoding, int skip) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            [not 0, 0, ..] => (Encoding.Unicode, 0),
            [0, not 0, ..] => (Encoding.BigEndianUnicode, 0),
            _ => (GetEncoding(charset), 0),
        };
        return encoding.GetString(bytes[skip..]);
    }

    private static Encoding GetEncoding(string? charset) => charset?.Trim('"', ' ').ToUpperInvariant() switch
    {
        "ISO-8859-1" or "LATIN1" or "WINDOWS-1252" => Encoding.Latin1,
        "UTF-16" or "UTF-16LE" => Encoding.Unicode,
        "UTF-16BE" => Encoding.BigEndianUnicode,
        _ => Encoding.UTF8,
    };
}
