namespace Livepeer.Sdk.Testing;

/// <summary>A request body that breaks off, as it does when the client's connection fails.</summary>
internal sealed class BreakingStream(Stream inner, long bytes) : ReadStream
{
    private long _left = bytes;

    public bool IsBroken { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_left <= 0)
        {
            IsBroken = true;
            throw new IOException("The request was cut off on demand.");
        }

        int read = await inner.ReadAsync(buffer[..(int)Math.Min(buffer.Length, _left)], cancellationToken).ConfigureAwait(false);
        _left -= read;
        return read;
    }
}
