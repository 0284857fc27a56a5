using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk;

/// <summary>How to upload.</summary>
public sealed class UploadOptions
{
    private static readonly TimeSpan _longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private static readonly IReadOnlyList<TimeSpan> _defaultDelays =
    [
        TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(8),
        TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(60),
    ];

    /// <summary>How the bytes travel; <see cref="UploadMethod.Resumable"/> unless set.</summary>
    public UploadMethod Method { get; init; }

    /// <summary>
    /// The most bytes that go in one request of a resumable upload. Unless set, all that is left of a file or of a stream that can
    /// seek, which is the fastest, and 8 MiB of any other stream, which are kept in memory until the server has them. Servers that
    /// store parts want 5 MiB or more.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long? PieceSize
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(PieceSize));
            field = value;
        }
    }

    /// <summary>
    /// How many bytes a stream that can't tell its length will give. Without it such a stream can be uploaded too, but not directly.
    /// A stream with more or fewer bytes is refused.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long? Length
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, nameof(Length));
            field = value;
        }
    }

    /// <summary>Encrypts the bytes on their way, for the server alone; not encrypted unless set.</summary>
    public UploadEncryption? Encryption { get; init; }

    /// <summary>
    /// How long the server may take to accept the next bytes, or to answer, before the connection counts as broken. One minute unless
    /// set; <see cref="Timeout.InfiniteTimeSpan"/> for no limit. The time that the source takes to give bytes does not count.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than nothing, or more than 49 days.</exception>
    public TimeSpan StallTimeout { get; init => field = Limit(value, nameof(StallTimeout)); } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The waits before the tries after a break, one after the other; each bit of progress starts them anew. When all are used up the
    /// upload ends with a <see cref="LivepeerUploadException"/>. Unless set, 200 milliseconds rising to a minute, four minutes in all.
    /// A longer wait that the server asks for comes first. Empty: never try again.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A wait is negative, or more than 49 days.</exception>
    public IReadOnlyList<TimeSpan> RetryDelays
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(RetryDelays));
            foreach (TimeSpan delay in value)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero, nameof(RetryDelays));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(delay, _longest, nameof(RetryDelays));
            }

            field = [.. value];
        }
    } = _defaultDelays;

    /// <summary>
    /// Is told how far the upload is: at its start, then at every <see cref="ProgressInterval"/>, and at its end. One report at a time,
    /// in order; <see cref="Progress{T}"/> may reorder them all the same. What it throws is ignored.
    /// </summary>
    public IProgress<UploadProgress>? Progress { get; init; }

    /// <summary>How often <see cref="Progress"/> is told; every half second unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than nothing, or more than 49 days.</exception>
    public TimeSpan ProgressInterval { get; init => field = Limit(value, nameof(ProgressInterval)); } = TimeSpan.FromSeconds(0.5);

    /// <summary>
    /// Is given a checkpoint to keep in a safe place, from which another process could go on: before the first byte, whenever the server
    /// confirms bytes, and at every <see cref="CheckpointInterval"/>. The upload waits for it, and ends where it throws. It is not called
    /// after the last byte: throw the checkpoint away when the upload returns. Without it, a cancelled upload deletes its asset, since
    /// nobody could go on. Not called in direct uploads.
    /// </summary>
    public Func<UploadCheckpoint, CancellationToken, ValueTask>? SaveCheckpoint { get; init; }

    /// <summary>The least time between two checkpoints while bytes flow; five seconds unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than nothing, or more than 49 days.</exception>
    public TimeSpan CheckpointInterval { get; init => field = Limit(value, nameof(CheckpointInterval)); } = TimeSpan.FromSeconds(5);

    internal static UploadOptions Default { get; } = new();

    /// <summary>How many bytes of a source go in one request.</summary>
    internal long PieceOf(UploadSource source) => PieceSize ?? (source.CanRewind ? long.MaxValue : ForwardSource.DefaultPieceSize);

    /// <summary>The same, but with another receiver of progress and keeper of checkpoints.</summary>
    internal UploadOptions For(IProgress<UploadProgress>? progress, Func<UploadCheckpoint, CancellationToken, ValueTask>? saveCheckpoint) => new()
    {
        Method = Method,
        PieceSize = PieceSize,
        Length = Length,
        Encryption = Encryption,
        StallTimeout = StallTimeout,
        RetryDelays = RetryDelays,
        Progress = progress,
        ProgressInterval = ProgressInterval,
        SaveCheckpoint = saveCheckpoint,
        CheckpointInterval = CheckpointInterval,
    };

    private static TimeSpan Limit(TimeSpan value, string name)
    {
        if (value != Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero, name);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, _longest, name);
        }

        return value;
    }
}
