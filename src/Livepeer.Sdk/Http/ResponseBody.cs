using System.Net;
using System.Net.Http.Headers;

namespace Livepeer.Sdk.Http;

/// <summary>
/// The whole body of a successful response, in memory. It is read as part of the attempt, so a broken body is a failed attempt, and reading
/// it later never waits. Refit buffers every body before it passes it on; here, that does not copy it.
/// </summary>
internal sealed class ResponseBody : HttpContent
{
    private const int FirstBufferSize = 16 * 1024;

    private byte[]? _buffer;
    private readonly int _count;

    private ResponseBody(byte[] buffer, int count, HttpResponseMessage response, Operation operation)
    {
        _buffer = buffer;
        _count = count;
        Operation = operation;
        ResponseHeaders = response.Headers;
        Status = response.StatusCode;
    }

    public Operation Operation { get; }

    public HttpResponseHeaders ResponseHeaders { get; }

    /// <summary>Gets the status of the response.</summary>
    public HttpStatusCode Status { get; }

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _count);

    /// <summary>Reads the body of a response into memory and replaces its content.</summary>
    /// <exception cref="LivepeerApiException">
    /// The body is larger than is allowed, can't be decompressed, or is a page of something other than the API.
    /// </exception>
    public static async ValueTask ReadAsync(HttpResponseMessage response, Operation operation, long maxSize)
    {
        Deadline deadline = operation.Deadline;
        HttpContent wire = response.Content;
        byte[] buffer = PooledBuffer.Rent(FirstBufferSize);
        int count = 0;
        try
        {
            Stream stream = ContentDecoding.Decode(await wire.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false), wire);
            while (true)
            {
                ValueTask<int> reading = stream.ReadAsync(buffer.AsMemory(count), deadline.Token);
                if (!reading.IsCompleted)
                {
                    deadline.Extend();
                }

                int read = await reading.ConfigureAwait(false);
                if (read == 0)
                {
                    break;
                }

                count += read;
                if (count > maxSize)
                {
                    throw ErrorReader.TooLarge(operation, response.StatusCode, maxSize);
                }

                if (count == buffer.Length)
                {
                    buffer = PooledBuffer.Grow(buffer, count, WantedSize(count, wire.Headers.ContentLength, maxSize));
                }
            }
        }
        catch (Exception exception)
        {
            PooledBuffer.Return(buffer, count);
            if (ContentDecoding.IsCorrupt(exception))
            {
                throw ErrorReader.Unreadable(operation, response.StatusCode, exception);
            }

            throw;
        }

        if (operation.Template is not null && IsPage(buffer.AsSpan(0, count)))
        {
            // Of a proxy, a firewall or another website: the success is not the API's, even if the caller needs no body.
            PooledBuffer.Return(buffer, count);
            throw ErrorReader.Unreadable(operation, response.StatusCode, null);
        }

        wire.Dispose();
        response.Content = new ResponseBody(buffer, count, response, operation);
    }

    protected override Task<Stream> CreateContentReadStreamAsync() =>
        Task.FromResult<Stream>(new ReadOnlyMemoryStream(_buffer.AsMemory(0, _count)));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref _buffer, null) is { } buffer)
        {
            PooledBuffer.Return(buffer, _count);
            Operation.Finish(Status, null);
            Operation.Dispose();
        }

        base.Dispose(disposing);
    }

    private static bool IsPage(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n"u8).StartsWith("<"u8);

    /// <summary>A body of known length needs one more byte: reading into it is how the end of the body is detected.</summary>
    private static long WantedSize(int count, long? declared, long maxSize) =>
        declared is { } length && length >= count && length <= maxSize ? length + 1 : Math.Min(2L * count, maxSize + 1);
}
