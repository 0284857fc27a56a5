namespace Livepeer.Sdk.Testing;

/// <summary>A resumable upload in progress.</summary>
internal sealed class TusUpload(string assetId, StoredFile file, long? length, string? metadata)
{
    public string AssetId { get; } = assetId;

    public StoredFile File { get; } = file;

    public long? Length { get; set; } = length;

    public string? Metadata { get; } = metadata;
}
