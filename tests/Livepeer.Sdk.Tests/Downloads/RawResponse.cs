using System.Globalization;
using System.Text;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Downloads;

/// <summary>A response of a file host whose headers and body need not agree.</summary>
internal sealed record RawResponse(int Status, byte[] Body, params string[] Headers)
{
    /// <summary>Gets the <c>Content-Length</c>; <see langword="null"/> for none.</summary>
    public string? Length { get; init; } = Body.Length.ToString(CultureInfo.InvariantCulture);

    public bool IsChunked { get; init; }

    public FaultBehaviour Send()
    {
        var head = new StringBuilder($"HTTP/1.1 {Status} X\r\nConnection: close\r\n");
        if (IsChunked)
        {
            head.Append("Transfer-Encoding: chunked\r\n");
        }
        else if (Length is not null)
        {
            head.Append("Content-Length: ").Append(Length).Append("\r\n");
        }

        foreach (string header in Headers)
        {
            head.Append(header).Append("\r\n");
        }

        byte[] start = Encoding.Latin1.GetBytes(head.Append("\r\n").ToString());
        return FaultBehaviour.Raw(IsChunked
            ? [.. start, .. Encoding.ASCII.GetBytes($"{Body.Length:x}\r\n"), .. Body, .. "\r\n0\r\n\r\n"u8]
            : (byte[])[.. start, .. Body]);
    }
}
