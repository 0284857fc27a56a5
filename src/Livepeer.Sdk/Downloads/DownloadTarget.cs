using System.Security.Cryptography;

namespace Livepeer.Sdk.Downloads;

/// <summary>The destination of a download. Knows which bytes it already has, and of which version of the file.</summary>
internal class DownloadTarget : IDisposable
{
    private readonly Stream _destination;
    private readonly long _start;
    private readonly RecordedHash? _expected;
    private readonly long _maxLength;

    /// <summary>Initializes a target.</summary>
    /// <param name="destination">The stream to write to.</param>
    /// <param name="expected">The hash that the whole file must have.</param>
    /// <param name="maxLength">The size that the file may have at most.</param>
    public DownloadTarget(Stream destination, RecordedHash? expected = null, long maxLength = long.MaxValue)
    {
        _destination = destination;
        _expected = expected;
        _maxLength = maxLength;
        _start = destination.CanSeek ? destination.Position : 0;

        // Bytes that can't be discarded are compared when they are received again.
        Digest = expected is not null || !destination.CanSeek ? NewDigest() : null;
    }

    /// <summary>Gets how many bytes are there.</summary>
    public long Length { get; protected set; }

    /// <summary>Gets the validator of the version that the bytes are of; <see langword="null"/> if it is not known.</summary>
    public string? Validator { get; protected set; }

    /// <summary>Gets the hash of the bytes written so far; <see langword="null"/> if it is not needed.</summary>
    public DownloadDigest? Digest { get; }

    public DownloadDigest NewDigest() => new(_expected?.Algorithm ?? HashAlgorithmName.SHA256);

    /// <summary>Sets the version that the following bytes belong to.</summary>
    public virtual Task BeginAsync(string? validator, CancellationToken cancellationToken)
    {
        Validator = validator;
        return Task.CompletedTask;
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        if (bytes.Length > _maxLength - Length)
        {
            throw new LivepeerException($"The file is larger than the {_maxLength} bytes that it may have.");
        }

        await _destination.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        Digest?.Append(bytes.Span);
        Length += bytes.Length;
    }

    /// <summary>Discards the bytes written so far.</summary>
    /// <returns><see langword="false"/> if the stream can't do that.</returns>
    public bool TryRestart()
    {
        if (Length == 0)
        {
            return true;
        }

        if (!_destination.CanSeek)
        {
            return false;
        }

        try
        {
            _destination.SetLength(_start);
        }
        catch (NotSupportedException)
        {
            return false;
        }

        _destination.Position = _start;
        Digest?.Reset();
        Length = 0;
        Validator = null;
        return true;
    }

    /// <summary>Checks the whole file against its recorded hash.</summary>
    /// <exception cref="LivepeerException">The file is not the recorded one.</exception>
    public void Verify()
    {
        if (_expected is null || Digest!.Current().AsSpan().SequenceEqual(_expected.Value))
        {
            return;
        }

        Discard();
        throw new LivepeerException(
            $"The downloaded file does not have the {_expected.Algorithm.Name} hash that is recorded for the asset.");
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Removes content that proved to be wrong, if the target owns it.</summary>
    protected virtual void Discard()
    {
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Digest?.Dispose();
        }
    }
}
