namespace Livepeer.Sdk;

/// <summary>How to wait for an asset or a task, and how long at most.</summary>
public sealed class WaitOptions
{
    private static readonly TimeSpan _longest = TimeSpan.FromMilliseconds(int.MaxValue);

    internal static WaitOptions Default { get; } = new();

    /// <summary>
    /// Told how far it is, after each look and in order, on the thread that waits: the next look comes when it returns. Mind that
    /// <see cref="Progress{T}"/> hands what it gets to other threads, which may mix up the order. What it throws is ignored.
    /// </summary>
    public IProgress<WaitProgress>? Progress { get; init; }

    /// <summary>
    /// How long to wait at most, until the wait ends with <see cref="LivepeerTimeoutException"/>; 2 hours unless set.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit; else more than zero and at most 24 days.
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
    /// The time between the first looks, and the shortest one: 1 second unless set. It grows to a tenth of the time waited so far,
    /// up to <see cref="MaxPollInterval"/>.
    /// </summary>
    public TimeSpan PollInterval { get; init => field = Positive(value); } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Gets the longest time between two requests. The default is 15 seconds. The server may ask for a longer one with
    /// <c>Retry-After</c>; if that is more than an hour, or more than what is left of <see cref="Timeout"/>, the wait ends with the
    /// exception that says so.
    /// </summary>
    public TimeSpan MaxPollInterval { get; init => field = Positive(value); } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// For how long, from the beginning of the wait, it does not matter that the server does not know the ID: it reads from copies
    /// of its database that lag behind. 15 seconds unless set; zero for no mercy.
    /// </summary>
    public TimeSpan NotFoundTolerance { get; init => field = NotNegative(value); } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// For how long in one go the server may be out of reach or answer with faults of its own, after the retries of each call, until
    /// the wait ends with that fault. 5 minutes unless set; zero for no mercy. Being told to slow down (429) is no such fault.
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
