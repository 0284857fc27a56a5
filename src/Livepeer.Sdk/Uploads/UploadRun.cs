using Livepeer.Sdk.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Uploads;

/// <summary>One upload in progress: its source, its location on the server, and its progress.</summary>
internal sealed class UploadRun : IUploadTelemetry
{
    /// <summary>
    /// For progress to count, the server must confirm at least one in this many of the bytes sent since the last progress. Over a broken
    /// connection, a server still confirms a far larger share; a server that will never finish confirms a far smaller one.
    /// </summary>
    private const long LeastShare = 64;

    private readonly TimeProvider _time;
    private long _lastSave;
    private long _progressAt;
    private long _sentSinceProgress;
    private long _sent;

    public UploadRun(UploadSlot slot, UploadSource source, UploadOptions options, bool isResumed, TimeProvider time, ILogger logger)
    {
        _time = time;
        Slot = slot;
        LostSlots = slot.LostResponses;
        Source = source;
        Options = options;
        IsResumed = isResumed;
        Retry = new UploadRetry(options, Method, time, logger);
        StartedAt = _lastSave = time.GetTimestamp();
    }

    public UploadSlot Slot { get; }

    /// <summary>How many slots the request for this one may have left behind, in any process.</summary>
    public int LostSlots { get; init; }

    public UploadSource Source { get; }

    public UploadOptions Options { get; }

    public UploadRetry Retry { get; }

    public CipherKey? Encryption { get; init; }

    /// <summary>Gets a value indicating whether the upload was started by an earlier run, and is known from its checkpoint only.</summary>
    public bool IsResumed { get; }

    /// <summary>Gets the checkpoint that the upload is resumed from.</summary>
    public UploadCheckpoint? ResumedFrom { get; init; }

    /// <summary>Gets a value indicating whether this run requested the slot, and may delete it.</summary>
    public bool OwnsSlot { get; init; }

    public long StartedAt { get; }

    public long? Size => Source.Length;

    public TimeSpan Elapsed => _time.GetElapsedTime(StartedAt);

    /// <summary>Gets or sets the URL that takes the bytes; <see langword="null"/> before the server has given it.</summary>
    public string? Location { get; set; }

    /// <summary>Gets or sets the largest request that the server or a proxy accepts; <see langword="null"/> if none was refused.</summary>
    public long? ChunkLimit { get; set; }

    /// <summary>Gets the most bytes to send in the next request.</summary>
    public long ChunkSize => Math.Min(Options.GetChunkSize(Source), ChunkLimit ?? long.MaxValue);

    /// <summary>Gets how many bytes the server has confirmed.</summary>
    public long Confirmed { get; private set; }

    /// <summary>Gets the end of what this run has sent so far, or the server had before: no server can have more.</summary>
    public long HighestSent { get; private set; }

    /// <summary>Gets a value indicating whether this run has sent bytes.</summary>
    public bool HasSent { get; private set; }

    /// <summary>Gets how many bytes were written to the connection.</summary>
    public long Sent => Interlocked.Read(ref _sent);

    /// <summary>Gets or sets a value indicating whether the server has confirmed bytes to this run.</summary>
    public bool HasConfirmed { get; set; }

    /// <summary>Gets a value indicating whether the caller has saved a checkpoint of this run.</summary>
    public bool HasSavedCheckpoint { get; private set; }

    public int Retries => Retry.Total;

    /// <summary>Gets the method; an upload that is resumed is never direct.</summary>
    public UploadMethod Method => IsResumed ? UploadMethod.Resumable : Options.Method;

    /// <summary>Records how many bytes the server reports, and whether that is progress.</summary>
    public void Confirm(long bytes)
    {
        long gain = bytes - _progressAt;
        if (gain > 0 && gain >= _sentSinceProgress / LeastShare)
        {
            _progressAt = bytes;
            _sentSinceProgress = 0;
            Retry.Reset();
        }

        Confirmed = bytes;
        HighestSent = Math.Max(HighestSent, bytes);
        Interlocked.Exchange(ref _sent, bytes);
    }

    /// <summary>Records that bytes are about to be written to the connection.</summary>
    public void BeginSend(long offset, int count)
    {
        HasSent = true;
        HighestSent = Math.Max(HighestSent, offset + count);
        _sentSinceProgress += count;
    }

    /// <summary>Records that they were written to the connection.</summary>
    public void EndSend(long end) => Interlocked.Exchange(ref _sent, end);

    /// <summary>Waits before another attempt, or ends the upload if another attempt is pointless.</summary>
    public Task RetryAsync(UploadResponse response, CancellationToken cancellationToken) => response.IsTransient
        ? Retry.WaitAsync(response, cancellationToken)
        : throw Refused($"The upload was refused: {response}.", response.Cause);

    /// <summary>Creates the exception for a refusal. What has arrived is not thrown away because a proxy may have said no.</summary>
    public LivepeerUploadException Refused(string message, Exception? cause = null) =>
        new(message, cause) { CanContinue = Confirmed > 0 && HasConfirmed };

    public UploadCheckpoint? Checkpoint() => Method == UploadMethod.Direct ? null : new UploadCheckpoint
    {
        Slot = Slot,
        Location = Location,
        BytesConfirmed = Confirmed,
        TotalBytes = Source.Length,
        Source = Source.Identity,
        Encryption = Encryption,
        ChunkLimit = ChunkLimit,
        LostSlots = LostSlots,
    };

    /// <summary>Gets the checkpoint to continue from after a failure; <see langword="null"/> if the upload can't be continued.</summary>
    public UploadCheckpoint? CheckpointAfter(LivepeerUploadException exception)
    {
        if (!exception.CanContinue)
        {
            return null;
        }

        if (!exception.IsSourceDifferent)
        {
            return Checkpoint();
        }

        // Another source leaves the upload as it was, unless the server now has bytes of both.
        return HasSent ? null : ResumedFrom ?? Checkpoint();
    }

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

        HasSavedCheckpoint = true;
        _lastSave = _time.GetTimestamp();
    }

    public ValueTask SaveIfDueAsync(CancellationToken cancellationToken) =>
        Options.SaveCheckpoint is not null
        && Options.CheckpointInterval != Timeout.InfiniteTimeSpan
        && _time.GetElapsedTime(_lastSave) >= Options.CheckpointInterval
            ? SaveAsync(cancellationToken)
            : ValueTask.CompletedTask;

    /// <summary>Completes what the source can be recognized by. All bytes have arrived, so a failure is no failure of the upload.</summary>
    public async ValueTask CompleteChecksumAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Source.CompleteChecksumAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The checksum covers a part of the source.
        }
    }

    /// <summary>Prepares the next chunk.</summary>
    public async ValueTask<long> PrepareAsync(long offset, long atMost, CancellationToken cancellationToken)
    {
        try
        {
            return await Source.PrepareAsync(offset, atMost, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not LivepeerException && !cancellationToken.IsCancellationRequested)
        {
            throw UploadSource.Unreadable(exception);
        }
    }
}
