using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk.Uploads;

/// <summary>Determines from the API whether an asset has its bytes, if the upload host does not say.</summary>
internal sealed class UploadArrival(IAssetApi? api, string assetId)
{
    /// <summary>Reads the asset.</summary>
    /// <returns><see langword="null"/> if it can't be read, for example because there is no key, or it may only upload.</returns>
    public async Task<bool?> CheckAsync(CancellationToken cancellationToken)
    {
        if (api is null || assetId.Length == 0)
        {
            return null;
        }

        try
        {
            LivepeerAsset asset = await api.GetAsync(assetId, GetAssetOptions.Default, cancellationToken).ConfigureAwait(false);
            return asset.Status?.Phase is { } phase ? phase != AssetPhase.Uploading : null;
        }
        catch (LivepeerException)
        {
            return null;
        }
    }
}
