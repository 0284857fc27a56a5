namespace Livepeer.Sdk.Tests.Exchanges.Cases;

/// <summary>Making, reading and listing assets.</summary>
internal sealed class AssetCases : ExchangeCases
{
    private const string Id = "328f39b4-40bb-4a86-9605-58ed6a4128c4";
    private const string Recording = "18e72347-7b57-44c2-8d98-5beaeecaf377";

    public AssetCases()
        : base("asset")
    {
        AddReads();
        AddLists();
        AddUploadSlots();
        AddImports();
        AddRefusedImports();
    }

    private void AddReads()
    {
        Sends("asset-get-waiting", client => client.Assets.GetAsync(Id));
        Sends("asset-get-exported-ipfs", client => client.Assets.GetAsync(Id));
        Sends("asset-get-ready-details", client => client.Assets.GetAsync(Id, new() { IncludeDetails = true }));
        Sends("asset-get-other-404", client => client.Assets.GetAsync(Id));
        Sends("asset-get-404", client => client.Assets.GetAsync("nope"));
        Sends("asset-get-deleted-404", client => client.Assets.GetAsync("88a96081-9edf-44f7-85ba-b5a43510b430"));
        Sends("asset-get-restored", client => client.Assets.GetAsync("88a96081-9edf-44f7-85ba-b5a43510b430"));
        Sends("asset-get-failed", client => client.Assets.GetAsync("da589ec5-02c1-4560-9abf-cfcedcf14d0b"));
        Sends("asset-get-after-retry-still-failed", client => client.Assets.GetAsync("9feac5bf-fe03-4361-8207-64a69c8a7e7c"));
        Sends("asset-get-after-direct-put", client => client.Assets.GetAsync("b53aab33-d7b6-49ff-87b9-0d9457befa3e"));
        Sends("asset-get-tus-half-uploaded", client => client.Assets.GetAsync("65331cec-edc3-48ee-b44f-659148391be5"));
        Sends("asset-get-recording-waiting", client => client.Assets.GetAsync(Recording));
        Sends("asset-get-recording-ready", client => client.Assets.GetAsync(Recording));
        Sends("clip-asset-get-ready", client => client.Assets.GetAsync("b8bf036c-5131-402f-a66b-7ba70f7e4252"));
    }

    private void AddLists()
    {
        Sends("asset-list", client => client.Assets.ListPageAsync());
        Sends("asset-list-cid", client => client.Assets.ListPageAsync(new() { Cid = "QmVideo" }));
        Sends("asset-list-count", client => client.Assets.ListPageAsync(new() { PageSize = 1, IncludeTotalCount = true }));
        Meets(
            "asset-list-details",
            "Sent as true, which means the same.",
            client => client.Assets.ListPageAsync(new() { IncludeDetails = true, Phase = AssetPhase.Ready }));
        Sends("asset-list-limit2-page1", client => client.Assets.ListPageAsync(new() { PageSize = 2 }));
        Sends("asset-list-limit2-page2", client => client.Assets.ListPageAsync(new() { PageSize = 2 }, "skip2"));
        Sends("asset-list-phase", client => client.Assets.ListPageAsync(new() { Phase = AssetPhase.Ready }));
        Sends("asset-list-sourceurl", client => client.Assets.ListPageAsync(new() { SourceUrl = "https://example.com/full.mp4" }));
        Sends("asset-clips-empty", client => client.Assets.ListClipsPageAsync(Id));
    }

    private void AddUploadSlots()
    {
        Sends("asset-request-upload-200", client => client.Assets.RequestUploadAsync(new() { Name = "direct.mp4" }));
        Sends("asset-request-upload-full", client => client.Assets.RequestUploadAsync(new()
        {
            Name = "full",
            StaticMp4 = true,
            PlaybackPolicy = PlaybackPolicy.Jwt,
            CreatorId = CreatorId.Unverified("cid"),
            C2pa = false,
            Profiles = [new() { Bitrate = 500_000 }],
            Encryption = new() { EncryptedKey = "AAECAwQFBgcICQoLDA0ODw==" },
            TargetSegmentDuration = TimeSpan.FromSeconds(4),
        }));
        Meets("asset-request-upload-422", "The name is required.", client => client.Assets.RequestUploadAsync(new() { Name = "x" }));
        Sends("bare-instance-request-upload-501-no-ingest", client => client.Assets.RequestUploadAsync(new() { Name = "x" }));
    }

    private void AddImports()
    {
        Imports("asset-upload-url-201", "https://example.com/video.mp4", new() { Name = "from url" });
        Imports("asset-upload-url-duplicate-200", "https://example.com/video.mp4", new() { Name = "from url" });
        Imports("asset-upload-url-full", "https://example.com/full.mp4", new()
        {
            Name = "full",
            StaticMp4 = true,
            PlaybackPolicy = PlaybackPolicy.Public,
            CreatorId = "creator-1",
            Storage = AssetStorage.Ipfs,
            C2pa = true,
            Profiles = [new() { Bitrate = 1_000_000, Name = "720p", Width = 1280, Height = 720 }],
            TargetSegmentDuration = TimeSpan.FromSeconds(5),
        });
        Imports("asset-upload-url-ipfs-gateway-normalised", "https://ipfs.livepeer.studio/ipfs/QmTest/video.mp4", new() { Name = "ipfs" });
        Imports("asset-upload-url-profiles-null", "https://example.com/pn.mp4", new() { Name = "pn", Profiles = null });
        Imports("asset-upload-url-storage-spec", "https://example.com/spec.mp4", new()
        {
            Name = "spec",
            Storage = AssetStorage.IpfsWithNftMetadata(NftMetadataTemplate.Player, new() { ["a"] = 1 }),
        });
    }

    private void AddRefusedImports()
    {
        Imports("asset-upload-url-400-profiles-empty", "https://example.com/pe.mp4", new() { Name = "pe", Profiles = [] });
        Meets(
            "asset-upload-url-422-bad-scheme",
            "Other schemes are refused before.",
            client => client.Assets.ImportAsync("https://x/y", new() { Name = "x" }));
        Imports("asset-upload-url-429-too-many-pending-tasks", "https://example.com/q429.mp4", new() { Name = "x" });
        Imports("asset-upload-url-encryption-400-no-policy", "https://example.com/enc2.mp4", new()
        {
            Name = "enc",
            Encryption = new() { EncryptedKey = "AAECAwQFBgcICQoLDA0ODw==" },
        });
        Imports("asset-upload-url-encryption-422-not-base64", "https://example.com/enc2.mp4", new()
        {
            Name = "enc",
            PlaybackPolicy = PlaybackPolicy.Jwt,
            Encryption = new() { EncryptedKey = "!!" },
        });
    }

    private void Imports(string name, string address, CreateAssetRequest request) =>
        Sends(name, client => client.Assets.ImportAsync(address, request));
}
