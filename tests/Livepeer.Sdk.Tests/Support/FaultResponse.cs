using System.Globalization;
using System.Net;
using System.Text;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>A response of a <see cref="FaultServer"/>, whole or in part.</summary>
public sealed class FaultResponse(
    int status,
    ReadOnlyMemory<byte> body,
    IEnumerable<KeyValuePair<string, string>>? headers = null,
    string contentType = "application/json")
{
    public FaultResponse(
        int status,
        string body = "",
        IEnumerable<KeyValuePair<string, string>>? headers = null,
        string contentType = "application/json")
        : this(status, Encoding.UTF8.GetBytes(body), headers, contentType)
    {
    }

    /// <summary>Whether the body is sent in one chunk, without a declared length.</summary>
    public bool IsChunked { get; init; }

    public ReadOnlyMemory<byte> Body => IsChunked
        ? (byte[])[.. Encoding.ASCII.GetBytes($"{body.Length:x}\r\n"), .. body.Span, .. "\r\n0\r\n\r\n"u8]
        : body;

    /// <summary>The status line and headers, with the Content-Length of the whole body.</summary>
    public byte[] Head()
    {
        StringBuilder text = new();
        Line(text, $"HTTP/1.1 {status} {(HttpStatusCode)status}");
        if (IsChunked)
        {
            Line(text, $"Transfer-Encoding: chunked");
        }
        else if (status is not (204 or 304))
        {
            Line(text, $"Content-Length: {body.Length}");
        }

        if (!body.IsEmpty)
        {
            Line(text, $"Content-Type: {contentType}");
        }

        foreach ((string name, string value) in headers ?? [])
        {
            Line(text, $"{name}: {value}");
        }

        return Encoding.Latin1.GetBytes(text.Append("\r\n").ToString());
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append("\r\n");
}
