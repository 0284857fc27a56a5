namespace Livepeer.Sdk.Uploads;

/// <summary>A stream of the caller that can seek, from its current position. It is not disposed.</summary>
internal sealed class SeekableSource : UploadSource
{
    private readonly Stream _stream;
    private readonly long _start;
    private readonly long _length;
    private readonly SourceChecksum _checksum = new();

    private SeekableSource(Stream stream, long start, long length)
    {
        _stream = stream;
        _start = start;
        _length = length;
    }

    public override long? Length => _length;

    public override bool CanRewind => true;

    public override SourceIdentity Identity => new()
    {
        Length = _length,
        HashedLength = _checksum.Length,
        Hash = _checksum.ToString(),
    };

    public static async ValueTask<UploadSource> OpenAsync(Stream stream, long? declared, CancellationToken cancellationToken)
    {
        long start = stream.Position;
        long end = stream.Length;
        if (start < 0 || end < 0)
        {
            throw new LivepeerUploadException("The stream reports a negative position or length.");
        }

        if (end <= start)
        {
            throw await EmptyAsync(stream, start, end, cancellationToken).ConfigureAwait(false);
        }

        return declared is null || declared == end - start
            ? new SeekableSource(stream, start, end - start)
            : throw new LivepeerUploadException(
                $"The stream has {end - start} bytes after its position, not the {declared} that UploadOptions.Length declares.");
    }

    public override async ValueTask<long> PrepareAsync(long offset, long atMost, CancellationToken cancellationToken)
    {
        await CatchUpAsync(_checksum, offset, cancellationToken).ConfigureAwait(false);
        return Math.Min(atMost, _length - offset);
    }

    public override ValueTask<int> ReadAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (_stream.Position != _start + offset)
        {
            _stream.Position = _start + offset;
        }

        return _stream.ReadAsync(buffer, cancellationToken);
    }

    public override void AppendChecksum(long offset, ReadOnlySpan<byte> bytes) => _checksum.Append(offset, bytes);

    public override ValueTask CheckUnchangedAsync(CancellationToken cancellationToken)
    {
        long length = _stream.Length - _start;
        return length == _length
            ? ValueTask.CompletedTask
            : throw Changed(length < _length ? "has shrunk while it was being uploaded" : "has grown while it was being uploaded");
    }

    public override ValueTask VerifyAsync(SourceIdentity identity, CancellationToken cancellationToken) =>
        identity.Length is { } length && length != _length
            ? throw Different("its length differs")
            : VerifyBytesAsync(_checksum, identity, cancellationToken);

    private static async ValueTask<LivepeerUploadException> EmptyAsync(
        Stream stream, long start, long end, CancellationToken cancellationToken)
    {
        if (end > 0)
        {
            return new LivepeerUploadException(
                $"The stream is at its end (position {start} of {end}), so there is nothing to upload. "
                + "Set its Position to 0 to upload all of it.");
        }

        bool hasContent = await stream.ReadAsync(new byte[1], cancellationToken).ConfigureAwait(false) > 0;
        return new LivepeerUploadException(hasContent
            ? "The stream reports a length of 0 but has content, as files in /proc and devices do. "
            + "Copy it into another stream, and upload that."
            : "The stream is empty: there is nothing to upload.");
    }
}
