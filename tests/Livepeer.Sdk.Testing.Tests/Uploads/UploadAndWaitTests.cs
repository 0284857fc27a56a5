namespace Livepeer.Sdk.Testing.Tests.Uploads;

/// <summary>A test of somebody's own: start a studio, upload, wait. Nothing is set, and nothing is waited for.</summary>
public class UploadAndWaitTests
{
    [Theory]
    [InlineData(UploadMethod.Resumable)]
    [InlineData(UploadMethod.Direct)]
    public async Task An_uploaded_asset_is_ready_at_the_first_look(UploadMethod method)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient livepeer = Connect(studio);
        using var content = new MemoryStream(SampleVideo.Create(50_000));

        var uploaded = await livepeer.Assets.UploadAsync(content, new CreateAssetRequest { Name = "film" }, new UploadOptions { Method = method });
        LivepeerAsset asset = await livepeer.Assets.WaitUntilReadyAsync(uploaded.Asset.Id);
        LivepeerTask task = await livepeer.Tasks.WaitUntilCompletedAsync(uploaded.Task.Id);

        Assert.Equal((AssetPhase.Ready, 50_000, TaskPhase.Completed), (asset.Phase, asset.Size, task.Phase));
        Assert.Equal((1, 1), (studio.Requests.Count("GET", "/asset/*"), studio.Requests.Count("GET", "/task/*")));
    }

    [Fact]
    public async Task Imports_exports_and_transcodings_are_done_at_the_first_look()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient livepeer = Connect(studio);

        var imported = await livepeer.Assets.ImportAsync("https://example.com/film.mp4", new CreateAssetRequest { Name = "film" });
        await livepeer.Assets.WaitUntilReadyAsync(imported.Asset.Id);
        LivepeerTask export = await livepeer.Assets.ExportAsync(imported.Asset.Id, ExportAssetRequest.ToIpfs());
        await livepeer.Tasks.WaitUntilCompletedAsync(export.Id);

        Assert.Equal((1, 1), (studio.Requests.Count("GET", "/asset/*"), studio.Requests.Count("GET", "/task/*")));
    }

    [Fact]
    public async Task The_recording_of_a_broadcast_is_ready_when_it_ends()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient livepeer = Connect(studio);
        LivepeerStream stream = await livepeer.Streams.CreateAsync(new CreateStreamRequest { Name = "live", Record = true });
        StudioBroadcast broadcast = studio.Live.Start(stream.Id);
        broadcast.Feed(10);
        broadcast.End();

        LivepeerAsset recording = await livepeer.Assets.GetAsync(broadcast.SessionId);
        Assert.Equal(AssetPhase.Ready, recording.Phase);
    }

    [Fact]
    public async Task A_retry_of_the_server_is_visible_to_a_wait()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient livepeer = Connect(studio);
        studio.Tasks.RetryNext("upload");
        using var content = new MemoryStream(SampleVideo.Create());
        var progress = new Reports();

        var uploaded = await livepeer.Assets.UploadAsync(content, new CreateAssetRequest { Name = "film" });
        await livepeer.Assets.WaitUntilReadyAsync(
            uploaded.Asset.Id, new WaitOptions { Progress = progress, PollInterval = TimeSpan.FromMilliseconds(20) });

        Assert.Equal(["waiting", "ready"], progress.Phases.Distinct());
        Assert.Equal(1, (await livepeer.Tasks.GetAsync(uploaded.Task.Id)).Status?.Retries ?? 1);
    }

    private static LivepeerClient Connect(LocalStudio studio) =>
        new(LivepeerCredential.ApiKey(studio.ApiKey), options => options.BaseAddress = studio.BaseAddress);

    private sealed class Reports : IProgress<WaitProgress>
    {
        public List<string> Phases { get; } = [];

        public void Report(WaitProgress value) => Phases.Add(value.Phase);
    }
}
