using Livepeer.Sdk.AspNetCore.Uploads;

namespace Livepeer.Sdk.AspNetCore;

/// <summary>
/// Checks the videos that visitors uploaded by <c>MapLivepeerUploads</c>. A background service does so by itself, for uploads that were
/// started in the same process. To be certain, call it from your webhook for <c>asset.ready</c> as well: the event also arrives after
/// a restart, and at any instance.
/// </summary>
public class LivepeerUploads
{
    private readonly UploadChecker _checker;
    private readonly UploadWatch _watch;

    internal LivepeerUploads(UploadChecker checker, UploadWatch watch)
    {
        _checker = checker;
        _watch = watch;
    }

    /// <summary>Initializes a new instance for mocking.</summary>
    protected LivepeerUploads()
    {
        _checker = null!;
        _watch = null!;
    }

    /// <summary>Checks an upload, and deletes it if it is too large or too long.</summary>
    /// <remarks>
    /// Assets without a <c>creatorId</c>, and those that were not uploaded but imported, recorded or clipped, are left alone. If your
    /// application itself uploads videos for users, stamped with their <c>creatorId</c>, the limits apply to them too; don't check those.
    /// </remarks>
    /// <param name="client">The client of the account that the asset belongs to.</param>
    /// <param name="assetId">The ID of the asset.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException"><paramref name="assetId"/> is not a valid ID.</exception>
    /// <exception cref="LivepeerException">The asset can't be read or deleted at the moment. Check again later.</exception>
    public virtual async Task<UploadCheckResult> CheckAsync(
        LivepeerClient client, string assetId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        (UploadCheckResult result, _) = await _checker.CheckAsync(client, assetId, cancellationToken).ConfigureAwait(false);
        _watch.Note(assetId, result);
        return result;
    }
}
