namespace Livepeer.Sdk.Uploads;

/// <summary>The sizes to fall back to when a server or a proxy refuses a request as too large.</summary>
internal static class ChunkSizes
{
    private const long KiB = 1024;

    // 8 MiB is the part size of the server's storage, 1 MiB the default limit of nginx; below 64 KiB, the overhead of requests dominates.
    private static readonly long[] _sizes = [8192 * KiB, 4096 * KiB, 1024 * KiB, 512 * KiB, 256 * KiB, 128 * KiB, 64 * KiB];

    /// <summary>Gets the next size to try below one that was refused; <see langword="null"/> if smaller ones make no sense.</summary>
    public static long? Below(long refused)
    {
        foreach (long size in _sizes)
        {
            if (size < refused)
            {
                return size;
            }
        }

        return null;
    }
}
