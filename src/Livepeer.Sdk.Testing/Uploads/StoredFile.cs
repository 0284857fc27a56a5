using System.Security.Cryptography;

namespace Livepeer.Sdk.Testing;

/// <summary>A file that grows as bytes arrive. They are hashed while they are written to disk and never all kept in memory.</summary>
internal sealed class StoredFile(string path) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _length;

    public string Path { get; } = path;

    /// <summary>The media in the file; <see langword="null"/> if it is not a video or has not been probed.</summary>
    public MediaInfo? Media { get; set; }

    public long Length => Interlocked.Read(ref _length);

    public string Sha256
    {
        get
        {
            lock (_turn)
            {
                return Convert.ToHexStringLower(_hash.GetCurrentHash());
            }
        }
    }

    /// <summary>Appends the content of a stream; returns false if the file no longer has the length that the sender expects.</summary>
    public async Task<bool> AppendAsync(Stream source, long? expectedLength, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (expectedLength is { } expected && expected != Length)
            {
                return false;
            }

            var target = new FileStream(Path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, 1, useAsync: true);
            await using (target.ConfigureAwait(false))
            {
                byte[] buffer = new byte[64 * 1024];
                int read;
                while ((read = await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
                {
                    await target.WriteAsync(buffer.AsMemory(0, read), CancellationToken.None).ConfigureAwait(false);
                    Count(buffer.AsSpan(0, read));
                }
            }

            return true;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _hash.Dispose();
        _turn.Dispose();
    }

    private void Count(ReadOnlySpan<byte> bytes)
    {
        lock (_turn)
        {
            _hash.AppendData(bytes);
            Interlocked.Add(ref _length, bytes.Length);
        }
    }
}
