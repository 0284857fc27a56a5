using Cli.Tests.Support;
using Livepeer.Sdk;
using Livepeer.Sdk.Testing;

namespace Cli.Tests.Commands;

public class WatchTests
{
    [Fact]
    public async Task What_is_done_already_is_shown_as_it_ended()
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset asset = await scene.AssetAsync("my film");
        LivepeerTask task = Assert.Single((await scene.Client.Tasks.ListPageAsync(null)).Items);

        CliResult result = await scene.RunAsync("watch", asset.Id, task.Id);

        Assert.Equal(0, result.ExitCode);
        Assert.Matches($"(?s)asset\\s+{asset.Id}.*name\\s+my film.*phase\\s+ready.*task\\s+{task.Id}.*phase\\s+completed", result.Out);
    }

    [Fact]
    public async Task What_has_failed_already_is_shown_with_its_error()
    {
        await using CliScene scene = await CliScene.StartAsync();
        scene.Studio.Tasks.FailNext("upload", "broken \u001b[31mfile");
        LivepeerAsset asset = await scene.AssetAsync();

        CliResult result = await scene.RunAsync("watch", asset.Id);

        Assert.Equal(5, result.ExitCode);
        Assert.Matches($"(?s)asset\\s+{asset.Id}.*phase\\s+failed.*error\\s+.*broken", result.Out);
    }

    [Fact]
    public async Task What_is_not_done_is_waited_for()
    {
        await using CliScene scene = await CliScene.StartAsync(new LocalStudioOptions { TaskStepDuration = TimeSpan.FromMilliseconds(50) });
        LivepeerAsset asset = await scene.AssetAsync();
        CliResult result = await scene.RunAsync("watch", asset.Id);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("ready", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_nobody_knows_is_refused_at_once()
    {
        await using CliScene scene = await CliScene.StartAsync();
        CliResult result = await scene.RunAsync("watch", "00000000-0000-0000-0000-000000000000");
        Assert.Equal(4, result.ExitCode);
        Assert.Equal("There is no asset and no task with the ID 00000000-0000-0000-0000-000000000000.", result.Error.Trim());
        Assert.Equal(2, scene.Studio.Requests.All.Count);
    }

    [Fact]
    public async Task A_cancelled_watch_ends_with_130()
    {
        await using CliScene scene = await CliScene.StartAsync();
        scene.Studio.Tasks.StallNext("upload");
        LivepeerAsset asset = await scene.AssetAsync();
        using var stop = new CancellationTokenSource();
        Task<CliResult> watch = scene.RunAsync(stop.Token, "watch", asset.Id);
        await Scenes.UntilAsync(() => scene.Studio.Requests.Count("GET", "/asset/*") > 1);
        await stop.CancelAsync();
        CliResult result = await watch;
        Assert.Equal(130, result.ExitCode);
        Assert.Contains("Stopped.", result.Error, StringComparison.Ordinal);
    }
}
