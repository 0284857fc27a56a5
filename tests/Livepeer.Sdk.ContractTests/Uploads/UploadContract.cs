using System.Security.Cryptography;
using System.Text;

namespace Livepeer.Sdk.ContractTests.Uploads;

/// <summary>A video file becomes an asset that can be watched.</summary>
public class UploadContract(ContractServer server) : ContractTest(server)
{
    private static readonly string _file = Path.Combine(AppContext.BaseDirectory, "launch.mp4");

    [SkippableFact]
    public async Task A_file_that_is_uploaded_becomes_ready_and_can_then_be_changed()
    {
        AssetCreation uploaded = await Livepeer.Assets.UploadFileAsync(_file, new CreateAssetRequest { Name = Mark, CreatorId = Mark });
        Trace(() => Livepeer.Assets.DeleteAsync(uploaded.Asset.Id));

        LivepeerAsset ready = await ReadyAsync(uploaded);
        Assert.Equal(AssetSourceType.DirectUpload, ready.Source!.Type);
        Assert.NotNull(ready.DownloadUrl);
        Assert.True(ready.Size > 0);
        await CheckBytesAsync(ready);

        LivepeerAsset detailed = await Livepeer.Assets.GetAsync(ready.Id, new GetAssetOptions { IncludeDetails = true });
        Assert.Contains(detailed.VideoSpec!.Tracks!, track => track.Type == TrackType.Video && track is { Width: > 0, Height: > 0 });
        Assert.Contains(detailed.VideoSpec.Tracks!, track => track.Type == TrackType.Audio);
        Assert.True(detailed.VideoSpec.Duration > TimeSpan.Zero);
        Assert.Null((await Livepeer.Assets.GetAsync(ready.Id)).VideoSpec!.Tracks);

        LivepeerTask task = await ReadAsync(() => Livepeer.Tasks.GetAsync(uploaded.Task.Id), task => task.Phase == TaskPhase.Completed);
        Assert.Equal((TaskPhase.Completed, TaskType.Upload, ready.Id), (task.Phase, task.Type, task.OutputAssetId));
        Assert.Equal(ready.Size, task.Output!.Upload!.AssetSpec!.Size);

        LivepeerAsset renamed = await Livepeer.Assets.UpdateAsync(ready.Id, new UpdateAssetRequest { Name = Mark + " renamed" });
        Assert.Equal((Mark + " renamed", AssetPhase.Ready), (renamed.Name, renamed.Phase));
        Page<LivepeerAsset> page = await ReadAsync(
            () => Livepeer.Assets.ListPageAsync(new ListAssetsQuery { Phase = AssetPhase.Ready, CreatorId = Mark }),
            page => page.Items.Count > 0);
        Assert.Equal(ready.Id, Assert.Single(page.Items).Id);
    }

    [SkippableFact]
    public async Task Bytes_that_are_put_directly_leave_the_asset_waiting_for_its_turn()
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("no video at all ", 100))));

        AssetCreation uploaded = await Livepeer.Assets.UploadAsync(
            content, new CreateAssetRequest { Name = Mark }, new UploadOptions { Method = UploadMethod.Direct });
        Trace(() => Livepeer.Assets.DeleteAsync(uploaded.Asset.Id));

        LivepeerAsset asset = await ReadAsync(() => Livepeer.Assets.GetAsync(uploaded.Asset.Id), asset => asset.Phase != AssetPhase.Uploading);
        Assert.NotEqual(AssetPhase.Uploading, asset.Phase);
    }

    [SkippableFact]
    public async Task What_is_exported_to_ipfs_gets_its_address_there()
    {
        Skip.If(Server.Studio is null, "What is on IPFS can't be taken away again.");
        AssetCreation uploaded = await Livepeer.Assets.UploadFileAsync(_file, new CreateAssetRequest { Name = Mark });
        Trace(() => Livepeer.Assets.DeleteAsync(uploaded.Asset.Id));
        await ReadyAsync(uploaded);

        LivepeerTask export = await Livepeer.Assets.ExportAsync(uploaded.Asset.Id, ExportAssetRequest.ToIpfs());
        Assert.Equal((TaskType.Export, uploaded.Asset.Id), (export.Type, export.InputAssetId));
        export = await Livepeer.Tasks.WaitUntilCompletedAsync(export.Id, new WaitOptions { Timeout = Server.TaskTimeout });

        string cid = export.Output!.Export!.Ipfs!.VideoFileCid!;
        LivepeerAsset exported = await Livepeer.Assets.GetAsync(uploaded.Asset.Id);
        Assert.Equal((cid, "ipfs://" + cid), (exported.Storage!.Ipfs!.Cid, exported.Storage.Ipfs.Url));
        Assert.Equal(uploaded.Asset.Id, Assert.Single((await Livepeer.Assets.ListPageAsync(new ListAssetsQuery { Cid = cid })).Items).Id);
    }

    // The media workers, which may be stand-ins, report what is in a file. A studio reads the file itself.
    private async Task CheckBytesAsync(LivepeerAsset asset)
    {
        if (Server.Studio is not null)
        {
            byte[] bytes = await File.ReadAllBytesAsync(_file);
            Assert.Equal(bytes.Length, asset.Size);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), Assert.Single(asset.Hash!).Hash);
        }
    }

    private async Task<LivepeerAsset> ReadyAsync(AssetCreation uploaded)
    {
        long start = TimeProvider.System.GetTimestamp();
        while ((await ReadAsync(() => Livepeer.Tasks.GetAsync(uploaded.Task.Id))).Phase is { } phase && (phase == TaskPhase.Pending || phase == TaskPhase.Waiting))
        {
            Skip.If(
                TimeProvider.System.GetElapsedTime(start) > ContractServer.StartTimeout,
                $"No media worker of this server has begun with the task within {ContractServer.StartTimeout.TotalMinutes} minutes.");
            await Task.Delay(TimeSpan.FromMilliseconds(500));
        }

        return await Livepeer.Assets.WaitUntilReadyAsync(uploaded.Asset.Id, new WaitOptions { Timeout = Server.TaskTimeout });
    }
}
