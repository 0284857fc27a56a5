namespace Livepeer.Sdk;

/// <summary>Options for the upload of many files.</summary>
public sealed class UploadFilesOptions
{
    internal static UploadFilesOptions Default { get; } = new();

    /// <summary>Gets or sets the number of files that are uploaded concurrently, from 1 to 64. The default is 4.</summary>
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
    /// Gets or sets the options for each file. Its <see cref="UploadOptions.Progress"/> and <see cref="UploadOptions.SaveCheckpoint"/> must
    /// be <see langword="null"/>: <see cref="Progress"/> and <see cref="CheckpointPath"/> take their place.
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
                : throw new ArgumentException("Progress and checkpoints of many uploads are set in UploadFilesOptions.", nameof(Upload));
        }
    } = UploadOptions.Default;

    /// <summary>
    /// Gets or sets the receiver of the progress of all files together: at the start, at every <see cref="ProgressInterval"/>, and at the
    /// end. There is one report at a time, in order, although <see cref="Progress{T}"/> may reorder them. Exceptions that it throws are
    /// ignored.
    /// </summary>
    public IProgress<UploadFilesProgress>? Progress { get; init; }

    /// <summary>Gets or sets the interval of <see cref="Progress"/>. The default is half a second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than a millisecond, or more than 24 days.</exception>
    public TimeSpan ProgressInterval
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.FromMilliseconds(1), nameof(ProgressInterval));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value.TotalMilliseconds, int.MaxValue, nameof(ProgressInterval));
            field = value;
        }
    } = TimeSpan.FromSeconds(0.5);

    /// <summary>
    /// Gets or sets a delegate that receives the result of each file as soon as there is one, one at a time; the results are not kept
    /// elsewhere. An exception that it throws ends the whole upload. A file that is uploaded is reported even if the run is being canceled;
    /// the token is then canceled. With a checkpoint file, a file counts as done once the delegate has returned: if it throws, or the
    /// process ends before, the next run reports the same asset again. Direct uploads, which have no checkpoints, are then repeated.
    /// </summary>
    public Func<UploadItemResult, CancellationToken, ValueTask>? ItemCompleted { get; init; }

    /// <summary>
    /// Gets or sets the path of a file that records what is done, and checkpoints of the rest. A second run with the same path skips the
    /// former and resumes the latter. Files are recognized by path, asset name, length and content: one that was only touched is the same;
    /// one that is among the files twice, under the same name, fails the second time. The file is created for its owner only, must be kept
    /// like a password, and is deleted once a run has seen all files that it records and all are uploaded. Only one run at a time can use
    /// it: another one throws an <see cref="IOException"/>. The default is <see langword="null"/>: nothing is recorded.
    /// </summary>
    public string? CheckpointPath { get; init; }

    /// <summary>
    /// Gets or sets the protection of each checkpoint before it is written, such as <see cref="UploadCheckpointProtector.Protect"/>. The
    /// default is <see langword="null"/>: checkpoints are written in the clear.
    /// </summary>
    public Func<byte[], byte[]>? ProtectCheckpoint { get; init; }

    /// <summary>Gets or sets the counterpart of <see cref="ProtectCheckpoint"/>.</summary>
    public Func<byte[], byte[]>? UnprotectCheckpoint { get; init; }

    /// <summary>
    /// Gets or sets how long the server may refuse new uploads, because too many tasks are queued (429) or it can't be reached, before a
    /// file fails. The default is one hour; every upload that the server accepts starts it again.
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
