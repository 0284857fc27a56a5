using System.Runtime.CompilerServices;

namespace Livepeer.Sdk.Http;

/// <summary>
/// A body under way. Each wait for more of it has a deadline, and what breaks is told in our exceptions. In the hands of a caller its
/// disposal is the end of the call.
/// </summary>
internal sealed class LiveStream(Stream inner, LiveContent owner, bool endsCall) : Stream
{
    private ReadOnlyMemory<byte> _putBack;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>What is read is to be read again, before the rest.</summary>
    public void PutBack(ReadOnlyMemory<byte> bytes) => _putBack = bytes;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!_putBack.IsEmpty)
        {
            return ValueTask.FromResult(TakeBack(buffer.Span));
        }

        Deadline deadline = owner.Operation.Deadline;
        if (cancellationToken.CanBeCanceled && cancellationToken != deadline.Caller)
        {
            deadline.Follow(cancellationToken);
        }

        ValueTask<int> read;
        try
        {
            deadline.Renew();
            read = inner.ReadAsync(buffer, deadline.Token);
        }
        catch (Exception exception)
        {
            read = ValueTask.FromException<int>(exception);
        }

        return read.IsCompletedSuccessfully ? read : WaitAsync(read, deadline);
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

    private int TakeBack(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _putBack.Length);
        _putBack.Span[..count].CopyTo(buffer);
        _putBack = _putBack[count..];
        return count;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> WaitAsync(ValueTask<int> read, Deadline deadline)
    {
        try
        {
            deadline.Extend();
            return await read.ConfigureAwait(false);
        }
        catch (Exception exception) when (Failures.Translate(exception, owner.Operation) is var failure && failure != exception)
        {
            throw failure;
        }
    }
}
