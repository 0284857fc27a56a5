namespace Livepeer.Sdk.Testing;

/// <summary>Shows the files that were uploaded.</summary>
public sealed class StudioUploads
{
    private readonly StudioCore _core;

    internal StudioUploads(StudioCore core) => _core = core;

    /// <summary>Finds the file of an asset.</summary>
    /// <param name="assetId">The id of the asset.</param>
    /// <returns>What has arrived so far, or null if nothing was sent.</returns>
    public StudioUpload? Find(string assetId)
    {
        ArgumentNullException.ThrowIfNull(assetId);
        return _core.Files.Find(assetId) is { } file ? new StudioUpload(assetId, file.Path, file.Length, file.Sha256) : null;
    }
}
