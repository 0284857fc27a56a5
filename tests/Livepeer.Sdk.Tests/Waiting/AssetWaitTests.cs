using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Waiting;

/// <summary>Assets on their way to ready, on a studio.</summary>
public sealed class AssetWaitTests
{
    [Fact]
    public async Task An_asset_is_waited_for_until_it_is_ready_with_progress_in_order()
    {
        await using Waits waits = await Waits.StartAsync();
        AssetCreation imported = await waits.ImportAsync();
        var progress = new SynchronousProgress<WaitProgress>();
        using var telemetry = new TelemetryRecorder(sources: source => source == "Livepeer.Sdk");

        LivepeerAsset asset = await waits.FinishAsync(
            waits.Client.Assets.WaitUntilReadyAsync(imported.Asset.Id, new WaitOptions { Progress = progress }));

        Assert.Equal(AssetPhase.Ready, asset.Phase);
        Assert.Equal("ready", progress.Reports[^1].Phase);
        Assert.Equal(1, progress.Reports[^1].Fraction);
        Assert.Equal(progress.Reports.Select(report => report.Fraction).Order(), progress.Reports.Select(report => report.Fraction));
        Assert.All(progress.Reports, report => Assert.Equal(0, report.Retries));
        RecordedMeasurement measured = Assert.Single(telemetry.MeasurementsOf("livepeer.client.wait.duration"));
        Assert.Equal("asset", measured.Tags["livepeer.wait.kind"]);
        Assert.Equal("success", measured.Tags["livepeer.outcome"]);
    }

    [Fact]
    public async Task The_servers_own_retries_are_no_failure()
    {
        await using Waits waits = await Waits.StartAsync();
        waits.Studio.Tasks.RetryNext("upload", 2);
        AssetCreation imported = await waits.ImportAsync();
        var progress = new SynchronousProgress<WaitProgress>();

        LivepeerAsset asset = await waits.FinishAsync(
            waits.Client.Assets.WaitUntilReadyAsync(imported.Asset.Id, new WaitOptions { Progress = progress }));

        Assert.Equal(AssetPhase.Ready, asset.Phase);
        Assert.True(progress.Reports[^1].Elapsed > TimeSpan.FromSeconds(90));
    }

    [Fact]
    public async Task A_failed_asset_gives_the_servers_message_with_secrets_masked()
    {
        await using Waits waits = await Waits.StartAsync();
        waits.Studio.Tasks.FailNext("upload", "error import request https://bucket.example/film.mp4?X-Amz-Signature=abcdef status=403");
        AssetCreation imported = await waits.ImportAsync();

        var exception = await Assert.ThrowsAsync<LivepeerTaskFailedException>(
            () => waits.FinishAsync(waits.Client.Assets.WaitUntilReadyAsync(imported.Asset.Id)));

        Assert.Equal("failed", exception.Phase);
        Assert.Equal(imported.Asset.Id, exception.AssetId);
        Assert.Equal("error import request https://bucket.example/film.mp4?*** status=403", exception.ServerMessage);
        Assert.Contains(exception.ServerMessage!, exception.Message, StringComparison.Ordinal);
        Assert.False(exception.OutcomeUnknown);
    }

    [Fact]
    public async Task A_stalled_asset_ends_at_the_deadline()
    {
        await using Waits waits = await Waits.StartAsync();
        waits.Studio.Tasks.StallNext("upload");
        AssetCreation imported = await waits.ImportAsync();

        var exception = await Assert.ThrowsAsync<LivepeerTimeoutException>(() => waits.FinishAsync(
            waits.Client.Assets.WaitUntilReadyAsync(imported.Asset.Id, new WaitOptions { Timeout = TimeSpan.FromMinutes(2) })));

        Assert.Equal("The asset was not ready after 00:02:00: it was in phase 'processing', 0 % done.", exception.Message);
    }

    [Fact]
    public async Task An_asset_deleted_meanwhile_fails_the_wait()
    {
        await using Waits waits = await Waits.StartAsync();
        waits.Studio.Tasks.StallNext("upload");
        AssetCreation imported = await waits.ImportAsync();

        Task<LivepeerAsset> wait = waits.Client.Assets.WaitUntilReadyAsync(imported.Asset.Id);
        while (waits.Studio.Requests.Count("GET", "/asset/*") < 3)
        {
            waits.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1);
        }

        await waits.Client.Assets.DeleteAsync(imported.Asset.Id);
        var exception = await Assert.ThrowsAsync<LivepeerTaskFailedException>(() => waits.FinishAsync(wait));

        Assert.Equal("deleted", exception.Phase);
        Assert.IsType<LivepeerNotFoundException>(exception.InnerException);
    }

    [Fact]
    public async Task An_id_too_new_for_the_servers_replica_is_waited_for()
    {
        await using Waits waits = await Waits.StartAsync();
        AssetCreation imported = await waits.ImportAsync();
        StudioFaultRule lag = waits.Studio.Faults.Next(
            "GET", "/asset/*", StudioFault.Status(404, """{"errors":["Asset not found"]}"""), times: 2);

        await waits.FinishAsync(waits.Client.Assets.WaitUntilReadyAsync(
            imported.Asset.Id, new WaitOptions { NotFoundTolerance = TimeSpan.FromHours(1) }));

        Assert.Equal(2, lag.Hits);
    }

    [Fact]
    public async Task Faults_of_the_server_and_of_the_network_are_waited_out()
    {
        await using Waits waits = await Waits.StartAsync();
        AssetCreation imported = await waits.ImportAsync();
        waits.Studio.Faults.Next("GET", "/asset/*", StudioFault.ResetConnection(), times: 6);
        waits.Studio.Faults.Next("GET", "/asset/*", StudioFault.Status(503), times: 6);
        waits.Studio.Faults.Next("GET", "/asset/*", StudioFault.TooManyRequests(TimeSpan.FromSeconds(40)), times: 6);
        waits.Studio.Faults.Next("GET", "/asset/*", StudioFault.ReplaceBody("<html>maintenance</html>", "text/html"), times: 6);

        LivepeerAsset asset = await waits.FinishAsync(waits.Client.Assets.WaitUntilReadyAsync(
            imported.Asset.Id, new WaitOptions { OutageTolerance = TimeSpan.FromHours(1) }));

        Assert.Equal(AssetPhase.Ready, asset.Phase);
        Assert.True(waits.Time.GetUtcNow() - waits.Time.Start > TimeSpan.FromSeconds(240));
    }

    [Fact]
    public async Task An_asset_that_is_processed_once_more_is_not_failed_although_it_still_says_so()
    {
        await using Waits waits = await Waits.StartAsync();
        waits.Studio.Tasks.FailNext("upload");
        AssetCreation imported = await waits.ImportAsync();
        string id = imported.Asset.Id;
        await Assert.ThrowsAsync<LivepeerTaskFailedException>(() => waits.FinishAsync(waits.Client.Assets.WaitUntilReadyAsync(id)));

        await waits.Client.Assets.RetryAsync(id);
        Assert.Equal(AssetPhase.Failed, (await waits.Client.Assets.GetAsync(id)).Phase);
        LivepeerAsset asset = await waits.FinishAsync(waits.Client.Assets.WaitUntilReadyAsync(id));

        Assert.Equal(AssetPhase.Ready, asset.Phase);
    }
}
