using Livepeer.Sdk.Diagnostics;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk.Uploads;

/// <summary>Uploads a source as a new asset: requests a slot and uploads to it.</summary>
internal sealed class Uploader(LivepeerConnection connection, IAssetApi api)
{
    private readonly SlotUploader _slots = new(connection.Transport, api);

    public async Task<AssetCreation> UploadAsync(
        Func<CancellationToken, ValueTask<UploadSource>> open,
        CreateAssetRequest request,
        UploadOptions options,
        CancellationToken cancellationToken)
    {
        CipherKey? key = options.Encryption?.CreateKey();
        UploadSource source = EncryptedSource.Wrap(await open(cancellationToken).ConfigureAwait(false), key);
        await using (source.ConfigureAwait(false))
        {
            await SlotUploader.PrepareAsync(source, options, cancellationToken).ConfigureAwait(false);
            if (key is not null)
            {
                EncryptionKey serverKey =
                    await connection.Api<IAccessControlApi>().GetEncryptionKeyAsync(cancellationToken).ConfigureAwait(false);
                request = ApplyEncryption(options.Encryption!, request, key, serverKey);
            }

            UploadSlot slot = CheckSlot(await api.RequestUploadAsync(request, cancellationToken).ConfigureAwait(false));
            if (slot.LostResponses > 0)
            {
                Log.SlotsLost(connection.Logger, slot.LostResponses);
            }

            var run = new UploadRun(slot, source, options, isResumed: false, connection.Time, connection.Logger)
            {
                OwnsSlot = true,
                Encryption = key,
            };
            return await _slots.RunAsync(run, cancellationToken).ConfigureAwait(false);
        }
    }

    public Task<AssetCreation> ResumeAsync(
        Func<CancellationToken, ValueTask<UploadSource>> open,
        UploadCheckpoint checkpoint,
        UploadOptions options,
        CancellationToken cancellationToken) =>
        _slots.ResumeAsync(open, checkpoint, options, cancellationToken);

    private static CreateAssetRequest ApplyEncryption(
        UploadEncryption encryption, CreateAssetRequest request, CipherKey key, EncryptionKey serverKey)
    {
        try
        {
            return encryption.ApplyTo(request, key, serverKey);
        }
        catch (Exception exception) when (exception is not LivepeerException)
        {
            throw new LivepeerUploadException("The server's public key, which uploads are encrypted for, can't be used.", exception);
        }
    }

    /// <summary>Checks the slot that the server returned before it is used.</summary>
    private static UploadSlot CheckSlot(UploadSlot? slot)
    {
        if (slot is not { Asset: not null, Task: not null } || !CheckpointRules.IsId(slot.Asset.Id))
        {
            throw new LivepeerUploadException("The server's response to the request for an upload names no asset or no task.");
        }

        return slot;
    }
}
