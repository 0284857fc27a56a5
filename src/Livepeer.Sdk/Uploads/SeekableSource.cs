namespace Livepeer.Sdk.Uploads;

/// <summary>A stream of the caller's that can seek, from where it stands. It stays the caller's.</summary>
internal sealed class SeekableSource : UploadSource
{
    private readonly Stream _stream;
    private readonly long _start;
    private readonly long _length;
    private readonly SourceChecksum _checksum = new();

    public SeekableSource(Stream stream, long? declared)
    {
        _stream = stream;
        _start = stream.Position;
        _length = stream.Length - _start;
        if (_length <= 0)
        {
            throw new LivepeerUploadException("The stream is empty: there is nothing to upload.");
        }

        if (declared is { } length && length != _length)
        {
            throw new LivepeerUploadException("The stream is not as long as the options say.");
        }
    }

    public override long? Length => _length;

    public override bool CanRewind => true;

    public override SourceIdentity Identity => new()
    {
        Length = _length,
        HashedLength = _checksum.Length,
        Hash = _checksum.ToString(),
    };

    public override ValueTask<long> PrepareAsync(long offset, long atMost, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Math.Min(atMost, _length - offset));

    public override ValueTask<int> ReadAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (_stream.Position != _start + offset)
        {
            _stream.Position = _start + offset;
        }

        return _stream.ReadAsync(buffer, cancellationToken);
    }

    public override void Note(long offset, ReadOnlySpan<byte> bytes) => _checksum.Append(offset, bytes);

    public override void CheckUnchanged()
    {
        long length = _stream.Length - _start;
        if (length != _length)
        {
            throw Changed(length < _length ? "has shrunk while it was being uploaded" : "has grown while it was being uploaded");
        }
    }

    public override ValueTask VerifyAsync(SourceIdentity identity, CancellationToken cancellationToken) =>
        identity.Length is { } length && length != _length
            ? throw Other("its size differs")
            : VerifyBytesAsync(_checksum, identity, cancellationToken);
}
