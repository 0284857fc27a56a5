using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Waiting;

/// <summary>Tasks on their way to completed, on a studio.</summary>
public sealed class TaskWaitTests
{
    [Fact]
    public async Task A_task_is_waited_for_until_it_is_completed()
    {
        await using Waits waits = await Waits.StartAsync();
        AssetCreation imported = await waits.ImportAsync();

        LivepeerTask task = await waits.FinishAsync(waits.Client.Tasks.WaitUntilCompletedAsync(imported.Task.Id));
        LivepeerTask export = await waits.Client.Assets.ExportAsync(imported.Asset.Id, ExportAssetRequest.ToIpfs());
        export = await waits.FinishAsync(waits.Client.Tasks.WaitUntilCompletedAsync(export.Id));

        Assert.Equal(TaskPhase.Completed, task.Phase);
        Assert.NotNull(export.GetExport().Ipfs?.VideoFileUrl);
    }

    [Fact]
    public async Task The_servers_own_retries_are_counted_and_are_no_failure()
    {
        await using Waits waits = await Waits.StartAsync();
        waits.Studio.Tasks.RetryNext("upload", 2);
        AssetCreation imported = await waits.ImportAsync();
        var progress = new SynchronousProgress<WaitProgress>();

        LivepeerTask task = await waits.FinishAsync(
            waits.Client.Tasks.WaitUntilCompletedAsync(imported.Task.Id, new WaitOptions { Progress = progress }));

        Assert.Equal(TaskPhase.Completed, task.Phase);
        Assert.Contains(progress.Reports, report => report is { Phase: "waiting", Retries: 2 });
    }

    [Fact]
    public async Task A_failed_task_gives_the_servers_message()
    {
        await using Waits waits = await Waits.StartAsync();
        waits.Studio.Tasks.FailNext("upload", "unsupported codec");
        AssetCreation imported = await waits.ImportAsync();
        using var telemetry = new TelemetryRecorder(sources: source => source == "Livepeer.Sdk");

        var exception = await Assert.ThrowsAsync<LivepeerTaskFailedException>(
            () => waits.FinishAsync(waits.Client.Tasks.WaitUntilCompletedAsync(imported.Task.Id)));

        Assert.Equal("The task of type 'upload' failed: unsupported codec", exception.Message);
        Assert.Equal("unsupported codec", exception.ServerMessage);
        Assert.Equal((imported.Task.Id, imported.Asset.Id, "failed"), (exception.TaskId, exception.AssetId, exception.Phase));
        RecordedMeasurement measured = Assert.Single(telemetry.MeasurementsOf("livepeer.client.wait.duration"));
        Assert.Equal("task", measured.Tags["livepeer.wait.kind"]);
        Assert.Equal("failed", measured.Tags["livepeer.outcome"]);
    }

    [Fact]
    public async Task A_cancelled_task_is_a_failure_too()
    {
        await using Waits waits = await Waits.StartAsync();
        AssetCreation imported = await waits.ImportAsync();
        waits.Studio.Store.Write(StudioObjectKind.Task, imported.Task.Id, """{"status":{"phase":"cancelled","updatedAt":1}}""");

        var exception = await Assert.ThrowsAsync<LivepeerTaskFailedException>(
            () => waits.FinishAsync(waits.Client.Tasks.WaitUntilCompletedAsync(imported.Task.Id)));

        Assert.Equal("cancelled", exception.Phase);
        Assert.Null(exception.ServerMessage);
    }

    [Fact]
    public async Task A_stuck_task_ends_at_the_deadline()
    {
        await using Waits waits = await Waits.StartAsync();
        waits.Studio.Tasks.StallNext("upload");
        AssetCreation imported = await waits.ImportAsync();

        var exception = await Assert.ThrowsAsync<LivepeerTimeoutException>(() => waits.FinishAsync(
            waits.Client.Tasks.WaitUntilCompletedAsync(imported.Task.Id, new WaitOptions { Timeout = TimeSpan.FromMinutes(1) })));

        Assert.Equal("The task was not completed after 00:01:00: it was in phase 'running', 0 % done.", exception.Message);
    }

    [Fact]
    public async Task A_key_that_may_not_see_the_task_ends_the_wait_at_once()
    {
        await using Waits waits = await Waits.StartAsync();
        AssetCreation imported = await waits.ImportAsync();
        StudioAccount other = waits.Studio.CreateAccount();
        using var stranger = new LivepeerClient(
            LivepeerCredential.ApiKey(other.ApiKey), options => options.BaseAddress = waits.Studio.BaseAddress);

        await Assert.ThrowsAsync<LivepeerAccessDeniedException>(() => stranger.Tasks.WaitUntilCompletedAsync(imported.Task.Id));
    }
}
