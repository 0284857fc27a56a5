using System.Net;
using System.Net.Http.Headers;

namespace Livepeer.Sdk.Http;

/// <summary>
/// A successful answer's body, read from the wire as it comes. Refit buffers every body before it hands it on: here that
/// copies nothing.
/// </summary>
internal sealed class LiveContent : HttpContent
{
    private readonly OperationHandler _handler;
    private HttpContent _inner;

    public LiveContent(HttpContent inner, HttpResponseHeaders responseHeaders, Operation operation, OperationHandler handler)
    {
        _inner = inner;
        _handler = handler;
        ResponseHeaders = responseHeaders;
        Operation = operation;
    }

    public HttpResponseHeaders ResponseHeaders { get; private set; }

    public Operation Operation { get; }

    /// <summary>What the server says of the body.</summary>
    public HttpContentHeaders BodyHeaders => _inner.Headers;

    public ValueTask<LiveStream> OpenAsync(CancellationToken cancellationToken) => OpenAsync(false, cancellationToken);

    /// <summary>For a caller, who may take as long as it likes, as long as the body keeps coming.</summary>
    public ValueTask<LiveStream> OpenForCallerAsync(CancellationToken cancellationToken)
    {
        Operation.Deadline.ForgetTotal();
        return OpenAsync(true, cancellationToken);
    }

    /// <summary>Asks for the same once more and continues with that answer, where the request may be repeated and time is left.</summary>
    /// <returns>Null where it goes on; else how the call ends.</returns>
    public async Task<Exception?> ReopenAsync(LivepeerException failure, CancellationToken cancellationToken)
    {
        if (!_handler.Repeats || !Operation.MayRepeat)
        {
            return failure;
        }

        Operation.Deadline.Listen();
        _inner.Dispose();
        try
        {
            HttpResponseMessage response =
                await _handler.SendAgainAsync(Operation, failure.InnerException ?? failure).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                return await ErrorReader.ReadAsync(Operation, response, cancellationToken).ConfigureAwait(false);
            }

            _inner = response.Content;
            ResponseHeaders = response.Headers;
            return null;
        }
        catch (Exception exception)
        {
            return Failures.Translate(exception, Operation);
        }
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => CreateContentReadStreamAsync(CancellationToken.None);

    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken) =>
        await OpenForCallerAsync(cancellationToken).ConfigureAwait(false);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
            Operation.Finish(HttpStatusCode.OK, null);
            Operation.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<LiveStream> OpenAsync(bool forCaller, CancellationToken cancellationToken)
    {
        Stream body = await _inner.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        Operation.Deadline.Follow(cancellationToken);
        return new LiveStream(body, this, forCaller);
    }
}
