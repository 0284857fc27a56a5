namespace Livepeer.Sdk;

/// <summary>Options for waiting for an asset or a task.</summary>
public sealed class WaitOptions
{
    private static readonly TimeSpan _longest = TimeSpan.FromMilliseconds(int.MaxValue);

    internal static WaitOptions Default { get; } = new();

    /// <summary>
    /// Gets the receiver of progress. It is called after each request, in order, and the next request waits for it to return. Note that
    /// <see cref="Progress{T}"/> passes reports to other threads, which may reorder them. Exceptions that it throws are logged and ignored.
    /// </summary>
    public IProgress<WaitProgress>? Progress { get; init; }

    /// <summary>
    /// Gets the time after which the wait ends with a <see cref="LivepeerTimeoutException"/>: more than zero and at most 24 days, or
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit. The default is 2 hours.
    /// </summary>
    public TimeSpan Timeout
    {
        get;
        init
        {
            if (value != System.Threading.Timeout.InfiniteTimeSpan)
            {
                ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
                ArgumentOutOfRangeException.ThrowIfGreaterThan(value, _longest);
            }

            field = value;
        }
    } = TimeSpan.FromHours(2);

    /// <summary>
    /// Gets the shortest time between two requests. The default is 1 second. It grows to a tenth of the time waited so far, up to
    /// <see cref="MaxPollInterval"/>.
    /// </summary>
    public TimeSpan PollInterval { get; init => field = Positive(value); } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Gets the longest time between two requests. The default is 15 seconds. The server can request a longer one with <c>Retry-After</c>;
    /// if that is more than an hour, or more than what is left of <see cref="Timeout"/>, the wait ends with the exception that says so.
    /// </summary>
    public TimeSpan MaxPollInterval { get; init => field = Positive(value); } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Gets how long after the start of the wait a 404 is tolerated: the server reads from replicas of its database that lag behind. The
    /// default is 15 seconds. With zero, a 404 ends the wait at once.
    /// </summary>
    public TimeSpan NotFoundTolerance { get; init => field = NotNegative(value); } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Gets how long the server may be unreachable or fail without interruption, after the retries of each call, before the wait ends with
    /// that failure. The default is 5 minutes. With zero, the first failure ends the wait. A rate limit (429) does not count as a failure.
    /// </summary>
    public TimeSpan OutageTolerance { get; init => field = NotNegative(value); } = TimeSpan.FromMinutes(5);

    private static TimeSpan Positive(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, _longest);
        return value;
    }

    private static TimeSpan NotNegative(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
        return value;
    }
}
