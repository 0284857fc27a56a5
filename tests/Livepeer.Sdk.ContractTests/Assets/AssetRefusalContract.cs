using System.Net;

namespace Livepeer.Sdk.ContractTests.Assets;

/// <summary>What the server refuses of assets, and in which words.</summary>
public class AssetRefusalContract(ContractServer server) : ContractTest(server)
{
    [SkippableFact]
    public async Task An_asset_that_is_not_there_is_not_found()
    {
        LivepeerNotFoundException read = await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.Assets.GetAsync("nope"));
        Assert.Equal(["Asset not found"], read.Errors);
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.Assets.UpdateAsync("nope", new UpdateAssetRequest { Name = "x" }));
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.Assets.DeleteAsync("nope"));
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.Assets.ExportAsync("nope", ExportAssetRequest.ToIpfs()));
    }

    [SkippableFact]
    public async Task An_asset_that_is_not_ready_is_neither_changed_nor_exported()
    {
        UploadSlot slot = await RequestSlotAsync(new CreateAssetRequest { Name = Mark });
        string id = slot.Asset.Id;
        await ReadAsync(() => Livepeer.Assets.GetAsync(id));

        LivepeerValidationException change = await Assert.ThrowsAsync<LivepeerValidationException>(
            () => Livepeer.Assets.UpdateAsync(id, new UpdateAssetRequest { Name = "x" }));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "asset is not ready"), (change.StatusCode, Assert.Single(change.Errors)));
        LivepeerApiException export = await Assert.ThrowsAsync<LivepeerApiException>(
            () => Livepeer.Assets.ExportAsync(id, ExportAssetRequest.ToIpfs()));
        Assert.Equal((HttpStatusCode.PreconditionFailed, "asset is not ready to be exported"), (export.StatusCode, Assert.Single(export.Errors)));
    }

    [SkippableFact]
    [Obsolete("Calls an obsolete method.")]
    public async Task The_server_has_no_operation_that_transcodes_an_asset()
    {
        UploadSlot slot = await RequestSlotAsync(new CreateAssetRequest { Name = Mark });

        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.Assets.TranscodeAsync(slot.Asset.Id));
    }

    [SkippableFact]
    public async Task Encryption_needs_a_policy_and_a_key_that_is_base64()
    {
        LivepeerValidationException policy = await RefusedAsync(new CreateAssetRequest
        {
            Name = Mark,
            Encryption = new AssetEncryption { EncryptedKey = new Secret("AAECAwQFBgcICQoLDA0ODw==") },
        });
        Assert.Equal(HttpStatusCode.BadRequest, policy.StatusCode);

        LivepeerValidationException key = await RefusedAsync(new CreateAssetRequest
        {
            Name = Mark,
            Encryption = new AssetEncryption { EncryptedKey = new Secret("!!") },
            PlaybackPolicy = PlaybackPolicy.Jwt,
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, key.StatusCode);
    }

    [SkippableFact]
    public async Task An_empty_list_of_renditions_is_refused()
    {
        LivepeerValidationException error = await RefusedAsync(new CreateAssetRequest { Name = Mark, Profiles = [] });

        Assert.Equal((HttpStatusCode.BadRequest, "assets must have at least one profile"), (error.StatusCode, Assert.Single(error.Errors)));
    }

    [SkippableFact]
    public async Task Another_accounts_asset_is_not_to_be_read_or_deleted()
    {
        LivepeerClient other = Server.Other();
        UploadSlot slot = await RequestSlotAsync(new CreateAssetRequest { Name = Mark });
        await ReadAsync(() => Livepeer.Assets.GetAsync(slot.Asset.Id));

        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => other.Assets.GetAsync(slot.Asset.Id));
        await Assert.ThrowsAsync<LivepeerAccessDeniedException>(() => other.Assets.DeleteAsync(slot.Asset.Id));
        Assert.Equal(slot.Asset.Id, (await Livepeer.Assets.GetAsync(slot.Asset.Id)).Id);
    }

    private async Task<LivepeerValidationException> RefusedAsync(CreateAssetRequest request) =>
        await Assert.ThrowsAsync<LivepeerValidationException>(() => ImportNothingAsync(request));
}
