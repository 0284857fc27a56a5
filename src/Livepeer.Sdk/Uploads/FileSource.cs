using Microsoft.Win32.SafeHandles;

namespace Livepeer.Sdk.Uploads;

/// <summary>
/// A file on disk. Its length and content decide whether it is still the same; its modification time only indicates when to check.
/// </summary>
internal sealed class FileSource : UploadSource
{
    private readonly SafeFileHandle _file;
    private readonly long _length;
    private readonly SourceChecksum _checksum = new();
    private DateTime _lastWrite;
    private long _trustedLength = long.MaxValue;

    private FileSource(SafeFileHandle file, long length)
    {
        _file = file;
        _length = length;
        _lastWrite = File.GetLastWriteTimeUtc(file);
    }

    public override long? Length => _length;

    public override bool CanRewind => true;

    public override long TrustedLength => _trustedLength;

    public override SourceIdentity Identity => new()
    {
        Length = _length,
        LastWriteTicks = _lastWrite.Ticks,
        HashedLength = _checksum.Length,
        Hash = _checksum.ToString(),
    };

    public static async ValueTask<UploadSource> OpenAsync(string path, CancellationToken cancellationToken)
    {
        SafeFileHandle file = await UploadFile.OpenAsync(path, cancellationToken).ConfigureAwait(false);
        try
        {
            return new FileSource(file, UploadFile.LengthOf(file));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public override async ValueTask<long> PrepareAsync(long offset, long atMost, CancellationToken cancellationToken)
    {
        await CatchUpAsync(_checksum, offset, cancellationToken).ConfigureAwait(false);
        return Math.Min(atMost, _length - offset);
    }

    public override ValueTask<int> ReadAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken) =>
        RandomAccess.ReadAsync(_file, buffer, offset, cancellationToken);

    public override void AppendChecksum(long offset, ReadOnlySpan<byte> bytes) => _checksum.Append(offset, bytes);

    public override async ValueTask CompleteChecksumAsync(CancellationToken cancellationToken) =>
        await ReadIntoAsync(_checksum, _length, cancellationToken).ConfigureAwait(false);

    public override async ValueTask CheckUnchangedAsync(CancellationToken cancellationToken)
    {
        long length = RandomAccess.GetLength(_file);
        if (length != _length)
        {
            throw Changed(length < _length ? "has shrunk while it was being uploaded" : "has grown while it was being uploaded");
        }

        DateTime lastWrite = File.GetLastWriteTimeUtc(_file);
        if (lastWrite == _lastWrite)
        {
            return;
        }

        // A file whose time or metadata changed is still the same file.
        var current = new SourceChecksum();
        if (!await ReadIntoAsync(current, _checksum.Length, cancellationToken).ConfigureAwait(false)
            || current.ToString() != _checksum.ToString())
        {
            throw Changed("was written to while it was being uploaded");
        }

        _lastWrite = lastWrite;
    }

    public override async ValueTask VerifyAsync(SourceIdentity identity, CancellationToken cancellationToken)
    {
        if (identity.Length is { } length && length != _length)
        {
            throw Different("its length differs");
        }

        await VerifyBytesAsync(_checksum, identity, cancellationToken).ConfigureAwait(false);
        if (identity.LastWriteTicks is { } ticks && ticks != _lastWrite.Ticks)
        {
            _trustedLength = identity.Hash is null ? 0 : identity.HashedLength;
        }
    }

    /// <summary>Reads a file to compute its identity.</summary>
    public static async Task<SourceIdentity> IdentifyAsync(string path, CancellationToken cancellationToken)
    {
        var source = (FileSource)await OpenAsync(path, cancellationToken).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        {
            await source.ReadIntoAsync(source._checksum, source._length, cancellationToken).ConfigureAwait(false);
            return source.Identity;
        }
    }

    public override ValueTask DisposeAsync()
    {
        _file.Dispose();
        return base.DisposeAsync();
    }
}
