using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk;

/// <summary>Options for an upload.</summary>
public sealed class UploadOptions
{
    private static readonly TimeSpan _longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    /// <summary>Gets or sets how the bytes are sent. The default is <see cref="UploadMethod.Resumable"/>.</summary>
    public UploadMethod Method { get; init; }

    /// <summary>
    /// Gets or sets the most bytes to send in one request of a resumable upload. The default is <see langword="null"/>: all that is left
    /// of a file or a seekable stream, which is the fastest, and 8 MiB of any other stream, which are kept in memory until the server has
    /// them. In a browser, which holds each request in memory and reports progress after each, it is 8 MiB of any stream. If the server or
    /// a proxy refuses a request as too large (413), the upload continues with smaller ones, down to 64 KiB. Storage that keeps parts
    /// wants 5 MiB or more.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long? ChunkSize { get; init => field = Positive(value, nameof(ChunkSize)); }

    /// <summary>
    /// Gets or sets the number of bytes that a stream of unknown length will give. Such a stream can be uploaded without it, but not with
    /// <see cref="UploadMethod.Direct"/>. If the stream has more or fewer bytes, the upload fails.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public long? Length { get; init => field = Positive(value, nameof(Length)); }

    /// <summary>
    /// Gets or sets how the file is encrypted before it is sent. It stays encrypted, so that only Livepeer Studio can read what is stored.
    /// The default is <see langword="null"/>: no encryption beyond that of the connection.
    /// </summary>
    public UploadEncryption? Encryption { get; init; }

    /// <summary>
    /// Gets or sets how long the server may take to accept the next bytes, or to respond, before the connection counts as broken. The
    /// default is one minute; <see cref="Timeout.InfiniteTimeSpan"/> is no limit. The time that the source takes to give bytes does not
    /// count.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or more than 49 days.</exception>
    public TimeSpan StallTimeout { get; init => field = Interval(value, nameof(StallTimeout)); } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Gets or sets the most attempts in a row, after the first, that may bring no progress before the upload ends with a
    /// <see cref="LivepeerUploadException"/>. Any response that does not bring the upload forward is such an attempt, be it a failure or a
    /// success. The default is 10, whose delays add up to about four minutes; an attempt that stalls takes <see cref="StallTimeout"/> in
    /// addition. 0 disables retries.
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
    } = 10;

    /// <summary>
    /// Gets or sets the delay before the first retry. It doubles with each further one, with jitter, until there is progress. The default
    /// is 500 milliseconds. A longer delay that the server requests takes precedence, up to an hour.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or more than 49 days.</exception>
    public TimeSpan RetryDelay { get; init => field = Delay(value, nameof(RetryDelay)); } = TimeSpan.FromSeconds(0.5);

    /// <summary>
    /// Gets or sets the longest delay before a retry, unless the server requests a longer one. The default is one minute.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, or more than 49 days.</exception>
    public TimeSpan MaxRetryDelay { get; init => field = Delay(value, nameof(MaxRetryDelay)); } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Gets or sets the receiver of progress: at the start, at every <see cref="ProgressInterval"/>, and at the end. There is one report at
    /// a time, in order, although <see cref="Progress{T}"/> may reorder them. Exceptions that it throws are ignored.
    /// </summary>
    public IProgress<UploadProgress>? Progress { get; init; }

    /// <summary>Gets or sets the interval of <see cref="Progress"/>. The default is half a second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than a millisecond, or more than 49 days.</exception>
    public TimeSpan ProgressInterval
    {
        get;
        init => field = Interval(value, nameof(ProgressInterval), TimeSpan.FromMilliseconds(1));
    } = TimeSpan.FromSeconds(0.5);

    /// <summary>
    /// Gets or sets a delegate that stores a checkpoint in a safe place, from which another process could continue: before the first byte,
    /// whenever the server confirms bytes, and at every <see cref="CheckpointInterval"/>. The upload waits for it, and ends if it throws.
    /// It is not called after the last byte: delete the checkpoint when the upload has returned. It is not called in direct uploads. An
    /// upload that is canceled before a checkpoint was stored deletes its asset, because it could not be continued.
    /// </summary>
    public Func<UploadCheckpoint, CancellationToken, ValueTask>? SaveCheckpoint { get; init; }

    /// <summary>Gets or sets the shortest time between two checkpoints while bytes are sent. The default is five seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or more than 49 days.</exception>
    public TimeSpan CheckpointInterval { get; init => field = Interval(value, nameof(CheckpointInterval)); } = TimeSpan.FromSeconds(5);

    internal static UploadOptions Default { get; } = new();

    /// <summary>Gets the most bytes of a source to send in one request.</summary>
    internal long GetChunkSize(UploadSource source) => GetChunkSize(source, RequestBuffering.IsNeeded);

    /// <inheritdoc cref="GetChunkSize(UploadSource)"/>
    internal long GetChunkSize(UploadSource source, bool isBuffered) =>
        ChunkSize ?? (source.CanRewind && !isBuffered ? long.MaxValue : ForwardSource.DefaultChunkSize);

    /// <summary>Copies the options with another progress receiver and another checkpoint store.</summary>
    internal UploadOptions With(
        IProgress<UploadProgress>? progress, Func<UploadCheckpoint, CancellationToken, ValueTask>? saveCheckpoint) => new()
        {
            Method = Method,
            ChunkSize = ChunkSize,
            Length = Length,
            Encryption = Encryption,
            StallTimeout = StallTimeout,
            MaxRetries = MaxRetries,
            RetryDelay = RetryDelay,
            MaxRetryDelay = MaxRetryDelay,
            Progress = progress,
            ProgressInterval = ProgressInterval,
            SaveCheckpoint = saveCheckpoint,
            CheckpointInterval = CheckpointInterval,
        };

    private static long? Positive(long? value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 1, 1, name);
        return value;
    }

    private static TimeSpan Delay(TimeSpan value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, _longest, name);
        return value;
    }

    private static TimeSpan Interval(TimeSpan value, string name, TimeSpan? shortest = null)
    {
        if (value != Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, shortest ?? TimeSpan.FromTicks(1), name);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, _longest, name);
        }

        return value;
    }
}
