using System.Diagnostics;
using Livepeer.Sdk.Diagnostics;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk.Uploads;

/// <summary>Brings a source to an asset: asks for a slot, fills it, and leaves nothing half-done where it can be removed.</summary>
internal sealed class Uploader(LivepeerConnection connection, IAssetApi api)
{
    private static readonly TimeSpan _cleanupTimeout = TimeSpan.FromSeconds(5);

    public async Task<UploadedAsset> UploadAsync(
        UploadSource plain, CreateAssetRequest request, UploadOptions options, CancellationToken cancellationToken)
    {
        CipherKey? key = options.Encryption?.CreateKey();
        UploadSource source = Encrypted(plain, key);
        await using (source.ConfigureAwait(false))
        {
            // An empty or wrong source is found out before anything is made on the server.
            await source.PrepareAsync(0, options.PieceOf(source), cancellationToken).ConfigureAwait(false);
            if (key is not null)
            {
                EncryptionKey serverKey = await connection.Api<IAccessControlApi>().GetEncryptionKeyAsync(cancellationToken).ConfigureAwait(false);
                request = options.Encryption!.Seal(request, key, serverKey);
            }

            UploadSlot slot = await api.RequestUploadAsync(request, cancellationToken).ConfigureAwait(false);
            if (slot.LostAnswers > 0)
            {
                Log.SlotsLost(connection.Logger, slot.LostAnswers);
            }

            var run = new UploadRun(slot, source, options, connection.Time, connection.Logger) { Encryption = key };
            return await RunAsync(run, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<UploadedAsset> ResumeAsync(
        UploadSource plain, UploadCheckpoint checkpoint, UploadOptions options, CancellationToken cancellationToken)
    {
        UploadSource source = Encrypted(plain, checkpoint.Encryption);
        await using (source.ConfigureAwait(false))
        {
            var run = new UploadRun(checkpoint.Slot!, source, options, connection.Time, connection.Logger)
            {
                IsResumed = true,
                Encryption = checkpoint.Encryption,
                Location = checkpoint.Location,
            };
            run.Confirm(checkpoint.BytesConfirmed);
            try
            {
                await source.VerifyAsync(checkpoint.Source!, cancellationToken).ConfigureAwait(false);
            }
            catch (LivepeerUploadException exception)
            {
                exception.Attach(checkpoint, checkpoint.AssetId);
                throw;
            }

            return await RunAsync(run, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<UploadedAsset> RunAsync(UploadRun run, CancellationToken cancellationToken)
    {
        using Activity? activity = LivepeerDiagnostics.StartUpload(run.Method);
        try
        {
            await TransferAsync(run, cancellationToken).ConfigureAwait(false);
            LivepeerDiagnostics.EndUpload(activity, run, null);
            return new UploadedAsset { Asset = run.Slot.Asset, Task = run.Slot.Task, LostSlots = run.Slot.LostAnswers };
        }
        catch (LivepeerUploadException exception)
        {
            UploadCheckpoint? checkpoint = exception.CanContinue ? run.Checkpoint() : null;
            bool isDeleted = checkpoint is null && await TryDeleteAsync(run).ConfigureAwait(false);
            exception.Attach(checkpoint, isDeleted ? null : run.Slot.Asset.Id);
            LivepeerDiagnostics.EndUpload(activity, run, exception);
            throw;
        }
        catch (Exception exception)
        {
            // Without a keeper of checkpoints nobody could go on.
            if (run.Options.SaveCheckpoint is null && !run.IsResumed)
            {
                await TryDeleteAsync(run).ConfigureAwait(false);
            }

            LivepeerDiagnostics.EndUpload(activity, run, exception);
            throw;
        }
    }

    private async Task TransferAsync(UploadRun run, CancellationToken cancellationToken)
    {
        var wire = new UploadWire(connection.Uploads, connection.Time, run.Options.StallTimeout);
        ProgressReporter? progress = ProgressReporter.Start(run, connection.Time, connection.Logger);
        try
        {
            await run.SaveAsync(cancellationToken).ConfigureAwait(false);
            if (run.Method == UploadMethod.Direct)
            {
                await new DirectTransfer(run, wire, api).RunAsync(cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await new TusTransfer(run, wire).RunAsync(cancellationToken).ConfigureAwait(false);
            }
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

    private static UploadSource Encrypted(UploadSource plain, CipherKey? key) => key is null ? plain : new EncryptedSource(plain, key);

    private static ValueTask EndAsync(ProgressReporter? progress) => progress?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Removes a slot that nobody will fill; false where that failed, which is not what the caller must hear of first.</summary>
    private async Task<bool> TryDeleteAsync(UploadRun run)
    {
        using var timeout = new CancellationTokenSource(_cleanupTimeout, connection.Time);
        try
        {
            await api.DeleteAsync(run.Slot.Asset.Id, timeout.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (exception is LivepeerException or OperationCanceledException)
        {
            Log.SlotLeft(connection.Logger, exception.GetType().Name);
            return false;
        }
    }
}
