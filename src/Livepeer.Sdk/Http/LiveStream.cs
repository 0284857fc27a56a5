using System.Runtime.CompilerServices;

namespace Livepeer.Sdk.Http;

/// <summary>
/// A body under way. Each wait for more of it has a deadline, and what breaks is told in our exceptions. In the hands of a caller its
/// disposal is the end of the call.
/// </summary>
internal sealed class LiveStream(Stream inner, LiveContent owner, bool endsCall) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Deadline deadline = owner.Operation.Deadline;
        try
        {
            if (cancellationToken.CanBeCanceled && cancellationToken != deadline.Caller)
            {
                deadline.Follow(cancellationToken);
            }

            deadline.Extend();
            return await inner.ReadAsync(buffer, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Exception failure = Failures.Translate(exception, owner.Operation, deadline.Caller);
            if (ReferenceEquals(failure, exception))
            {
                throw;
            }

            throw failure;
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            if (endsCall)
            {
                owner.Dispose();
            }
        }

        base.Dispose(disposing);
    }
}
