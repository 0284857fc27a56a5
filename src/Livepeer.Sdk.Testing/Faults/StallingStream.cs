namespace Livepeer.Sdk.Testing;

/// <summary>A request body that stalls. The reader sees its end, so that the received bytes are stored and no lock is held.</summary>
internal sealed class StallingStream(Stream inner, long bytes) : ReadStream
{
    private long _remaining = bytes;

    public bool IsStalled { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_remaining <= 0)
        {
            IsStalled = true;
            return 0;
        }

        int read = await inner.ReadAsync(buffer[..(int)Math.Min(buffer.Length, _remaining)], cancellationToken).ConfigureAwait(false);
        _remaining -= read;
        return read;
    }
}
