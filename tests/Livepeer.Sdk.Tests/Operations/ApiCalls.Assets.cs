namespace Livepeer.Sdk.Tests.Operations;

internal static partial class ApiCalls
{
    private static ApiCall[] Assets =>
    [
        Call("Assets.ListPageAsync", (client, token) => client.Assets.ListPageAsync(new ListAssetsQuery { Phase = AssetPhase.Ready }, null, token)),
        Walk("Assets.ListAsync", (client, token) => client.Assets.ListAsync(null, token)),
        Call("Assets.GetAsync", (client, token) => client.Assets.GetAsync(Id, null, token)),
        Call("Assets.RequestUploadAsync", (client, token) => client.Assets.RequestUploadAsync(EncryptedAsset, token)),
        Call("Assets.ImportAsync", (client, token) => client.Assets.ImportAsync($"https://files.example/talk.mp4?signature={Mark}", EncryptedAsset, token)),
        Call("Assets.UpdateAsync", (client, token) => client.Assets.UpdateAsync(Id, new UpdateAssetRequest { Name = "talk" }, token)),
        Call("Assets.DeleteAsync", (client, token) => client.Assets.DeleteAsync(Id, token)),
        Call("Assets.RestoreAsync", (client, token) => client.Assets.RestoreAsync(Id, token)),
        Call("Assets.RetryAsync", (client, token) => client.Assets.RetryAsync(Id, token)),
        Call("Assets.ExportAsync to IPFS", (client, token) => client.Assets.ExportAsync(
            Id, ExportAssetRequest.ToIpfs(pinata: PinataCredentials.ApiKey(Marked("pinata-key"), Marked("pinata-secret"))), token)),
        Call("Assets.ExportAsync to an address", (client, token) => client.Assets.ExportAsync(
            Id,
            ExportAssetRequest.ToUrl(
                $"https://bucket.example/talk.mp4?signature={Mark}",
                headers: new Dictionary<string, Secret> { ["X-Token"] = Marked("token") }),
            token)),
        Call("Assets.TranscodeAsync", (client, token) => TranscodeAssetAsync(client, Id, token)),
        Call("Assets.ListClipsPageAsync", (client, token) => client.Assets.ListClipsPageAsync(Id, null, null, token)),
        Walk("Assets.ListClipsAsync", (client, token) => client.Assets.ListClipsAsync(Id, null, token)),
    ];

    private static CreateAssetRequest EncryptedAsset => new()
    {
        Name = "talk",
        PlaybackPolicy = PlaybackPolicy.Jwt,
        Encryption = new AssetEncryption { EncryptedKey = Marked("content-key") },
    };
}
