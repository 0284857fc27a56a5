namespace Livepeer.Sdk;

/// <summary>How to download.</summary>
public sealed class DownloadOptions
{
    internal static DownloadOptions Default { get; } = new();

    /// <summary>
    /// Told how far it is, in order, at most once in <see cref="ProgressInterval"/> and once at the end, on the thread that downloads.
    /// Mind that <see cref="Progress{T}"/> hands what it gets to other threads, which may mix up the order. What it throws is ignored.
    /// </summary>
    public IProgress<DownloadProgress>? Progress { get; init; }

    /// <summary>The time between two reports: 250 milliseconds unless set; zero for one after each piece.</summary>
    public TimeSpan ProgressInterval
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// How often a broken download is taken up without a single new byte, until it ends with the fault: 8 unless set, never for 0.
    /// The waits between are those of <see cref="LivepeerOptions.RetryDelay"/> and <see cref="LivepeerOptions.MaxRetryDelay"/>.
    /// </summary>
    public int MaxRetries
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 8;

    /// <summary>Whether a file that is there already is replaced, once the new one is complete. Not unless set.</summary>
    public bool Overwrite { get; init; }
}
