namespace Livepeer.Sdk.AspNetCore.Uploads;

/// <summary>Compares an uploaded video with the limits.</summary>
internal sealed class UploadChecker(LivepeerUploadsOptions options)
{
    public async Task<(UploadCheckResult Result, LivepeerAsset? Asset)> CheckAsync(
        LivepeerClient client, string assetId, CancellationToken cancellationToken)
    {
        LivepeerAsset asset;
        try
        {
            asset = await client.Assets.GetAsync(assetId, null, cancellationToken).ConfigureAwait(false);
        }
        catch (LivepeerNotFoundException)
        {
            return (UploadCheckResult.NotFound, null);
        }

        UploadCheckResult result = Compare(asset);
        if (IsRefusal(result))
        {
            await DeleteAsync(client, asset.Id, cancellationToken).ConfigureAwait(false);
        }

        return (result, asset);
    }

    public static bool IsRefusal(UploadCheckResult result) => result is UploadCheckResult.TooLarge or UploadCheckResult.TooLong;

    /// <summary>Deletes an asset, unless somebody else already has.</summary>
    public static async Task DeleteAsync(LivepeerClient client, string assetId, CancellationToken cancellationToken)
    {
        try
        {
            await client.Assets.DeleteAsync(assetId, cancellationToken).ConfigureAwait(false);
        }
        catch (LivepeerException exception) when (exception is LivepeerNotFoundException or LivepeerValidationException)
        {
        }
    }

    /// <summary>Compares an asset with the limits, without consequences.</summary>
    public UploadCheckResult Compare(LivepeerAsset asset)
    {
        if (asset.CreatorId?.Value is null || asset.Source?.Type != AssetSourceType.DirectUpload)
        {
            return UploadCheckResult.NotAnUpload;
        }

        if (asset.Phase == AssetPhase.Failed)
        {
            return UploadCheckResult.Failed;
        }

        if (asset.Phase != AssetPhase.Ready)
        {
            return UploadCheckResult.NotReady;
        }

        // What is not known is not within a limit.
        return options.MaxSize is { } maxSize && !(asset.Size <= maxSize) ? UploadCheckResult.TooLarge
            : options.MaxDuration is { } maxDuration && !(asset.VideoSpec?.Duration <= maxDuration) ? UploadCheckResult.TooLong
            : UploadCheckResult.Accepted;
    }
}
