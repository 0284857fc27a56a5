using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;
using Livepeer.Sdk.Tests.Waiting;

namespace Livepeer.Sdk.Tests.Cleanup;

/// <summary>What is not wanted any more is found, shown, and removed; what can't be is said.</summary>
public sealed class CleanupTests
{
    [Fact]
    public async Task Uploads_whose_file_never_came_are_found_by_their_age_and_removed()
    {
        await using Waits scene = await Waits.StartAsync();
        UploadSlot old = await scene.Client.Assets.RequestUploadAsync(new CreateAssetRequest { Name = "old" });
        AssetCreation finished = await scene.ImportAsync();
        scene.Time.Advance(TimeSpan.FromDays(2));
        UploadSlot young = await scene.Client.Assets.RequestUploadAsync(new CreateAssetRequest { Name = "young" });

        CleanupPlan plan = await scene.Client.Cleanup.FindAbandonedUploadsAsync(TimeSpan.FromDays(1));
        LivepeerAsset before = await scene.Client.Assets.GetAsync(old.Asset.Id);
        CleanupReport report = await scene.Client.Cleanup.RemoveAsync(plan);

        CleanupItem item = Assert.Single(plan.Items);
        Assert.Equal((old.Asset.Id, "old", CleanupKind.Asset), (item.Id, item.Name, item.Kind));
        Assert.NotEqual(true, before.Deleted);
        Assert.Equal(plan.Items, report.Removed);
        Assert.Equal(scene.Time.GetUtcNow().AddDays(7), report.RestorableUntil);
        Assert.Equal(
            [young.Asset.Id, finished.Asset.Id],
            await scene.Client.Assets.ListAsync().Select(asset => asset.Id).ToListAsync());
    }

    [Fact]
    public async Task An_upload_whose_file_came_after_the_search_stays()
    {
        await using var server = new FaultServer(
            FaultBehaviour.Respond(200, """[{"id":"a1","createdAt":1,"status":{"phase":"uploading"}}]"""),
            FaultBehaviour.Respond(200, """{"id":"a1","createdAt":1,"status":{"phase":"waiting"}}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        CleanupReport report = await client.Cleanup.RemoveAsync(await client.Cleanup.FindAbandonedUploadsAsync(TimeSpan.FromDays(1)));

        Assert.Empty(report.Removed);
        Assert.Equal("Asset a1: The upload was completed in the meantime.", Assert.Single(report.Failures).ToString());
        Assert.Null(report.RestorableUntil);
        Assert.DoesNotContain(server.Requests, request => request.Method == "DELETE");
    }

    [Fact]
    public async Task Everything_of_a_creator_is_found_through_sessions_too_and_erased()
    {
        await using Waits scene = await Waits.StartAsync();
        LivepeerClient client = scene.Client;
        LivepeerStream stream = await client.Streams.CreateAsync(new CreateStreamRequest { Name = "mine", Record = true, CreatorId = "ada" });
        LivepeerStream foreign = await client.Streams.CreateAsync(new CreateStreamRequest { Name = "other", CreatorId = "bob" });
        AssetCreation asset = await client.Assets.ImportAsync("https://example.com/a.mp4", new CreateAssetRequest { Name = "mine", CreatorId = "ada" });
        StudioBroadcast broadcast = scene.Studio.Live.Start(stream.Id);
        broadcast.Feed(5);
        AssetCreation clip = await client.Clips.CreateFromLastAsync(stream.PlaybackId!, TimeSpan.FromSeconds(5));
        broadcast.End();
        LivepeerAsset recording = await scene.FinishAsync(client.Sessions.WaitForRecordingAsync(broadcast.SessionId));

        CleanupPlan plan = await client.Cleanup.FindCreatorContentAsync("ada");
        CleanupReport report = await client.Cleanup.RemoveAsync(plan);

        Assert.Equal(
            [(CleanupKind.Asset, asset.Asset.Id), (CleanupKind.Recording, recording.Id), (CleanupKind.Clip, clip.Asset.Id), (CleanupKind.Stream, stream.Id)],
            plan.Items.Select(item => (item.Kind, item.Id)).Order());
        Assert.Equal(CleanupKind.Stream, plan.Items[^1].Kind);
        Assert.Contains(plan.Excluded, one => one.Description == "session" && one.Id == broadcast.SessionId);
        Assert.Equal(plan.Items, report.Removed);
        Assert.Empty(report.Failures);
        Assert.Empty(await client.Assets.ListAsync().ToListAsync());
        Assert.Equal([foreign.Id], await client.Streams.ListAsync().Select(one => one.Id).ToListAsync());
    }

    [Fact]
    public async Task A_stream_stays_while_its_recording_is_being_made()
    {
        await using Waits scene = await Waits.StartAsync();
        LivepeerStream stream = await scene.Client.Streams.CreateAsync(new CreateStreamRequest { Name = "mine", Record = true, CreatorId = "ada" });
        StudioBroadcast broadcast = scene.Studio.Live.Start(stream.Id);
        broadcast.Feed(5);

        CleanupPlan during = await scene.Client.Cleanup.FindCreatorContentAsync("ada");
        broadcast.End();
        CleanupPlan after = await scene.Client.Cleanup.FindCreatorContentAsync("ada");

        Assert.Empty(during.Items);
        Assert.Empty(after.Items);
        Assert.Contains(during.Excluded, one => one.Id == stream.Id && one.Reason.Contains("in progress", StringComparison.Ordinal));
        Assert.Contains(after.Excluded, one => one.Id == broadcast.SessionId && one.Reason.Contains("still being processed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stream_stays_where_its_recording_could_not_be_removed_and_what_is_gone_is_no_failure()
    {
        await using var server = new FaultServer(head => (head.Method, head.Path, head.Query) switch
        {
            ("GET", "/api/stream", _) => FaultBehaviour.Respond(200, """[{"id":"s1","playbackId":"p1","createdAt":1},{"id":"s2","createdAt":1}]"""),
            ("GET", "/api/session", var query) when query!.Contains("parentId=s1", StringComparison.Ordinal) =>
                FaultBehaviour.Respond(200, """[{"id":"r1","createdAt":1,"recordingStatus":"ready"}]"""),
            ("GET", "/api/asset", var query) when query!.Contains("sourceSessionId", StringComparison.Ordinal) =>
                FaultBehaviour.Respond(200, """[{"id":"r1","createdAt":1,"source":{"type":"recording"},"storage":{"ipfs":{"cid":"Qm1"}}}]"""),
            ("GET", "/api/asset", var query) when query!.Contains("creatorId", StringComparison.Ordinal) =>
                FaultBehaviour.Respond(200, """[{"id":"a1","createdAt":1},{"id":"a2","createdAt":1}]"""),
            ("GET", _, _) => FaultBehaviour.Respond(200, "[]"),
            (_, "/api/asset/r1", _) => FaultBehaviour.Respond(403, """{"errors":["users may delete only their own assets"]}"""),
            (_, "/api/asset/a1", _) => FaultBehaviour.Respond(400, """{"errors":["asset is already deleted"]}"""),
            (_, "/api/asset/a2", _) => FaultBehaviour.Respond(404, """{"errors":["asset not found"]}"""),
            _ => FaultBehaviour.Respond(204),
        });
        using LivepeerClient client = Clients.For(server.BaseAddress);

        CleanupPlan plan = await client.Cleanup.FindCreatorContentAsync("ada");
        CleanupReport report = await client.Cleanup.RemoveAsync(plan);

        Assert.Equal(["a1", "a2"], report.AlreadyGone.Select(item => item.Id));
        Assert.Equal(["s2"], report.Removed.Select(item => item.Id));
        Assert.Equal(["r1", "s1"], report.Failures.Select(failure => failure.Item.Id));
        Assert.IsType<LivepeerAccessDeniedException>(report.Failures[0].Exception);
        Assert.Null(report.Failures[1].Exception);
        Assert.Contains(report.Excluded, one => one.Id == "Qm1");
        Assert.DoesNotContain(server.Requests, request => request.Method == "DELETE" && request.Path == "/api/stream/s1");
    }

    [Fact]
    public async Task A_key_that_is_not_taken_ends_it()
    {
        await using var server = new FaultServer(
            FaultBehaviour.Respond(200, """[{"id":"a1","createdAt":1,"status":{"phase":"uploading"}}]"""),
            FaultBehaviour.Respond(401, """{"errors":["no token found"]}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        CleanupPlan plan = await client.Cleanup.FindAbandonedUploadsAsync(TimeSpan.Zero);

        await Assert.ThrowsAsync<LivepeerAuthenticationException>(() => client.Cleanup.RemoveAsync(plan));
    }
}
