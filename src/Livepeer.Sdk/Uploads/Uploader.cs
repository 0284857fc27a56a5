using System.Diagnostics;
using Livepeer.Sdk.Diagnostics;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk.Uploads;

/// <summary>
/// Uploads a source: requests a slot, fills it, and deletes it again if nobody can. Only a slot that this run requested is deleted; what
/// a checkpoint names is not.
/// </summary>
internal sealed class Uploader(LivepeerConnection connection, IAssetApi api)
{
    private static readonly TimeSpan _cleanupTimeout = TimeSpan.FromSeconds(5);

    public async Task<AssetCreation> UploadAsync(
        Func<CancellationToken, ValueTask<UploadSource>> open, CreateAssetRequest request, UploadOptions options, CancellationToken cancellationToken)
    {
        CipherKey? key = options.Encryption?.CreateKey();
        UploadSource source = Encrypted(await open(cancellationToken).ConfigureAwait(false), key);
        await using (source.ConfigureAwait(false))
        {
            // An empty or unreadable source is found before anything is created on the server.
            await PrepareAsync(source, options, cancellationToken).ConfigureAwait(false);
            if (key is not null)
            {
                EncryptionKey serverKey = await connection.Api<IAccessControlApi>().GetEncryptionKeyAsync(cancellationToken).ConfigureAwait(false);
                request = Seal(options.Encryption!, request, key, serverKey);
            }

            UploadSlot slot = CheckSlot(await api.RequestUploadAsync(request, cancellationToken).ConfigureAwait(false));
            if (slot.LostAnswers > 0)
            {
                Log.SlotsLost(connection.Logger, slot.LostAnswers);
            }

            var run = new UploadRun(slot, source, options, isResumed: false, connection.Time, connection.Logger) { Encryption = key };
            return await RunAsync(run, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<AssetCreation> ResumeAsync(
        Func<CancellationToken, ValueTask<UploadSource>> open, UploadCheckpoint checkpoint, UploadOptions options, CancellationToken cancellationToken)
    {
        UploadSource source = Encrypted(await open(cancellationToken).ConfigureAwait(false), checkpoint.Encryption);
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

            var run = new UploadRun(checkpoint.Slot!, source, options, isResumed: true, connection.Time, connection.Logger)
            {
                Encryption = checkpoint.Encryption,
                Location = checkpoint.Location,
                ChunkLimit = checkpoint.ChunkLimit,
            };
            run.Confirm(checkpoint.BytesConfirmed);
            return await RunAsync(run, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<AssetCreation> RunAsync(UploadRun run, CancellationToken cancellationToken)
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
                LostSlots = run.Slot.LostAnswers,
                Source = run.Source.Identity,
            };
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
            // Without saved checkpoints nobody could continue.
            if (run.Options.SaveCheckpoint is null)
            {
                await TryDeleteAsync(run).ConfigureAwait(false);
            }

            LivepeerDiagnostics.EndUpload(activity, run, exception);
            throw;
        }
    }

    private async Task TransferAsync(UploadRun run, CancellationToken cancellationToken)
    {
        var transport = new UploadTransport(connection.Uploads, connection.Time, run.Options.StallTimeout);
        var arrival = new UploadArrival(api, run.Slot.Asset.Id);
        ProgressReporter? progress = ProgressReporter.Start(run, connection.Time, connection.Logger);
        try
        {
            await run.SaveAsync(cancellationToken).ConfigureAwait(false);
            if (run.Method == UploadMethod.Direct)
            {
                await new DirectTransfer(run, transport, arrival).RunAsync(cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await new TusTransfer(run, transport, arrival).RunAsync(cancellationToken).ConfigureAwait(false);
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

    private static async ValueTask PrepareAsync(UploadSource source, UploadOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await source.PrepareAsync(0, options.ChunkSizeOf(source), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw UploadSource.Unreadable(exception);
        }
    }

    private static CreateAssetRequest Seal(UploadEncryption encryption, CreateAssetRequest request, CipherKey key, EncryptionKey serverKey)
    {
        try
        {
            return encryption.Seal(request, key, serverKey);
        }
        catch (Exception exception) when (exception is not LivepeerException)
        {
            throw new LivepeerUploadException("The server's public key, which uploads are encrypted for, can't be used.", exception);
        }
    }

    /// <summary>Checks what the server gave, before anything in it is used.</summary>
    private static UploadSlot CheckSlot(UploadSlot? slot)
    {
        if (slot is not { Asset: not null, Task: not null } || !CheckpointRules.IsId(slot.Asset.Id))
        {
            throw new LivepeerUploadException("The server's response to the request for an upload names no asset or no task.");
        }

        return slot;
    }

    /// <summary>Deletes a slot that nobody will fill. That this fails is not what the caller must hear of first.</summary>
    private async Task<bool> TryDeleteAsync(UploadRun run)
    {
        if (run.IsResumed)
        {
            return false;
        }

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
