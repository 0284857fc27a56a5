using Livepeer.Sdk.Tests.Operations;

namespace Livepeer.Sdk.Tests.Exchanges.Cases;

/// <summary>Changing, deleting and exporting assets.</summary>
internal sealed class AssetChangeCases : ExchangeCases
{
    private const string Id = "328f39b4-40bb-4a86-9605-58ed6a4128c4";
    private const string Deleted = "88a96081-9edf-44f7-85ba-b5a43510b430";

    public AssetChangeCases()
        : base("asset")
    {
        AddChanges();
        AddDeletions();
        AddExports();
        Sends("asset-retry-204", client => client.Assets.RetryAsync("9feac5bf-fe03-4361-8207-64a69c8a7e7c"));
        Sends("asset-retry-400-task-not-retryable", client => client.Assets.RetryAsync("da589ec5-02c1-4560-9abf-cfcedcf14d0b"));
        Sends("asset-transcode-route-404", client => ApiCalls.TranscodeAssetAsync(client, Id));
    }

    private void AddChanges()
    {
        Meets("asset-patch-400-remove-ipfs", "Only adding to IPFS can be requested.", client => client.Assets.UpdateAsync(Id, new()));
        Sends("asset-patch-404", client => client.Assets.UpdateAsync("nope", new() { Name = "x" }));
        Sends("asset-patch-422-public-to-private", client => client.Assets.UpdateAsync(Id, new() { PlaybackPolicy = PlaybackPolicy.Jwt }));
        Meets("asset-patch-422-unknown-property", "No unknown property is sent.", client => client.Assets.UpdateAsync(Id, new()));
        Sends("asset-patch-playbackpolicy-null", client => client.Assets.UpdateAsync(Id, new() { PlaybackPolicy = null }));
        Sends("asset-patch-storage-ipfs-true", client => client.Assets.UpdateAsync(Id, new() { Storage = AssetStorage.Ipfs }));
    }

    private void AddDeletions()
    {
        Sends("asset-delete-204", client => client.Assets.DeleteAsync(Deleted));
        Sends("asset-delete-403-other-user", client => client.Assets.DeleteAsync(Deleted));
        Sends("asset-delete-404", client => client.Assets.DeleteAsync("nope"));
        Sends("asset-delete-again-400", client => client.Assets.DeleteAsync(Deleted));
        Sends("asset-restore-204", client => client.Assets.RestoreAsync(Deleted));
        Sends("asset-restore-400-not-deleted", client => client.Assets.RestoreAsync(Id));
        LeavesOut("asset-bulk-delete-403", "For administrators.");
    }

    private void AddExports()
    {
        ExportAssetRequest plain = ExportAssetRequest.ToIpfs();
        Sends("asset-export-403-other-user", client => client.Assets.ExportAsync(Id, plain));
        Sends("asset-export-404", client => client.Assets.ExportAsync("nope", plain));
        Sends("asset-export-412-not-ready", client => client.Assets.ExportAsync(Id, plain));
        Meets("asset-export-422", "An export goes somewhere.", client => client.Assets.ExportAsync(Id, plain));
        Exports("asset-export-custom-201", ExportAssetRequest.ToUrl(
            "https://s3.amazonaws.com/my-bucket/path/filename.mp4?sig=1", "PUT", new Dictionary<string, Secret> { ["a"] = new("b") }));
        Exports("asset-export-ipfs-201", ExportAssetRequest.ToIpfs(NftMetadataTemplate.Player));
        Exports("asset-export-pinata-key-201", ExportAssetRequest.ToIpfs(pinata: PinataCredentials.ApiKey(new("k"), new("s"))));
    }

    private void Exports(string name, ExportAssetRequest request) =>
        Sends(name, client => client.Assets.ExportAsync(Id, request), "task");
}
