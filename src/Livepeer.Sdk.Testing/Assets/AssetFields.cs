namespace Livepeer.Sdk.Testing;

/// <summary>The fields that lists of assets can be filtered and ordered by.</summary>
internal static class AssetFields
{
    public const string DefaultOrder = "updatedAt-true,createdAt-true";

    public static IReadOnlyDictionary<string, Field> All { get; } = new Dictionary<string, Field>
    {
        ["id"] = Field.Text("id"),
        ["name"] = Field.Search("name"),
        ["objectStoreId"] = Field.Text("objectStoreId"),
        ["createdAt"] = Field.Whole("createdAt"),
        ["updatedAt"] = Field.Whole("status.updatedAt"),
        ["userId"] = Field.Text("userId"),
        ["creatorId"] = Field.Text("creatorId.value"),
        ["playbackId"] = Field.Text("playbackId"),
        ["playbackRecordingId"] = Field.Text("playbackRecordingId"),
        ["projectId"] = Field.Text("projectId"),
        ["phase"] = Field.Text("status.phase"),
        ["user.email"] = Field.Search("user.email"),
        ["cid"] = Field.Text("storage.ipfs.cid"),
        ["nftMetadataCid"] = Field.Text("storage.ipfs.nftMetadata.cid"),
        ["sourceUrl"] = Field.Text("source.url"),
        ["sourceSessionId"] = Field.Text("source.sessionId"),
        ["sourceAssetId"] = Field.Text("source.assetId"),
        ["sourceType"] = Field.Text("source.type"),
        ["sourcePlaybackId"] = Field.Text("source.playbackId"),
    };
}
