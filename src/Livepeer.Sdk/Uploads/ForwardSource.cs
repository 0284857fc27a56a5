namespace Livepeer.Sdk.Uploads;

/// <summary>
/// A stream of the caller that can only be read forward. Bytes that the server has not confirmed are kept: a chunk, and one more byte to
/// know whether it is the last.
/// </summary>
internal sealed class ForwardSource : UploadSource
{
    public const int DefaultChunkSize = 8 * 1024 * 1024;

    /// <summary>The most bytes to hold back until they are compared. How many an earlier run knew comes from a checkpoint.</summary>
    public const int MaxHeld = 4 * DefaultChunkSize;

    private const int FirstBuffer = 64 * 1024;

    private readonly Stream _stream;
    private readonly long? _declared;
    private readonly SourceChecksum _checksum = new();
    private SourceIdentity? _expected;
    private byte[] _buffer = [];
    private long _start;
    private int _count;
    private bool _hasEnded;

    public ForwardSource(Stream stream, long? declared)
    {
        _stream = stream;
        _declared = declared;
    }

    public override long? Length => _hasEnded ? _start + _count : _declared;

    public override bool CanRewind => false;

    // What an earlier run knew stays until these bytes were compared.
    public override SourceIdentity Identity => _expected is not null && (IsUncompared || _checksum.IsContradicted) ? _expected : new()
    {
        Length = Length,
        HashedLength = _checksum.Length,
        Hash = _checksum.ToString(),
    };

    private bool IsUncompared => _checksum.Length < _expected?.HashedLength;

    public override async ValueTask<long> PrepareAsync(long offset, long atMost, CancellationToken cancellationToken)
    {
        if (offset < _start)
        {
            throw new LivepeerUploadException("The server has lost bytes, and the stream can't be read again.") { CanContinue = true };
        }

        int chunk = (int)Math.Min(atMost, Array.MaxLength - 1);
        await SkipAsync(offset, cancellationToken).ConfigureAwait(false);
        int wanted = Math.Max(chunk + 1, UncomparedFrom(offset));
        while (!_hasEnded && _count < wanted)
        {
            await FillAsync(wanted, cancellationToken).ConfigureAwait(false);
        }

        CheckLength();
        return Math.Min(chunk, _count);
    }

    public override ValueTask<int> ReadAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        int from = (int)(offset - _start);
        int length = Math.Min(buffer.Length, _count - from);
        _buffer.AsMemory(from, length).CopyTo(buffer);
        return ValueTask.FromResult(length);
    }

    public override ValueTask VerifyAsync(SourceIdentity identity, CancellationToken cancellationToken)
    {
        if (identity.Length is { } length && _declared is { } declared && length != declared)
        {
            throw Different("its length differs");
        }

        if (identity.HashedLength > _declared)
        {
            throw Different("it is shorter");
        }

        if (identity.Hash is not null)
        {
            _expected = identity;
            _checksum.Expect(identity.HashedLength, identity.Hash);
        }

        return ValueTask.CompletedTask;
    }

    private void CheckLength()
    {
        if (_checksum.IsContradicted)
        {
            throw Different("the bytes that were sent have changed");
        }

        if (_hasEnded && IsUncompared)
        {
            throw Different("it is shorter");
        }

        if (_hasEnded && _start + _count == 0)
        {
            throw new LivepeerUploadException("The stream is empty: there is nothing to upload.");
        }

        if (_declared is { } declared && (_start + _count > declared || (_hasEnded && _start + _count < declared)))
        {
            throw Changed(_hasEnded && _start + _count < declared
                ? "has fewer bytes than UploadOptions.Length declares"
                : "has more bytes than UploadOptions.Length declares");
        }
    }

    /// <summary>Gets how many bytes to compare before the first of them is sent; 0 if they are too many to be kept.</summary>
    private int UncomparedFrom(long offset) =>
        IsUncompared && _expected!.HashedLength - offset <= MaxHeld ? (int)(_expected.HashedLength - offset) : 0;

    /// <summary>Releases the bytes that have arrived, and skips those that an earlier run sent.</summary>
    private async ValueTask SkipAsync(long offset, CancellationToken cancellationToken)
    {
        while (offset > _start)
        {
            int known = (int)Math.Min(offset - _start, _count);
            _buffer.AsSpan(known, _count - known).CopyTo(_buffer);
            _count -= known;
            _start += known;
            if (offset > _start)
            {
                if (_hasEnded)
                {
                    throw Different("it is shorter than what was sent");
                }

                await FillAsync((int)Math.Min(FirstBuffer, offset - _start), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask FillAsync(int upTo, CancellationToken cancellationToken)
    {
        if (_count == _buffer.Length)
        {
            Array.Resize(ref _buffer, (int)Math.Min(upTo, Math.Max(FirstBuffer, 2L * _buffer.Length)));
        }

        int room = Math.Min(upTo, _buffer.Length) - _count;
        int read = await _stream.ReadAsync(_buffer.AsMemory(_count, room), cancellationToken).ConfigureAwait(false);
        if (read < 0 || read > room)
        {
            throw new LivepeerUploadException("The stream returned a number of bytes that it can't have read.");
        }

        _checksum.Append(_start + _count, _buffer.AsSpan(_count, read));
        _count += read;
        _hasEnded = read == 0;
    }
}
