using Microsoft.Win32.SafeHandles;

namespace Livepeer.Sdk.Uploads;

/// <summary>A file on disk.</summary>
internal sealed class FileSource : UploadSource
{
    private readonly SafeFileHandle _file;
    private readonly long _length;
    private readonly DateTime _lastWrite;
    private readonly SourceChecksum _checksum = new();

    public FileSource(string path)
    {
        // Whoever writes to it meanwhile is found out, not kept out: a shared lock would break a recorder that is still at work.
        _file = File.OpenHandle(
            path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.Asynchronous | FileOptions.SequentialScan);
        _length = RandomAccess.GetLength(_file);
        _lastWrite = File.GetLastWriteTimeUtc(_file);
        if (_length == 0)
        {
            _file.Dispose();
            throw new LivepeerUploadException("The file is empty: there is nothing to upload.");
        }
    }

    public override long? Length => _length;

    public override bool CanRewind => true;

    public override SourceIdentity Identity => new()
    {
        Length = _length,
        LastWriteTicks = _lastWrite.Ticks,
        HashedLength = _checksum.Length,
        Hash = _checksum.ToString(),
    };

    public override ValueTask<long> PrepareAsync(long offset, long atMost, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Math.Min(atMost, _length - offset));

    public override ValueTask<int> ReadAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken) =>
        RandomAccess.ReadAsync(_file, buffer, offset, cancellationToken);

    public override void Note(long offset, ReadOnlySpan<byte> bytes) => _checksum.Append(offset, bytes);

    public override void CheckUnchanged()
    {
        long length = RandomAccess.GetLength(_file);
        if (length != _length)
        {
            throw Changed(length < _length ? "has shrunk while it was being uploaded" : "has grown while it was being uploaded");
        }

        if (File.GetLastWriteTimeUtc(_file) != _lastWrite)
        {
            throw Changed("was written to while it was being uploaded");
        }
    }

    public override ValueTask VerifyAsync(SourceIdentity identity, CancellationToken cancellationToken)
    {
        if (identity.Length is { } length && length != _length)
        {
            throw Other("its size differs");
        }

        if (identity.LastWriteTicks is { } ticks && ticks != _lastWrite.Ticks)
        {
            throw Other("it was written to since");
        }

        return VerifyBytesAsync(_checksum, identity, cancellationToken);
    }

    public override ValueTask DisposeAsync()
    {
        _file.Dispose();
        return base.DisposeAsync();
    }
}
