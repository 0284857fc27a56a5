using System.Diagnostics;
using Livepeer.Sdk.Diagnostics;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk.Uploads;

/// <summary>
/// Uploads the bytes of a source to a slot. It needs no key: the API is used only to determine what arrived after a lost response, and to
/// delete a slot that this run requested and that can no longer be filled. Slots that others requested are never deleted.
/// </summary>
/// <param name="transport">The connections.</param>
/// <param name="api">The API; <see langword="null"/> without a key.</param>
internal sealed class SlotUploader(LivepeerTransport transport, IAssetApi? api)
{
    private static readonly TimeSpan _cleanupTimeout = TimeSpan.FromSeconds(5);

    public async Task<AssetCreation> UploadAsync(
        Func<CancellationToken, ValueTask<UploadSource>> open, UploadSlot slot, UploadOptions options, CancellationToken cancellationToken)
    {
        UploadSource source = await open(cancellationToken).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        {
            await PrepareAsync(source, options, cancellationToken).ConfigureAwait(false);
            var run = new UploadRun(slot, source, options, isResumed: false, transport.Time, transport.Logger);
            return await RunAsync(run, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<AssetCreation> ResumeAsync(
        Func<CancellationToken, ValueTask<UploadSource>> open,
        UploadCheckpoint checkpoint,
        UploadOptions options,
        CancellationToken cancellationToken)
    {
        UploadSource source;
        try
        {
            source = EncryptedSource.Wrap(await open(cancellationToken).ConfigureAwait(false), checkpoint.Encryption);
        }
        catch (LivepeerUploadException exception)
        {
            // A source that can't be opened for now does not end the upload.
            exception.Attach(checkpoint, checkpoint.AssetId);
            throw;
        }

        await using (source.ConfigureAwait(false))
        {
            try
            {
                await source.VerifyAsync(checkpoint.Source!, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                LivepeerException failure = UploadSource.Unreadable(exception);
                (failure as LivepeerUploadException)?.Attach(checkpoint, checkpoint.AssetId);
                throw failure;
            }

            var run = new UploadRun(checkpoint.Slot!, source, options, isResumed: true, transport.Time, transport.Logger)
            {
                ResumedFrom = checkpoint,
                Encryption = checkpoint.Encryption,
                Location = checkpoint.Location,
                ChunkLimit = checkpoint.ChunkLimit,
                LostSlots = checkpoint.LostSlots,
            };
            run.Confirm(checkpoint.BytesConfirmed);
            return await RunAsync(run, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<AssetCreation> RunAsync(UploadRun run, CancellationToken cancellationToken)
    {
        using Activity? activity = LivepeerDiagnostics.StartUpload(run.Method);
        try
        {
            await TransferAsync(run, cancellationToken).ConfigureAwait(false);
            LivepeerDiagnostics.EndUpload(activity, run, null);
            return new AssetCreation
            {
                Asset = run.Slot.Asset,
                Task = run.Slot.Task,
                LostSlots = run.LostSlots,
                Source = run.Source.Identity,
            };
        }
        catch (LivepeerUploadException exception)
        {
            UploadCheckpoint? checkpoint = run.CheckpointAfter(exception);
            bool isDeleted = checkpoint is null && await TryDeleteAsync(run).ConfigureAwait(false);
            exception.Attach(checkpoint, isDeleted ? null : run.Slot.Asset.Id);
            LivepeerDiagnostics.EndUpload(activity, run, exception);
            throw;
        }
        catch (Exception exception)
        {
            // Without a saved checkpoint, the upload could not be continued.
            if (!run.HasSavedCheckpoint)
            {
                await TryDeleteAsync(run).ConfigureAwait(false);
            }

            LivepeerDiagnostics.EndUpload(activity, run, exception);
            throw;
        }
    }

    /// <summary>Detects an empty or unreadable source before anything is sent or created.</summary>
    public static async ValueTask PrepareAsync(UploadSource source, UploadOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await source.PrepareAsync(0, options.GetChunkSize(source), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw UploadSource.Unreadable(exception);
        }
    }

    private async Task TransferAsync(UploadRun run, CancellationToken cancellationToken)
    {
        var uploads = new UploadTransport(transport.Uploads, transport.Time, run.Options.StallTimeout);
        var arrival = new UploadArrival(api, run.Slot.Asset.Id);
        ProgressReporter? progress = ProgressReporter.Start(run, transport.Time, transport.Logger);
        try
        {
            await run.SaveAsync(cancellationToken).ConfigureAwait(false);
            if (run.Method == UploadMethod.Direct)
            {
                await new DirectTransfer(run, uploads, arrival).RunAsync(cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await new TusTransfer(run, uploads, arrival).RunAsync(cancellationToken).ConfigureAwait(false);
            }

            await run.CompleteChecksumAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await EndAsync(progress).ConfigureAwait(false);
            throw;
        }

        if (progress is not null)
        {
            await progress.CompleteAsync().ConfigureAwait(false);
        }
    }

    private static ValueTask EndAsync(ProgressReporter? progress) => progress?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Deletes a slot that will not be filled. A failure to do so must not hide the exception of the upload.</summary>
    private async Task<bool> TryDeleteAsync(UploadRun run)
    {
        if (!run.OwnsSlot || api is null)
        {
            return false;
        }

        using var timeout = new CancellationTokenSource(_cleanupTimeout, transport.Time);
        try
        {
            await api.DeleteAsync(run.Slot.Asset.Id, timeout.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (exception is LivepeerException or OperationCanceledException)
        {
            Log.SlotLeft(transport.Logger, exception.GetType().Name);
            return false;
        }
    }
}
