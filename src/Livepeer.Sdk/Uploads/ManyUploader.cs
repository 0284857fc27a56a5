using System.Net;
using System.Runtime.ExceptionServices;
using Livepeer.Sdk.Diagnostics;
using Livepeer.Sdk.Http;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Uploads;

/// <summary>Uploads files side by side. Whatever their number, it holds only those under way.</summary>
internal sealed class ManyUploader : IDisposable
{
    private readonly AssetsClient _assets;
    private readonly UploadManyOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly UploadTally _tally;
    private readonly UploadGate _gate;
    private readonly UploadJournal? _journal;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly SemaphoreSlim _telling = new(1);
    private Exception? _fatal;

    private ManyUploader(AssetsClient assets, LivepeerConnection connection, UploadManyOptions options, UploadJournal? journal, int? total)
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
        AssetsClient assets, LivepeerConnection connection, IEnumerable<UploadItem> items, UploadManyOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        UploadJournal? journal = options.CheckpointPath is { } path ? await UploadJournal.OpenAsync(path, cancellationToken).ConfigureAwait(false) : null;
        try
        {
            int? total = items.TryGetNonEnumeratedCount(out int count) ? count : null;
            using var uploader = new ManyUploader(assets, connection, options, journal, total);
            UploadSummary summary = await uploader.RunAsync(items, cancellationToken).ConfigureAwait(false);
            if (journal is not null && uploader._tally.IsClean)
            {
                await journal.RemoveAsync().ConfigureAwait(false);
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
        _telling.Dispose();
    }

    private async Task<UploadSummary> RunAsync(IEnumerable<UploadItem> items, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using IEnumerator<UploadItem> source = items.GetEnumerator();
        Tell();
        Task workers = Task.WhenAll(Enumerable.Range(0, _options.Parallelism).Select(_ => Task.Run(() => WorkAsync(source, stop), CancellationToken.None)));
        await TellAsync(workers).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        if (_fatal is { } fatal)
        {
            ExceptionDispatchInfo.Throw(fatal);
        }

        Tell();
        return _tally.Summary();
    }

    /// <summary>Takes one file after the other until there are no more.</summary>
    private async Task WorkAsync(IEnumerator<UploadItem> source, CancellationTokenSource stop)
    {
        try
        {
            while (await NextAsync(source, stop.Token).ConfigureAwait(false) is { } item)
            {
                UploadItemResult result = await HandleAsync(item, stop.Token).ConfigureAwait(false);
                _tally.End(result);
                await CompletedAsync(result, stop.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            Interlocked.CompareExchange(ref _fatal, exception, null);
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task<UploadItem?> NextAsync(IEnumerator<UploadItem> source, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return source.MoveNext() ? source.Current ?? throw new InvalidOperationException("One of the files to upload is null.") : null;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<UploadItemResult> HandleAsync(UploadItem item, CancellationToken cancellationToken)
    {
        try
        {
            UInt128 key = _journal is null ? default : UploadJournal.KeyOf(item);
            if (_journal is not null && await _journal.IsDoneAsync(key, cancellationToken).ConfigureAwait(false))
            {
                return new UploadItemResult { Item = item, WasSkipped = true };
            }

            UploadedAsset uploaded = await UploadAsync(item, key, cancellationToken).ConfigureAwait(false);
            if (_journal is not null)
            {
                await _journal.CompleteAsync(key).ConfigureAwait(false);
            }

            return new UploadItemResult { Item = item, Uploaded = uploaded };
        }
        catch (LivepeerAuthenticationException)
        {
            // Every other file would fail as well.
            throw;
        }
        catch (Exception exception) when (exception is LivepeerException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new UploadItemResult { Item = item, Error = exception };
        }
    }

    /// <summary>Uploads a file, or the rest of it; waits where the server has no place for it yet.</summary>
    private async Task<UploadedAsset> UploadAsync(UploadItem item, UInt128 key, CancellationToken cancellationToken)
    {
        IProgress<UploadProgress> progress = _tally.Begin(item);
        UploadOptions options = _options.Upload.For(progress, _journal is null ? null : Keep);
        while (true)
        {
            await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                UploadedAsset uploaded = await ResumeAsync(item, key, options, cancellationToken).ConfigureAwait(false)
                    ?? await _assets.UploadFileAsync(item.Path, item.Request, options, cancellationToken).ConfigureAwait(false);
                _gate.Open();
                return uploaded;
            }
            catch (LivepeerException exception) when (Passes(exception) && _gate.Close((exception as LivepeerApiException)?.RetryAfter))
            {
                // Another try, once the gate opens.
            }
            catch (LivepeerUploadException exception) when (exception.Checkpoint is { } checkpoint && _journal is not null)
            {
                await Keep(checkpoint, cancellationToken).ConfigureAwait(false);
                throw;
            }
        }

        async ValueTask Keep(UploadCheckpoint checkpoint, CancellationToken token)
        {
            // With the first checkpoint the server has taken one more.
            _gate.Open();
            await _journal!.SaveAsync(key, checkpoint.Save(_options.ProtectCheckpoint), token).ConfigureAwait(false);
        }
    }

    /// <summary>Takes up what an earlier run began; null where there is nothing, or nothing to go on with.</summary>
    private async Task<UploadedAsset?> ResumeAsync(UploadItem item, UInt128 key, UploadOptions options, CancellationToken cancellationToken)
    {
        if (_journal is null || await _journal.CheckpointOfAsync(key, cancellationToken).ConfigureAwait(false) is not { } saved)
        {
            return null;
        }

        try
        {
            var checkpoint = UploadCheckpoint.Load(saved, _options.UnprotectCheckpoint);
            return await _assets.ResumeUploadFileAsync(checkpoint, item.Path, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is FormatException or LivepeerUploadException { Checkpoint: null })
        {
            await _journal.ForgetAsync(key, cancellationToken).ConfigureAwait(false);
            return null;
        }
    }

    private async Task CompletedAsync(UploadItemResult result, CancellationToken cancellationToken)
    {
        if (_options.ItemCompleted is not { } completed)
        {
            return;
        }

        await _telling.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await completed(result, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _telling.Release();
        }
    }

    /// <summary>Tells how far it is until all is done.</summary>
    private async Task TellAsync(Task workers)
    {
        if (_options.Progress is not null)
        {
            using var timer = new PeriodicTimer(_options.ProgressInterval, _time);
            using var ended = new CancellationTokenSource();
            Task done = workers.ContinueWith(_ => ended.Cancel(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            try
            {
                while (await timer.WaitForNextTickAsync(ended.Token).ConfigureAwait(false))
                {
                    Tell();
                }
            }
            catch (OperationCanceledException)
            {
                // All is done.
            }

            await done.ConfigureAwait(false);
        }

        await workers.ConfigureAwait(false);
    }

    private void Tell() => _options.Progress?.ReportSafely(_tally.Progress(_gate.IsClosed), _logger);

    /// <summary>Whether it is the server's state, not the file's.</summary>
    private static bool Passes(LivepeerException exception) => exception
        is LivepeerRateLimitException
        or LivepeerConnectionException
        or LivepeerTimeoutException
        or LivepeerApiException { StatusCode: >= HttpStatusCode.InternalServerError };
}
