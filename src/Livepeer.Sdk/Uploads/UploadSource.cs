namespace Livepeer.Sdk.Uploads;

/// <summary>Where the bytes of an upload come from. Read by one reader at a time.</summary>
internal abstract class UploadSource : IAsyncDisposable
{
    /// <summary>How many bytes there are to send; null until a stream of unknown length has ended.</summary>
    public abstract long? Length { get; }

    /// <summary>Whether it can be read again from any offset.</summary>
    public abstract bool CanRewind { get; }

    /// <summary>What it is known by again.</summary>
    public abstract SourceIdentity Identity { get; }

    /// <summary>
    /// Makes ready what can be read from an offset on, of which everything before has arrived; returns how many bytes, no more than
    /// <paramref name="atMost"/>. It may forget what lies before.
    /// </summary>
    public abstract ValueTask<long> PrepareAsync(long offset, long atMost, CancellationToken cancellationToken);

    /// <summary>Reads at an offset that was made ready; 0 only where the source has ended before its time.</summary>
    public abstract ValueTask<int> ReadAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken);

    /// <summary>Takes note of bytes that were read from it, for what it is known by again.</summary>
    public virtual void Note(long offset, ReadOnlySpan<byte> bytes)
    {
    }

    /// <summary>Throws where the source is no longer what it was when it was opened.</summary>
    public abstract void CheckUnchanged();

    /// <summary>Throws where this is not the source that an upload was begun with.</summary>
    /// <param name="identity">What the other was known by.</param>
    /// <param name="cancellationToken">Cancels reading it.</param>
    public abstract ValueTask VerifyAsync(SourceIdentity identity, CancellationToken cancellationToken);

    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected static LivepeerUploadException Changed(string how) => new($"The source {how}. Nothing of it can be used: upload it anew.");

    protected static LivepeerUploadException Other(string how) =>
        new($"The source is not the one that the upload was begun with: {how}.") { CanContinue = true };

    /// <summary>Compares the bytes from the first on with what they were.</summary>
    protected async ValueTask VerifyBytesAsync(SourceChecksum checksum, SourceIdentity identity, CancellationToken cancellationToken)
    {
        if (identity.Hash is null || identity.HashedLength == 0)
        {
            return;
        }

        checksum.Expect(identity.HashedLength, identity.Hash);
        byte[] buffer = new byte[64 * 1024];
        while (checksum.Length < identity.HashedLength)
        {
            int wanted = (int)Math.Min(buffer.Length, identity.HashedLength - checksum.Length);
            int read = await ReadAsync(checksum.Length, buffer.AsMemory(0, wanted), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                throw Other("it is shorter");
            }

            checksum.Append(checksum.Length, buffer.AsSpan(0, read));
        }

        if (checksum.IsContradicted)
        {
            throw Other("the bytes that were sent have changed");
        }
    }
}
