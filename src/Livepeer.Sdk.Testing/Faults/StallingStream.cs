namespace Livepeer.Sdk.Testing;

/// <summary>A request body of which no more arrives. To whoever reads it, it ends: what came is kept, nothing is held locked.</summary>
internal sealed class StallingStream(Stream inner, long bytes) : ReadStream
{
    private long _left = bytes;

    public bool IsStalled { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_left <= 0)
        {
            IsStalled = true;
            return 0;
        }

        int read = await inner.ReadAsync(buffer[..(int)Math.Min(buffer.Length, _left)], cancellationToken).ConfigureAwait(false);
        _left -= read;
        return read;
    }
}
