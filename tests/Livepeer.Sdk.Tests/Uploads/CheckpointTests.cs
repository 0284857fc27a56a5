using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>An upload is taken up by somebody else, with the same source and no other.</summary>
public sealed class CheckpointTests
{
    private const string Place = "/asset/upload/tus/*";

    [Theory]
    [InlineData(10, null)]
    [InlineData(50, null)]
    [InlineData(90, null)]
    [InlineData(10, 20_000)]
    [InlineData(50, 20_000)]
    [InlineData(90, 20_000)]
    public async Task What_one_client_leaves_another_finishes(int percent, int? chunk)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(200_000);
        string path = scene.Save(video);
        byte[]? saved = null;
        using var killed = new CancellationTokenSource();
        var options = new UploadOptions
        {
            ChunkSize = chunk,
            SaveCheckpoint = (checkpoint, _) =>
            {
                saved = checkpoint.Save();
                return ValueTask.CompletedTask;
            },
        };
        int arrived = video.Length * percent / 100;
        int whole = chunk is { } size ? arrived / size : 0;
        for (int i = 0; i < whole; i++)
        {
            scene.Studio.Faults.Next("PATCH", Place, StudioFault.Delay(TimeSpan.Zero));
        }

        scene.Studio.Faults.Next("PATCH", Place, StudioFault.StallAfterRequestBytes(arrived - (whole * (chunk ?? 0L))));
        Task<AssetCreation> first = scene.Assets.UploadFileAsync(path, UploadScene.Video, options, killed.Token);
        while (saved is null || scene.Studio.Uploads.Find(UploadCheckpoint.Load(saved).AssetId)?.Size != arrived)
        {
            await Task.Yield();
        }

        await killed.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);

        await using UploadScene.Other other = scene.StartOther();
        AssetCreation uploaded = await other.Assets.ResumeUploadFileAsync(UploadCheckpoint.Load(saved), path, UploadScene.Quick(chunk));

        await scene.AssertArrivedAsync(uploaded, video);
        Assert.Equal(video.Length, scene.Studio.Requests.Find("PATCH", Place).Sum(patch => patch.BodyLength));
    }

    [Fact]
    public async Task Slots_that_were_lost_before_the_interruption_are_still_reported_after_it()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(1_000);
        string path = scene.Save(video);
        scene.Studio.Faults.Next("POST", "/asset/request-upload", StudioFault.LoseResponse());
        scene.Studio.Faults.Next("POST", "/asset/upload/tus", StudioFault.Status(503));
        var exception = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => scene.Assets.UploadFileAsync(path, UploadScene.Video, UploadScene.Quick(retries: 0)));

        AssetCreation uploaded = await scene.Assets.ResumeUploadFileAsync(UploadCheckpoint.Load(exception.Checkpoint!.Save()), path);

        Assert.Equal(1, uploaded.LostSlots);
        await scene.AssertArrivedAsync(uploaded, video, strays: 1);
    }

    [Theory]
    [InlineData("size")]
    [InlineData("bytes")]
    [InlineData("bytes and time")]
    public async Task A_changed_file_is_refused_and_the_upload_stays(string change)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        (string path, UploadCheckpoint checkpoint) = await BreakAsync(scene, TestVideos.Bytes(100_000));
        DateTime time = File.GetLastWriteTimeUtc(path);
        byte[] other = TestVideos.Bytes(change == "size" ? 100_001 : 100_000);
        other[10_000] ^= (byte)(change == "size" ? 0 : 1);
        await File.WriteAllBytesAsync(path, other);
        File.SetLastWriteTimeUtc(path, change == "bytes and time" ? time.AddSeconds(1) : time);

        var refused = await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.Assets.ResumeUploadFileAsync(checkpoint, path));

        Assert.Same(checkpoint, refused.Checkpoint);
        Assert.Equal(AssetPhase.Uploading, (await scene.Assets.GetAsync(checkpoint.AssetId)).Phase);
    }

    [Fact]
    public async Task A_stream_that_can_only_be_read_once_is_taken_up_from_its_start()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(100_000);
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.ResetAfterRequestBytes(33_333));
        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => scene.Assets.UploadAsync(new OneWayStream(video), UploadScene.Video, new UploadOptions { ChunkSize = 50_000, MaxRetries = 0 }));
        byte[] changed = [.. video];
        changed[5]++;

        await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.Assets.ResumeUploadAsync(failed.Checkpoint!, new OneWayStream(changed)));
        AssetCreation uploaded = await scene.Assets.ResumeUploadAsync(failed.Checkpoint!, new OneWayStream(video), UploadScene.Quick(50_000));

        await scene.AssertArrivedAsync(uploaded, video);
    }

    [Fact]
    public async Task What_identifies_a_stream_outlives_runs_that_did_not_read_it()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(100_000);
        UploadCheckpoint first = await BreakOneWayAsync(scene, video);
        scene.Studio.Faults.Always("HEAD", Place, StudioFault.Status(503));
        var unread = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => scene.Assets.ResumeUploadAsync(first, new OneWayStream(video), new UploadOptions { MaxRetries = 0 }));
        scene.Studio.Faults.Clear();
        UploadCheckpoint? stored = null;
        var options = new UploadOptions
        {
            SaveCheckpoint = (checkpoint, _) =>
            {
                stored = UploadCheckpoint.Load(checkpoint.Save());
                return ValueTask.CompletedTask;
            },
        };

        var refused = await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.Assets.ResumeUploadAsync(
            UploadCheckpoint.Load(unread.Checkpoint!.Save()), new OneWayStream(TestVideos.Bytes(100_000, seed: 2)), options));
        var shorter = await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.Assets.ResumeUploadAsync(
            UploadCheckpoint.Load(refused.Checkpoint!.Save()), new OneWayStream(video[..20_000]), options));
        AssetCreation uploaded = await scene.Assets.ResumeUploadAsync(
            UploadCheckpoint.Load(shorter.Checkpoint!.Save()), new OneWayStream(video));

        Assert.Equal((50_001, first.Source!.Hash), (unread.Checkpoint!.Source!.HashedLength, unread.Checkpoint.Source.Hash));
        Assert.Equal((50_001, first.Source.Hash), (stored!.Source!.HashedLength, stored.Source.Hash));
        await scene.AssertArrivedAsync(uploaded, video);
    }

    [Fact]
    public async Task Nothing_of_a_stream_is_sent_before_all_known_bytes_were_compared()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(100_000);
        UploadCheckpoint checkpoint = await BreakOneWayAsync(scene, video);
        byte[] changed = [.. video];
        changed[50_000]++;
        int before = scene.Studio.Requests.Count("PATCH", Place);

        var refused = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => scene.Assets.ResumeUploadAsync(checkpoint, new OneWayStream(changed), UploadScene.Quick(chunkSize: 1_000)));

        Assert.Equal(before, scene.Studio.Requests.Count("PATCH", Place));
        AssetCreation uploaded = await scene.Assets.ResumeUploadAsync(
            refused.Checkpoint!, new OneWayStream(video), UploadScene.Quick(chunkSize: 1_000));
        await scene.AssertArrivedAsync(uploaded, video);
    }

    [Fact]
    public async Task Known_bytes_that_are_too_many_to_be_kept_are_compared_when_others_were_sent()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(100_000);
        UploadCheckpoint checkpoint = await BreakOneWayAsync(scene, video);
        checkpoint.Source!.HashedLength = 1L << 40;
        using var stream = new MemoryStream(video);
        var source = new ForwardSource(stream, null);
        await source.VerifyAsync(checkpoint.Source, CancellationToken.None);

        var refused = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => scene.Assets.ResumeUploadAsync(checkpoint, new OneWayStream(video), UploadScene.Quick(chunkSize: 10_000)));

        Assert.Equal((1_000, 1_001), (await source.PrepareAsync(0, 1_000, CancellationToken.None), stream.Position));
        Assert.Contains("it is shorter", refused.Message, StringComparison.Ordinal);

        // The server has bytes of both streams.
        Assert.Null(refused.Checkpoint);
        Assert.Equal(checkpoint.AssetId, refused.AssetId);
    }

    [Fact]
    public async Task A_checkpoint_shows_nothing_and_is_protected_by_the_callers_protector()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        (_, UploadCheckpoint checkpoint) = await BreakAsync(scene, TestVideos.Bytes(100_000));
        byte[] hidden = checkpoint.Save(bytes => [.. bytes.Select(one => (byte)~one)]);

        Assert.Equal("***", checkpoint.ToString());
        Assert.Throws<FormatException>(() => UploadCheckpoint.Load(hidden));
        UploadCheckpoint loaded = UploadCheckpoint.Load(hidden, bytes => [.. bytes.Select(one => (byte)~one)]);
        Assert.Equal(checkpoint.AssetId, loaded.AssetId);
        Assert.Equal(checkpoint.Save(), loaded.Save());
    }

    [Fact]
    public async Task A_finished_upload_is_taken_up_without_a_byte_being_sent()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(100_000);
        byte[] saved = [];
        string path = scene.Save(video);
        await scene.Assets.UploadFileAsync(path, UploadScene.Video, new UploadOptions
        {
            SaveCheckpoint = (checkpoint, _) =>
            {
                saved = checkpoint.Save();
                return ValueTask.CompletedTask;
            },
        });

        AssetCreation again = await scene.Assets.ResumeUploadFileAsync(UploadCheckpoint.Load(saved), path);

        await scene.AssertArrivedAsync(again, video);
        Assert.Single(scene.Studio.Requests.Find("PATCH", Place));
    }

    /// <summary>Leaves 33,333 bytes at the server, and a checkpoint that knows 50,001.</summary>
    private static async Task<UploadCheckpoint> BreakOneWayAsync(UploadScene scene, byte[] video)
    {
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.ResetAfterRequestBytes(33_333));
        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.Assets.UploadAsync(
            new OneWayStream(video), UploadScene.Video, new UploadOptions { ChunkSize = 50_000, MaxRetries = 0 }));
        return failed.Checkpoint!;
    }

    [Fact]
    public async Task A_file_that_changes_where_a_killed_run_sent_it_is_refused()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(100_000);
        string path = scene.Save(video);
        UploadCheckpoint checkpoint = await KillAsync(scene, path, 60_000);
        int calls = 0;
        var options = new UploadOptions
        {
            ChunkSize = 20_000,
            SaveCheckpoint = (_, _) =>
            {
                // At the start, with the offset of the server, and after the first chunk.
                if (++calls == 3)
                {
                    video[30_000]++;
                    File.WriteAllBytes(path, video);
                    File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddSeconds(5));
                }

                return ValueTask.CompletedTask;
            },
        };

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => scene.Assets.ResumeUploadFileAsync(checkpoint, path, options));

        Assert.Contains("was written to", failed.Message, StringComparison.Ordinal);
        Assert.Null(failed.Checkpoint);
    }

    [Theory]
    [InlineData(60_000)]
    [InlineData(100_000)]
    public async Task What_identifies_a_file_covers_all_of_it_after_a_killed_run(int arrived)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        string path = scene.Save(TestVideos.Bytes(100_000));
        UploadCheckpoint checkpoint = await KillAsync(scene, path, arrived);

        AssetCreation uploaded = await scene.Assets.ResumeUploadFileAsync(checkpoint, path);

        SourceIdentity whole = await FileSource.IdentifyAsync(path, CancellationToken.None);
        Assert.Equal((100_000, whole.Hash), (uploaded.Source!.HashedLength, uploaded.Source.Hash));
    }

    /// <summary>Leaves bytes at the server, and a checkpoint that was saved before the first of them.</summary>
    private static async Task<UploadCheckpoint> KillAsync(UploadScene scene, string path, int arrived)
    {
        byte[]? saved = null;
        using var killed = new CancellationTokenSource();
        var options = new UploadOptions
        {
            SaveCheckpoint = (checkpoint, _) =>
            {
                saved = checkpoint.Save();
                return ValueTask.CompletedTask;
            },
        };
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.StallAfterRequestBytes(arrived));
        Task first = scene.Assets.UploadFileAsync(path, UploadScene.Video, options, killed.Token);
        while (saved is null || scene.Studio.Uploads.Find(UploadCheckpoint.Load(saved).AssetId)?.Size != arrived)
        {
            await Task.Yield();
        }

        await killed.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        return UploadCheckpoint.Load(saved);
    }

    private static async Task<(string Path, UploadCheckpoint Checkpoint)> BreakAsync(UploadScene scene, byte[] video)
    {
        string path = scene.Save(video);
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.ResetAfterRequestBytes(40_000));
        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => scene.Assets.UploadFileAsync(path, UploadScene.Video, new UploadOptions { MaxRetries = 0 }));
        return (path, failed.Checkpoint!);
    }
}
