namespace Livepeer.Sdk;

/// <summary>Options for a download.</summary>
public sealed class DownloadOptions
{
    internal static DownloadOptions Default { get; } = new();

    /// <summary>
    /// Gets the receiver of progress reports. It is called in order, on the thread that downloads, at most once per
    /// <see cref="ProgressInterval"/> and once at the end. Note that <see cref="Progress{T}"/> passes reports on to other threads, which
    /// may change their order. Exceptions that the receiver throws are ignored.
    /// </summary>
    public IProgress<DownloadProgress>? Progress { get; init; }

    /// <summary>Gets the time between two progress reports. The default is 250 milliseconds; zero reports after each chunk.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan ProgressInterval
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero, nameof(ProgressInterval));
            field = value;
        }
    } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// Gets how many attempts in a row may fail to bring a single new byte, after the first, before the download fails. The default is 8; 0
    /// means no retries. The delays between attempts are those of <see cref="LivepeerOptions.RetryDelay"/> and
    /// <see cref="LivepeerOptions.MaxRetryDelay"/>, or the delay that the host requests with <c>Retry-After</c>, up to one hour. If it
    /// requests more, the download fails at once.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxRetries
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MaxRetries));
            field = value;
        }
    } = 8;

    /// <summary>
    /// Gets whether an existing file is replaced once the new one is complete. The default is <see langword="false"/>.
    /// </summary>
    public bool Overwrite { get; init; }
}
