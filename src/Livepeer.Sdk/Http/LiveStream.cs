namespace Livepeer.Sdk.Http;

/// <summary>A body under way, as a stream. In the hands of a caller its disposal is the end of the call.</summary>
internal sealed class LiveStream(LiveContent content, bool endsCall) : Stream
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

    /// <summary>What is read already is to be read again, before the rest.</summary>
    public ReadOnlyMemory<byte> PutBack
    {
        init => _putBack = value;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _putBack.IsEmpty ? content.ReadAsync(buffer, cancellationToken) : ValueTask.FromResult(TakeBack(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => content.Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && endsCall)
        {
            content.Dispose();
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
}
