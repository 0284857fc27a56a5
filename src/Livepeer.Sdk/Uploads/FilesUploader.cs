using System.Runtime.ExceptionServices;
using Livepeer.Sdk.Diagnostics;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Resilience;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Uploads;

/// <summary>Uploads several files at a time. Regardless of their number, only those in progress are in memory.</summary>
internal sealed class FilesUploader : IDisposable
{
    private readonly AssetsClient _assets;
    private readonly UploadFilesOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly UploadTally _tally;
    private readonly UploadGate _gate;
    private readonly UploadJournal? _journal;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly SemaphoreSlim _completing = new(1);
    private Exception? _fatal;

    private FilesUploader(
        AssetsClient assets, LivepeerConnection connection, UploadFilesOptions options, UploadJournal? journal, int? total)
    {
        _assets = assets;
        _options = options;
        _time = connection.Time;
        _logger = connection.Logger;
        _journal = journal;
        _tally = new UploadTally(total, _time);
        _gate = new UploadGate(options, _time);
    }

    public static async Task<UploadSummary> RunAsync(
        AssetsClient assets,
        LivepeerConnection connection,
        IEnumerable<UploadItem> items,
        UploadFilesOptions options,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        UploadJournal? journal = options.CheckpointPath is { } path
            ? await UploadJournal.OpenAsync(path, cancellationToken).ConfigureAwait(false)
            : null;
        try
        {
            int? total = items.TryGetNonEnumeratedCount(out int count) ? count : null;
            using var uploader = new FilesUploader(assets, connection, options, journal, total);
            UploadSummary summary = await uploader.RunAsync(items, cancellationToken).ConfigureAwait(false);
            if (journal is not null && uploader._tally.IsClean)
            {
                await journal.RemoveIfOverAsync().ConfigureAwait(false);
            }

            return summary;
        }
        finally
        {
            if (journal is not null)
            {
                await journal.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    public void Dispose()
    {
        _turn.Dispose();
        _completing.Dispose();
    }

    private async Task<UploadSummary> RunAsync(IEnumerable<UploadItem> items, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using IEnumerator<UploadItem> source = items.GetEnumerator();
        using PeriodicTimer? timer = _options.Progress is null ? null : new PeriodicTimer(_options.ProgressInterval, _time);
        Report();
        Task workers = Task.WhenAll(Enumerable.Range(0, _options.Parallelism)
            .Select(_ => Task.Run(() => WorkAsync(source, stop), CancellationToken.None)));
        await ReportUntilAsync(workers, timer).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        if (_fatal is { } fatal)
        {
            ExceptionDispatchInfo.Throw(fatal);
        }

        Report();
        return _tally.Summary();
    }

    /// <summary>Uploads one file after the other until there are no more.</summary>
    private async Task WorkAsync(IEnumerator<UploadItem> source, CancellationTokenSource stop)
    {
        try
        {
            while (await NextAsync(source, stop.Token).ConfigureAwait(false) is { } item)
            {
                await HandleAsync(item, stop.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            Interlocked.CompareExchange(ref _fatal, exception, null);
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task<UploadItem?> NextAsync(IEnumerator<UploadItem> items, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!items.MoveNext())
            {
                return null;
            }

            return items.Current is { Path: not null, Request: not null } item
                ? item
                : throw new ArgumentException("One of the files to upload is null, or has no path or no request.", nameof(items));
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Uploads and reports a file. Until it was reported it is not done: its checkpoint leads to its asset again.</summary>
    private async Task HandleAsync(UploadItem item, CancellationToken cancellationToken)
    {
        UploadItemResult result;
        UInt128 key = default;
        UploadedFile file = default;
        try
        {
            key = await TakeAsync(item, cancellationToken).ConfigureAwait(false);
            if (await IsDoneAsync(item, key, cancellationToken).ConfigureAwait(false))
            {
                result = new UploadItemResult { Item = item, WasSkipped = true };
            }
            else
            {
                AssetCreation uploaded = await UploadAsync(item, key, cancellationToken).ConfigureAwait(false);
                file = UploadedFile.From(uploaded.Source);
                result = new UploadItemResult { Item = item, Uploaded = uploaded };
            }
        }
        catch (LivepeerAuthenticationException)
        {
            // Every other file would fail as well.
            throw;
        }
        catch (Exception exception) when (exception is LivepeerException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            result = new UploadItemResult { Item = item, Error = exception };
        }

        _tally.End(result);
        await CompletedAsync(result, cancellationToken).ConfigureAwait(false);
        if (_journal is not null && result.Uploaded is not null)
        {
            await _journal.CompleteAsync(key, file).ConfigureAwait(false);
        }
    }

    /// <summary>Takes a file for this run. Two workers must not send to the same upload.</summary>
    /// <exception cref="ArgumentException">This run has taken it before, or the path is not valid.</exception>
    private async Task<UInt128> TakeAsync(UploadItem item, CancellationToken cancellationToken)
    {
        if (_journal is null)
        {
            return default;
        }

        UInt128 key = UploadJournal.GetKey(item);
        return await _journal.TryTakeAsync(key, cancellationToken).ConfigureAwait(false)
            ? key
            : throw new ArgumentException(
                $"'{item.Path}' is among the files more than once. With a checkpoint file, give each of its assets another name.",
                nameof(item));
    }

    /// <summary>
    /// Whether an earlier run uploaded a file in its current state. If its modification time has changed, its content decides.
    /// </summary>
    private async Task<bool> IsDoneAsync(UploadItem item, UInt128 key, CancellationToken cancellationToken)
    {
        if (_journal is null || await _journal.FindDoneAsync(key, cancellationToken).ConfigureAwait(false) is not { } done)
        {
            return false;
        }

        var file = new FileInfo(item.Path);
        if (!file.Exists || file.Length != done.Length)
        {
            return false;
        }

        if (file.LastWriteTimeUtc.Ticks == done.LastWriteTicks)
        {
            return true;
        }

        UploadedFile current = UploadedFile.From(await FileSource.IdentifyAsync(item.Path, cancellationToken).ConfigureAwait(false));
        if (current.Content != done.Content)
        {
            return false;
        }

        await _journal.CompleteAsync(key, current).ConfigureAwait(false);
        return true;
    }

    /// <summary>Uploads a file or the rest of it. Waits while the server accepts no new uploads.</summary>
    private async Task<AssetCreation> UploadAsync(UploadItem item, UInt128 key, CancellationToken cancellationToken)
    {
        IProgress<UploadProgress> progress = _tally.Begin(item);
        UploadOptions options = _options.Upload.With(progress, _journal is null ? null : SaveAsync);
        while (true)
        {
            await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                AssetCreation uploaded = await ResumeAsync(item, key, options, cancellationToken).ConfigureAwait(false)
                    ?? await _assets.UploadFileAsync(item.Path, item.Request, options, cancellationToken).ConfigureAwait(false);
                _gate.Open();
                return uploaded;
            }
            catch (LivepeerException exception)
                when (TransientFault.Is(exception) && _gate.Close((exception as LivepeerApiException)?.RetryAfter))
            {
                // Try again when the gate opens.
            }
            catch (LivepeerUploadException exception) when (exception.Checkpoint is { } checkpoint && _journal is not null)
            {
                await SaveAsync(checkpoint, cancellationToken).ConfigureAwait(false);
                throw;
            }
        }

        async ValueTask SaveAsync(UploadCheckpoint checkpoint, CancellationToken token)
        {
            // With the first checkpoint the server has accepted another upload.
            _gate.Open();
            await _journal!.SaveAsync(key, checkpoint.Save(_options.ProtectCheckpoint), token).ConfigureAwait(false);
        }
    }

    /// <summary>Resumes an upload that an earlier run started.</summary>
    /// <returns><see langword="null"/> if there is none, or it can't be resumed.</returns>
    private async Task<AssetCreation?> ResumeAsync(UploadItem item, UInt128 key, UploadOptions options, CancellationToken cancellationToken)
    {
        if (_journal is null || await _journal.FindCheckpointAsync(key, cancellationToken).ConfigureAwait(false) is not { } saved)
        {
            return null;
        }

        try
        {
            var checkpoint = UploadCheckpoint.Load(saved, _options.UnprotectCheckpoint);
            return await _assets.ResumeUploadFileAsync(checkpoint, item.Path, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is FormatException
            or LivepeerUploadException { Checkpoint: null }
            or LivepeerUploadException { IsSourceDifferent: true })
        {
            await _journal.RemoveCheckpointAsync(key, cancellationToken).ConfigureAwait(false);
            return null;
        }
    }

    private async Task CompletedAsync(UploadItemResult result, CancellationToken cancellationToken)
    {
        if (_options.ItemCompleted is not { } completed)
        {
            return;
        }

        // Not canceled: the caller learns the ID of an uploaded asset from here only.
        await _completing.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            await completed(result, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _completing.Release();
        }
    }

    /// <summary>Reports progress until all workers have ended.</summary>
    private async Task ReportUntilAsync(Task workers, PeriodicTimer? timer)
    {
        if (timer is not null)
        {
            using var ended = new CancellationTokenSource();
            Task done = workers.ContinueWith(
                _ => ended.Cancel(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            try
            {
                while (await timer.WaitForNextTickAsync(ended.Token).ConfigureAwait(false))
                {
                    Report();
                }
            }
            catch (OperationCanceledException)
            {
                // All workers have ended.
            }

            await done.ConfigureAwait(false);
        }

        await workers.ConfigureAwait(false);
    }

    private void Report() => _options.Progress?.ReportSafely(_tally.Progress(_gate.IsClosed), _logger);
}
