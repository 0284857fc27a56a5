namespace Livepeer.Sdk.Testing;

/// <summary>A request body that breaks off, as if the client's connection failed.</summary>
internal sealed class BreakingStream(Stream inner, long bytes) : ReadStream
{
    private long _remaining = bytes;

    public bool IsBroken { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_remaining <= 0)
        {
            IsBroken = true;
            throw new IOException("The request was cut off on demand.");
        }

        int read = await inner.ReadAsync(buffer[..(int)Math.Min(buffer.Length, _remaining)], cancellationToken).ConfigureAwait(false);
        _remaining -= read;
        return read;
    }
}
