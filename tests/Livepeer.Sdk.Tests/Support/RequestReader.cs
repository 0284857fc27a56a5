using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>Reads HTTP/1.1 requests off a connection of a <see cref="FaultServer"/>.</summary>
internal sealed class RequestReader(PipeReader pipe)
{
    /// <summary>The request line and header lines; null when the client closed the connection between requests.</summary>
    public async Task<IReadOnlyList<string>?> ReadHeadAsync(CancellationToken cancellation)
    {
        List<string> lines = [];
        while (await ReadLineAsync(mayEnd: lines.Count == 0, cancellation) is { } line)
        {
            if (line.Length == 0)
            {
                return lines;
            }

            lines.Add(line);
        }

        return null;
    }

    public async Task<byte[]> ReadBodyAsync(RequestHead head, CancellationToken cancellation)
    {
        if (head.Header("Transfer-Encoding") is "chunked")
        {
            return await ReadChunksAsync(cancellation);
        }

        return head.Header("Content-Length") is { } length
            ? await ReadBytesAsync(int.Parse(length, CultureInfo.InvariantCulture), cancellation)
            : [];
    }

    private async Task<byte[]> ReadChunksAsync(CancellationToken cancellation)
    {
        using MemoryStream body = new();
        int size;
        do
        {
            string line = await ReadLineAsync(mayEnd: false, cancellation) ?? "0";
            size = int.Parse(line.Split(';')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            body.Write(await ReadBytesAsync(size, cancellation));

            // After the last chunk this is the empty line that ends the trailers; HttpClient sends none.
            await ReadLineAsync(mayEnd: false, cancellation);
        }
        while (size > 0);

        return body.ToArray();
    }

    private async Task<byte[]> ReadBytesAsync(int count, CancellationToken cancellation)
    {
        if (count == 0)
        {
            return [];
        }

        ReadResult result = await pipe.ReadAtLeastAsync(count, cancellation);
        if (result.Buffer.Length < count)
        {
            throw new EndOfStreamException("The client closed the connection in the middle of a request.");
        }

        ReadOnlySequence<byte> bytes = result.Buffer.Slice(0, count);
        byte[] copy = bytes.ToArray();
        pipe.AdvanceTo(bytes.End);
        return copy;
    }

    private async Task<string?> ReadLineAsync(bool mayEnd, CancellationToken cancellation)
    {
        while (true)
        {
            ReadResult result = await pipe.ReadAsync(cancellation);
            if (TryCutLine(result.Buffer, out string line, out SequencePosition end))
            {
                pipe.AdvanceTo(end);
                return line;
            }

            if (result.IsCompleted)
            {
                return mayEnd && result.Buffer.IsEmpty
                    ? null
                    : throw new EndOfStreamException("The client closed the connection in the middle of a request.");
            }

            pipe.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    private static bool TryCutLine(ReadOnlySequence<byte> buffer, out string line, out SequencePosition end)
    {
        SequenceReader<byte> reader = new(buffer);
        bool found = reader.TryReadTo(out ReadOnlySequence<byte> bytes, "\r\n"u8);
        line = found ? Encoding.Latin1.GetString(bytes) : "";
        end = reader.Position;
        return found;
    }
}
