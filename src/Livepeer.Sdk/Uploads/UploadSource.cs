namespace Livepeer.Sdk.Uploads;

/// <summary>The source of the bytes of an upload. Only one reader at a time may read it.</summary>
internal abstract class UploadSource : IAsyncDisposable
{
    /// <summary>Gets the number of bytes to send; <see langword="null"/> until a stream of unknown length has ended.</summary>
    public abstract long? Length { get; }

    /// <summary>Gets a value indicating whether it can be read again from any offset.</summary>
    public abstract bool CanRewind { get; }

    /// <summary>Gets what a later run can recognise the source by.</summary>
    public abstract SourceIdentity Identity { get; }

    /// <summary>
    /// Gets the number of bytes that the server may already have from an earlier run. Bytes beyond it were never compared, and the source
    /// may have changed since.
    /// </summary>
    public virtual long TrustedLength => long.MaxValue;

    /// <summary>Prepares for reading from an offset. The server has all bytes before it, so they may be released.</summary>
    /// <returns>How many bytes can be read, at most <paramref name="atMost"/>.</returns>
    public abstract ValueTask<long> PrepareAsync(long offset, long atMost, CancellationToken cancellationToken);

    /// <summary>Reads at an offset that was prepared.</summary>
    /// <returns>The number of bytes read; 0 only if the source ended before its declared length.</returns>
    public abstract ValueTask<int> ReadAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken);

    /// <summary>Adds bytes that were read to the checksum of what was sent.</summary>
    public virtual void AppendChecksum(long offset, ReadOnlySpan<byte> bytes)
    {
    }

    /// <summary>Adds what this run did not need to read to the checksum, after all bytes have arrived.</summary>
    public virtual ValueTask CompleteChecksumAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Throws if the source has changed since it was opened.</summary>
    public virtual ValueTask CheckUnchangedAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Throws if this is not the source of an earlier run.</summary>
    /// <param name="identity">The identity of that source.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public abstract ValueTask VerifyAsync(SourceIdentity identity, CancellationToken cancellationToken);

    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Converts an exception of the caller's source to an exception of the SDK.</summary>
    public static LivepeerException Unreadable(Exception exception) => exception as LivepeerException
        ?? new LivepeerUploadException("The source could not be read.", exception) { CanContinue = true };

    protected static LivepeerUploadException Changed(string how) => new($"The source {how}. None of it can be used: start a new upload.");

    protected static LivepeerUploadException Different(string how) =>
        new($"The source is not the one that the upload was started with: {how}.") { CanContinue = true, IsSourceDifferent = true };

    /// <summary>Compares the first bytes with those that were sent.</summary>
    protected async ValueTask VerifyBytesAsync(SourceChecksum checksum, SourceIdentity identity, CancellationToken cancellationToken)
    {
        if (identity.Hash is null || identity.HashedLength == 0)
        {
            return;
        }

        checksum.Expect(identity.HashedLength, identity.Hash);
        if (!await ReadIntoAsync(checksum, identity.HashedLength, cancellationToken).ConfigureAwait(false))
        {
            throw Different("it is shorter");
        }

        if (checksum.IsContradicted)
        {
            throw Different("the bytes that were sent have changed");
        }
    }

    /// <summary>
    /// Adds bytes that arrived after the last checkpoint of an earlier run. Without them, no later byte could be added.
    /// </summary>
    protected async ValueTask CatchUpAsync(SourceChecksum checksum, long offset, CancellationToken cancellationToken)
    {
        if (!await ReadIntoAsync(checksum, offset, cancellationToken).ConfigureAwait(false))
        {
            throw Changed("has shrunk while it was being uploaded");
        }
    }

    /// <summary>Reads from the beginning into a checksum.</summary>
    /// <returns><see langword="false"/> if the source ended before.</returns>
    protected async ValueTask<bool> ReadIntoAsync(SourceChecksum checksum, long length, CancellationToken cancellationToken)
    {
        if (checksum.Length >= length)
        {
            return true;
        }

        byte[] buffer = new byte[64 * 1024];
        while (checksum.Length < length)
        {
            int wanted = (int)Math.Min(buffer.Length, length - checksum.Length);
            int read = await ReadAsync(checksum.Length, buffer.AsMemory(0, wanted), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return false;
            }

            checksum.Append(checksum.Length, buffer.AsSpan(0, read));
        }

        return true;
    }
}
