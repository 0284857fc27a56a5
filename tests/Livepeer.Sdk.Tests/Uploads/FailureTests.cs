using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>A source that can't be uploaded is reported clearly, and leaves nothing behind if possible.</summary>
public sealed class FailureTests
{
    private const string Place = "/asset/upload/tus/*";

    [Fact]
    public async Task An_empty_source_is_refused_before_anything_is_made()
    {
        await using UploadScene scene = await UploadScene.StartAsync();

        await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.Assets.UploadFileAsync(scene.Save([]), UploadScene.Video));
        await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.Assets.UploadAsync(new MemoryStream(), UploadScene.Video));
        await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.Assets.UploadAsync(new OneWayStream([]), UploadScene.Video));
        await Assert.ThrowsAsync<FileNotFoundException>(() => scene.Assets.UploadFileAsync(scene.Folder.FullName + "/none", UploadScene.Video));

        Assert.Empty(scene.Studio.Requests.All);
    }

    [Theory]
    [InlineData("shrinks")]
    [InlineData("grows")]
    [InlineData("is rewritten")]
    public async Task A_file_that_changes_meanwhile_is_refused_and_its_asset_deleted(string change)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(100_000);
        string path = scene.Save(video);
        int calls = 0;
        var options = new UploadOptions
        {
            ChunkSize = 60_000,
            SaveCheckpoint = (_, _) =>
            {
                if (++calls == 3)
                {
                    File.WriteAllBytes(path, change == "shrinks" ? video[..80_000] : change == "grows" ? [.. video, 1] : TestVideos.Bytes(100_000, seed: 2));
                    File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddSeconds(5));
                }

                return ValueTask.CompletedTask;
            },
        };

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.Assets.UploadFileAsync(path, UploadScene.Video, options));

        Assert.Null(failed.Checkpoint);
        await AssertNothingLeftAsync(scene);
    }

    [Theory]
    [InlineData(99_999, UploadMethod.Resumable)]
    [InlineData(100_001, UploadMethod.Resumable)]
    [InlineData(99_999, UploadMethod.Direct)]
    [InlineData(100_001, UploadMethod.Direct)]
    public async Task A_stream_of_another_length_than_was_declared_is_refused(int declared, UploadMethod method)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        var options = new UploadOptions { Length = declared, ChunkSize = 30_000, Method = method, MaxRetries = 0 };

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => scene.Assets.UploadAsync(new OneWayStream(TestVideos.Bytes(100_000)), UploadScene.Video, options));

        Assert.Null(failed.Checkpoint);
        await AssertNothingLeftAsync(scene);
    }

    [Fact]
    public async Task An_upload_that_the_server_refuses_is_not_tried_again_and_its_asset_deleted()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        scene.Studio.Faults.Always("POST", "/asset/upload/tus", StudioFault.Status(403, """{"errors":["Invalid signed upload URL"]}"""));

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => scene.Assets.UploadFileAsync(scene.Save([1, 2, 3]), UploadScene.Video));

        Assert.Contains("Invalid signed upload URL", failed.Message, StringComparison.Ordinal);
        Assert.Null(failed.Checkpoint);
        Assert.Null(failed.AssetId);
        Assert.Equal(1, scene.Studio.Requests.Count("POST", "/asset/upload/tus"));
        await AssertNothingLeftAsync(scene);
    }

    [Fact]
    public async Task Attempts_without_progress_end_with_a_checkpoint_and_progress_resets_their_count()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(100_000);
        string path = scene.Save(video);
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.ResetAfterRequestBytes(10_000), 5);
        scene.Studio.Faults.Always("PATCH", Place, StudioFault.Status(503));

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => scene.Assets.UploadFileAsync(path, UploadScene.Video, UploadScene.Quick(retries: 2)));

        Assert.Equal(50_000, failed.Checkpoint!.BytesConfirmed);
        Assert.Equal(failed.Checkpoint.AssetId, failed.AssetId);
        Assert.Equal(5 + 3, scene.Studio.Requests.Count("PATCH", Place));
        scene.Studio.Faults.Clear();
        await scene.AssertArrivedAsync(await scene.Assets.ResumeUploadFileAsync(failed.Checkpoint, path), video);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cancelled_upload_leaves_its_asset_only_where_a_checkpoint_was_kept(bool isKept)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.NeverRespond());
        using var cancelled = new CancellationTokenSource();
        var options = new UploadOptions { SaveCheckpoint = isKept ? (_, _) => ValueTask.CompletedTask : null };
        Task upload = scene.Assets.UploadFileAsync(scene.Save(TestVideos.Bytes(1000)), UploadScene.Video, options, cancelled.Token);
        while (scene.Studio.Requests.Count("PATCH", Place) == 0)
        {
            await Task.Yield();
        }

        await cancelled.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => upload);
        Assert.Equal(cancelled.Token, exception.CancellationToken);
        Assert.Equal(isKept ? 1 : 0, (await scene.Assets.ListPageAsync()).Items.Count);
    }

    [Fact]
    public async Task A_canceled_direct_upload_is_deleted_although_checkpoints_are_asked_for()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        scene.Studio.Faults.Next("PUT", "/asset/upload/direct", StudioFault.NeverRespond());
        using var canceled = new CancellationTokenSource();
        var options = new UploadOptions { Method = UploadMethod.Direct, SaveCheckpoint = (_, _) => ValueTask.CompletedTask };
        Task upload = scene.Assets.UploadFileAsync(scene.Save(TestVideos.Bytes(1000)), UploadScene.Video, options, canceled.Token);
        while (scene.Studio.Requests.Count("PUT", "/asset/upload/direct") == 0)
        {
            await Task.Yield();
        }

        await canceled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => upload);
        await AssertNothingLeftAsync(scene);
    }

    [Fact]
    public async Task An_upload_that_is_canceled_before_its_first_checkpoint_is_saved_is_deleted()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        using var canceled = new CancellationTokenSource();
        var options = new UploadOptions
        {
            SaveCheckpoint = async (_, token) =>
            {
                await canceled.CancelAsync();
                token.ThrowIfCancellationRequested();
            },
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => scene.Assets.UploadFileAsync(scene.Save(TestVideos.Bytes(1000)), UploadScene.Video, options, canceled.Token));

        Assert.Equal(1, scene.Studio.Requests.Count("POST", "/asset/request-upload"));
        await AssertNothingLeftAsync(scene);
    }

    [Fact]
    public async Task A_refusal_half_way_keeps_what_has_arrived()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(100_000);
        string path = scene.Save(video);
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.Delay(TimeSpan.Zero));
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.Status(403, "<html>denied</html>", "text/html"));

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => scene.Assets.UploadFileAsync(path, UploadScene.Video, UploadScene.Quick(60_000)));

        Assert.Equal(60_000, failed.Checkpoint!.BytesConfirmed);
        await scene.AssertArrivedAsync(await scene.Assets.ResumeUploadFileAsync(failed.Checkpoint, path), video);
    }

    [Fact]
    public async Task A_server_that_has_lost_an_upload_gets_it_again()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(100_000);
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.ResetAfterRequestBytes(10_000));
        scene.Studio.Faults.Next("HEAD", Place, StudioFault.Status(404), 2);

        AssetCreation uploaded = await scene.Assets.UploadFileAsync(scene.Save(video), UploadScene.Video, UploadScene.Quick());

        await scene.AssertArrivedAsync(uploaded, video);
        Assert.Equal(2, scene.Studio.Requests.Count("POST", "/asset/upload/tus"));
    }

    private static async Task AssertNothingLeftAsync(UploadScene scene) =>
        Assert.Empty((await scene.Assets.ListPageAsync()).Items);
}
