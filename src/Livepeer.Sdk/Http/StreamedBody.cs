using System.Net;

namespace Livepeer.Sdk.Http;

/// <summary>The body of a successful response that the caller reads from the wire, without a limit for the whole.</summary>
internal sealed class StreamedBody : HttpContent
{
    private readonly HttpContent _wire;
    private readonly Operation _operation;
    private readonly HttpStatusCode _status;
    private readonly long _maxSize;
    private readonly CancellationToken _closing;

    private StreamedBody(HttpResponseMessage response, Operation operation, long maxSize, CancellationToken closing)
    {
        _wire = response.Content;
        _operation = operation;
        _status = response.StatusCode;
        _maxSize = maxSize;
        _closing = closing;
        bool isCompressed = _wire.Headers.Contains("Content-Encoding");
        foreach ((string name, IEnumerable<string> values) in _wire.Headers)
        {
            // The caller reads the uncompressed body.
            if (!isCompressed || name is not ("Content-Encoding" or "Content-Length"))
            {
                Headers.TryAddWithoutValidation(name, values);
            }
        }
    }

    public bool IsDisposed { get; private set; }

    /// <summary>Creates the body of a response, which ends when its client is disposed.</summary>
    /// <exception cref="LivepeerApiException">
    /// Events were requested, and the response is of another type, such as a page of a proxy.
    /// </exception>
    public static StreamedBody Create(HttpResponseMessage response, Operation operation, long maxSize, CancellationToken closing)
    {
        string? type = response.Content.Headers.ContentType?.MediaType;
        return operation.Policy.Duration is OperationDuration.Events && type is not null && !IsEventStream(type)
            ? throw ErrorReader.Unreadable(operation, response.StatusCode, null)
            : new StreamedBody(response, operation, maxSize, closing);
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => CreateContentReadStreamAsync(CancellationToken.None);

    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken)
    {
        Stream wire = await _wire.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return new StreamedBodyStream(ContentDecoding.Decode(wire, _wire), this, ownsBody: true, _operation, _status, _closing);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Stream wire = await _wire.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var body = new StreamedBodyStream(
            ContentDecoding.Decode(wire, _wire), this, ownsBody: false, _operation, _status, _closing);
        byte[] chunk = new byte[16 * 1024];
        long size = 0;
        int read;
        while ((read = await body.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            size += read;
            if (size > _maxSize)
            {
                throw ErrorReader.TooLarge(_operation, _status, _maxSize);
            }

            await stream.WriteAsync(chunk.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !IsDisposed)
        {
            IsDisposed = true;
            _wire.Dispose();
            _operation.Finish(_status, null);
            _operation.Dispose();
        }

        base.Dispose(disposing);
    }

    private static bool IsEventStream(string type) => type.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase);
}
