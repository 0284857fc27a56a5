using System.Net;

namespace Livepeer.Sdk.Http;

/// <summary>Reads a body from the wire. Each read has the time limit of an attempt, and failures become exceptions of the SDK.</summary>
/// <param name="wire">The body on the wire.</param>
/// <param name="body">The content that the stream belongs to.</param>
/// <param name="ownsBody">Whether the content is disposed of together with the stream.</param>
/// <param name="operation">The call.</param>
/// <param name="status">The status of the response.</param>
/// <param name="closing">The token that is canceled when the client is disposed.</param>
internal sealed class StreamedBodyStream(
    Stream wire, StreamedBody body, bool ownsBody, Operation operation, HttpStatusCode status, CancellationToken closing)
    : ReadOnlyStream
{
    private static readonly Action<object?> _cancel = static source => ((CancellationTokenSource)source!).Cancel();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(body.IsDisposed, this);
        using var limit = new CancellationTokenSource(operation.Deadline.Budget.Limits.PerAttempt, operation.Time);
        using CancellationTokenRegistration caller = cancellationToken.UnsafeRegister(_cancel, limit);
        using CancellationTokenRegistration client = closing.UnsafeRegister(_cancel, limit);
        try
        {
            return await wire.ReadAsync(buffer, limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            throw Translate(exception, cancellationToken);
        }
    }

    /// <summary>Reads synchronously, which can't be canceled and has no time limit.</summary>
    public override int Read(Span<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(body.IsDisposed, this);
        try
        {
            return wire.Read(buffer);
        }
        catch (Exception exception)
        {
            throw Translate(exception, CancellationToken.None);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            wire.Dispose();
            if (ownsBody)
            {
                body.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private Exception Translate(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        OperationCanceledException when cancellationToken.IsCancellationRequested =>
            new TaskCanceledException("The call was canceled.", exception, cancellationToken),
        OperationCanceledException when closing.IsCancellationRequested => new ObjectDisposedException(LivepeerConnection.Owner),
        OperationCanceledException => CallFailure.TimedOut(operation, exception),
        ObjectDisposedException => exception,
        _ when ContentDecoding.IsCorrupt(exception) => ErrorReader.Unreadable(operation, status, exception),
        _ => CallFailure.Broken(operation, exception),
    };
}
