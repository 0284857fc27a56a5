namespace Livepeer.Sdk.ContractTests.Assets;

/// <summary>An asset is created, read, listed, changed, deleted and restored.</summary>
public class AssetContract(ContractServer server) : ContractTest(server)
{
    [SkippableFact]
    public async Task A_slot_is_given_for_an_upload()
    {
        UploadSlot slot = await RequestSlotAsync(new CreateAssetRequest
        {
            Name = Mark,
            CreatorId = Mark,
            PlaybackPolicy = PlaybackPolicy.Jwt,
        });

        Assert.True(Uri.IsWellFormedUriString(slot.Url.Reveal(), UriKind.Absolute));
        Assert.True(Uri.IsWellFormedUriString(slot.TusEndpoint.Reveal(), UriKind.Absolute));
        LivepeerAsset asset = await ReadAsync(() => Livepeer.Assets.GetAsync(slot.Asset.Id));
        Assert.Equal((Mark, AssetPhase.Uploading, AssetSourceType.DirectUpload), (asset.Name, asset.Phase, asset.Source!.Type));
        Assert.Equal(Mark, asset.CreatorId!.Value);
        Assert.Equal(PlaybackPolicyType.Jwt, asset.PlaybackPolicy!.Type);
        Assert.Equal(slot.Asset.PlaybackId, asset.PlaybackId);
        Assert.Null(asset.DownloadUrl);
    }

    [SkippableFact]
    public async Task The_same_address_imported_again_at_once_is_the_same_asset()
    {
        string address = $"https://example.com/{Mark}.mp4";
        AssetCreation first = await ImportNothingAsync(new CreateAssetRequest { Name = Mark }, address);
        await ReadAsync(() => Livepeer.Assets.GetAsync(first.Asset.Id));
        Skip.If((await Livepeer.Assets.GetAsync(first.Asset.Id)).Phase == AssetPhase.Failed, "The server failed before the second request.");

        AssetCreation second = await ImportNothingAsync(new CreateAssetRequest { Name = Mark }, address);

        Assert.Equal((address, AssetSourceType.Url), (first.Asset.Source!.Url, first.Asset.Source.Type));
        Assert.Equal(first.Asset.Id, second.Asset.Id);
        Assert.Equal(first.Task.Id, second.Task.Id);
    }

    [SkippableFact]
    public async Task Pages_and_walks_meet_each_asset_once()
    {
        var ids = new List<string>();
        for (int i = 0; i < 5; i++)
        {
            UploadSlot slot = await RequestSlotAsync(new CreateAssetRequest { Name = $"{Mark} {i}", CreatorId = Mark });
            ids.Add(slot.Asset.Id);
        }

        var query = new ListAssetsQuery { CreatorId = Mark, PageSize = 2, IncludeTotalCount = true };
        Page<LivepeerAsset> first = await ReadAsync(() => Livepeer.Assets.ListPageAsync(query), page => page.TotalCount == 5);
        Page<LivepeerAsset> second = await Livepeer.Assets.ListPageAsync(query, first.NextCursor);
        Page<LivepeerAsset> third = await Livepeer.Assets.ListPageAsync(query, second.NextCursor);
        List<LivepeerAsset> walked = await ToListAsync(Livepeer.Assets.ListAsync(query));

        Assert.Equal([2, 2, 1], [first.Items.Count, second.Items.Count, third.Items.Count]);
        Assert.Null(third.NextCursor);
        Assert.Equal(ids.Order(), first.Items.Concat(second.Items).Concat(third.Items).Select(asset => asset.Id).Order());
        Assert.Equal(ids.Order(), walked.Select(asset => asset.Id).Order());
        Assert.Equal(ids[2], Assert.Single((await Livepeer.Assets.ListPageAsync(new ListAssetsQuery { NameContains = $"{Mark} 2" })).Items).Id);
    }

    [SkippableFact]
    public async Task A_deleted_asset_is_gone_and_can_be_brought_back()
    {
        UploadSlot slot = await RequestSlotAsync(new CreateAssetRequest { Name = Mark });
        string id = slot.Asset.Id;
        await ReadAsync(() => Livepeer.Assets.GetAsync(id));
        LivepeerValidationException notDeleted = await Assert.ThrowsAsync<LivepeerValidationException>(() => Livepeer.Assets.RestoreAsync(id));
        Assert.Equal(["asset is not deleted"], notDeleted.Errors);

        await Livepeer.Assets.DeleteAsync(id);
        await ReadUntilGoneAsync(() => Livepeer.Assets.GetAsync(id));
        LivepeerValidationException again = await Assert.ThrowsAsync<LivepeerValidationException>(() => Server.Impatient.Assets.DeleteAsync(id));
        Assert.Equal(["asset is already deleted"], again.Errors);

        await Livepeer.Assets.RestoreAsync(id);
        LivepeerAsset restored = await ReadAsync(() => Livepeer.Assets.GetAsync(id));
        Assert.False(restored.Deleted);
        Assert.Null(restored.DeletedAt);

        // The server calls it ready, though it never was.
        Assert.Equal(AssetPhase.Ready, restored.Phase);
        LivepeerAsset renamed = await Livepeer.Assets.UpdateAsync(id, new UpdateAssetRequest { Name = Mark + " renamed", CreatorId = Mark });
        Assert.Equal((Mark + " renamed", Mark), (renamed.Name, renamed.CreatorId!.Value));
        Assert.Equal(Mark + " renamed", (await ReadAsync(() => Livepeer.Assets.GetAsync(id), value => value.Name != Mark)).Name);
        await Assert.ThrowsAsync<LivepeerValidationException>(
            () => Livepeer.Assets.UpdateAsync(id, new UpdateAssetRequest { PlaybackPolicy = PlaybackPolicy.Jwt }));
    }
}
