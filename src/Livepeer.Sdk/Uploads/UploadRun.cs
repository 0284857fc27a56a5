using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Uploads;

/// <summary>One upload under way: its source, its place on the server, and how far it is.</summary>
internal sealed class UploadRun
{
    private readonly TimeProvider _time;
    private long _lastSave;
    private long _mostConfirmed;
    private long _sent;

    public UploadRun(UploadSlot slot, UploadSource source, UploadOptions options, TimeProvider time, ILogger logger)
    {
        _time = time;
        Slot = slot;
        Source = source;
        Options = options;
        Retry = new UploadRetry(this, options.RetryDelays, time, logger);
        StartedAt = _lastSave = time.GetTimestamp();
    }

    public UploadSlot Slot { get; }

    public UploadSource Source { get; }

    public UploadOptions Options { get; }

    public UploadRetry Retry { get; }

    public CipherKey? Encryption { get; init; }

    /// <summary>Whether another run has been at it before.</summary>
    public bool IsResumed { get; init; }

    public long StartedAt { get; }

    public TimeSpan Elapsed => _time.GetElapsedTime(StartedAt);

    /// <summary>Where the bytes go; null before the server has named it.</summary>
    public string? Location { get; set; }

    /// <summary>How many bytes the server has confirmed.</summary>
    public long Confirmed { get; private set; }

    /// <summary>How many bytes went to the connection.</summary>
    public long Sent
    {
        get => Interlocked.Read(ref _sent);
        set => Interlocked.Exchange(ref _sent, value);
    }

    /// <summary>Whether the server has confirmed anything to this run.</summary>
    public bool HasAnswered { get; set; }

    public int Retries { get; set; }

    /// <summary>Takes the server's word for how much it has.</summary>
    public void Confirm(long bytes)
    {
        if (bytes > _mostConfirmed)
        {
            _mostConfirmed = bytes;
            Retry.Forget();
        }

        Confirmed = bytes;
        Sent = bytes;
    }

    /// <summary>What is taken up again is never direct.</summary>
    public UploadMethod Method => IsResumed ? UploadMethod.Resumable : Options.Method;

    public UploadCheckpoint? Checkpoint() => Method == UploadMethod.Direct ? null : new UploadCheckpoint
    {
        Slot = Slot,
        Location = Location,
        BytesConfirmed = Confirmed,
        TotalBytes = Source.Length,
        Source = Source.Identity,
        Encryption = Encryption,
    };

    public async ValueTask SaveAsync(CancellationToken cancellationToken)
    {
        if (Options.SaveCheckpoint is not { } save || Checkpoint() is not { } checkpoint)
        {
            return;
        }

        try
        {
            await save(checkpoint, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new LivepeerUploadException("The checkpoint of the upload could not be saved.", exception) { CanContinue = true };
        }

        _lastSave = _time.GetTimestamp();
    }

    public ValueTask SaveIfDueAsync(CancellationToken cancellationToken) =>
        Options.SaveCheckpoint is not null
        && Options.CheckpointInterval != Timeout.InfiniteTimeSpan
        && _time.GetElapsedTime(_lastSave) >= Options.CheckpointInterval
            ? SaveAsync(cancellationToken)
            : ValueTask.CompletedTask;

    /// <summary>Makes the next piece ready.</summary>
    public async ValueTask<long> PrepareAsync(long offset, long atMost, CancellationToken cancellationToken)
    {
        try
        {
            return await Source.PrepareAsync(offset, atMost, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not LivepeerException && !cancellationToken.IsCancellationRequested)
        {
            throw Unreadable(exception);
        }
    }

    /// <summary>Notes what was read from the source. Before the last bytes leave, it must still be what it was.</summary>
    public void Take(long offset, ReadOnlySpan<byte> bytes)
    {
        Source.Note(offset, bytes);
        if (bytes.IsEmpty || offset + bytes.Length == Source.Length)
        {
            Source.CheckUnchanged();
        }

        if (bytes.IsEmpty)
        {
            throw new LivepeerUploadException("The source ended before its time.");
        }
    }

    /// <summary>What the caller is told when its source throws; what says it already stays as it is.</summary>
    public static LivepeerException Unreadable(Exception exception) => exception as LivepeerException
        ?? new LivepeerUploadException("The source could not be read.", exception) { CanContinue = true };
}
