namespace Livepeer.Sdk.Uploads;

/// <summary>A stream of the caller that can only be read forward, once. Nothing is kept.</summary>
internal sealed class OnceSource(Stream stream, long length) : UploadSource
{
    private long _position;

    public override long? Length => length;

    public override bool CanRewind => false;

    public override SourceIdentity Identity => new() { Length = length };

    public override ValueTask<long> PrepareAsync(long offset, long atMost, CancellationToken cancellationToken) =>
        offset >= _position
            ? ValueTask.FromResult(Math.Min(atMost, length - offset))
            : throw new LivepeerUploadException("The upload broke, and its stream can't be read again.");

    public override async ValueTask<int> ReadAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        int read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        _position += read;
        if (read == 0)
        {
            throw Changed("has fewer bytes than UploadOptions.Length declares");
        }

        if (_position == length && await stream.ReadAsync(new byte[1], cancellationToken).ConfigureAwait(false) > 0)
        {
            throw Changed("has more bytes than UploadOptions.Length declares");
        }

        return read;
    }

    public override ValueTask VerifyAsync(SourceIdentity identity, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
