namespace Livepeer.Sdk;

/// <summary>How to upload many files.</summary>
public sealed class UploadManyOptions
{
    internal static UploadManyOptions Default { get; } = new();

    /// <summary>How many files are uploaded side by side: 4 unless set, at most 64.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 64.</exception>
    public int Parallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Parallelism));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 64, nameof(Parallelism));
            field = value;
        }
    } = 4;

    /// <summary>
    /// How each file is uploaded. Its <see cref="UploadOptions.Progress"/> and <see cref="UploadOptions.SaveCheckpoint"/> must be
    /// null: <see cref="Progress"/> and <see cref="CheckpointPath"/> stand for them here.
    /// </summary>
    /// <exception cref="ArgumentException">One of the two is set.</exception>
    public UploadOptions Upload
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Upload));
            field = value is { Progress: null, SaveCheckpoint: null }
                ? value
                : throw new ArgumentException("Progress and checkpoints of many uploads are set in UploadManyOptions.", nameof(Upload));
        }
    } = UploadOptions.Default;

    /// <summary>
    /// Told how far all files together are: at the start, then at every <see cref="ProgressInterval"/>, and at the end. One report at
    /// a time, in order; <see cref="Progress{T}"/> may reorder them all the same. What it throws is ignored.
    /// </summary>
    public IProgress<UploadManyProgress>? Progress { get; init; }

    /// <summary>How often <see cref="Progress"/> is told; every half second unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not more than nothing, or more than 24 days.</exception>
    public TimeSpan ProgressInterval
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero, nameof(ProgressInterval));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value.TotalMilliseconds, int.MaxValue, nameof(ProgressInterval));
            field = value;
        }
    } = TimeSpan.FromSeconds(0.5);

    /// <summary>
    /// Given the result of each file as soon as there is one, one at a time, since nobody else keeps them all. What it throws ends
    /// everything.
    /// </summary>
    public Func<UploadItemResult, CancellationToken, ValueTask>? ItemCompleted { get; init; }

    /// <summary>
    /// A file that remembers what is done and where the rest stands; null for none. A second run with the same path skips the former
    /// and takes up the latter. It is made for its owner to read only, must be kept like a password, and is removed once all files
    /// are uploaded. One run at a time can use it.
    /// </summary>
    public string? CheckpointPath { get; init; }

    /// <summary>Protects each checkpoint before it is written, such as a data protector's <c>Protect</c>; in the clear where null.</summary>
    public Func<byte[], byte[]>? ProtectCheckpoint { get; init; }

    /// <summary>Undoes <see cref="ProtectCheckpoint"/>.</summary>
    public Func<byte[], byte[]>? UnprotectCheckpoint { get; init; }

    /// <summary>
    /// How long the server may turn away new uploads (429), because too many tasks wait in its queue, until a file counts as failed.
    /// An hour unless set; each upload that it takes starts the time anew.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan QueueTimeout
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero, nameof(QueueTimeout));
            field = value;
        }
    } = TimeSpan.FromHours(1);
}
