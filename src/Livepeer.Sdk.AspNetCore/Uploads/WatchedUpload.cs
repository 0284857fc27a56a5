namespace Livepeer.Sdk.AspNetCore.Uploads;

/// <summary>An upload that was started in this process.</summary>
internal sealed class WatchedUpload(LivepeerClient client, string assetId, string owner, DateTimeOffset startedAt)
{
    public LivepeerClient Client => client;

    public string AssetId => assetId;

    public string Owner => owner;

    public DateTimeOffset StartedAt => startedAt;

    public DateTimeOffset NextCheck { get; set; }

    /// <summary>Gets or sets the result, once the upload is refused.</summary>
    public UploadCheckResult? Refused { get; set; }
}
