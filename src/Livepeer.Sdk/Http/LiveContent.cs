using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;

namespace Livepeer.Sdk.Http;

/// <summary>
/// A successful answer's body, read from the wire as it comes. Refit buffers every body before it hands it on: here that
/// copies nothing.
/// </summary>
internal sealed class LiveContent : HttpContent
{
    private readonly OperationHandler _handler;
    private HttpContent _inner;
    private Stream? _body;
    private bool _isOver;

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

    /// <summary>The body as a stream, for a caller, who may take as long as it likes, as long as the body keeps coming.</summary>
    public async Task<Stream> OpenForCallerAsync(CancellationToken cancellationToken)
    {
        Operation.Deadline.ForgetTotal();
        _body = await _inner.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return new LiveStream(this, endsCall: true);
    }

    /// <summary>Reads on. Each wait for more has a deadline, and what breaks is told in our exceptions.</summary>
    /// <returns>How many bytes were read: 0 at the end.</returns>
    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        Deadline deadline = Operation.Deadline;
        ValueTask<int> read;
        try
        {
            ObjectDisposedException.ThrowIf(_isOver, this);
            deadline.Renew(cancellationToken);
            if (_body is null)
            {
                Task<Stream> opening = _inner.ReadAsStreamAsync(deadline.Token);
                if (!opening.IsCompletedSuccessfully)
                {
                    return WaitAsync(OpenAndReadAsync(opening, buffer, deadline.Token), deadline);
                }

                _body = opening.Result;
            }

            read = _body.ReadAsync(buffer, deadline.Token);
        }
        catch (Exception exception)
        {
            read = ValueTask.FromException<int>(exception);
        }

        return read.IsCompletedSuccessfully ? read : WaitAsync(read, deadline);
    }

    /// <summary>For a caller that will not wait asynchronously, and so has no deadline either.</summary>
    public int Read(Span<byte> buffer) =>
        (_body ?? throw new InvalidOperationException("The body is not open.")).Read(buffer);

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
        _body = null;
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

    protected override Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken) => OpenForCallerAsync(cancellationToken);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isOver)
        {
            _isOver = true;
            _inner.Dispose();
            Operation.Finish(HttpStatusCode.OK, null);
            Operation.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<int> OpenAndReadAsync(Task<Stream> opening, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        _body = await opening.ConfigureAwait(false);
        return await _body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> WaitAsync(ValueTask<int> read, Deadline deadline)
    {
        try
        {
            deadline.Extend();
            return await read.ConfigureAwait(false);
        }
        catch (Exception exception) when (Failures.Translate(exception, Operation) is var failure && failure != exception)
        {
            throw failure;
        }
    }
}
