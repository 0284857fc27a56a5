using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>The content of a file, not its time or name, decides whether it is the one that an upload was started with.</summary>
public sealed class ContentTests
{
    private const string Location = "/asset/upload/tus/*";

    [Theory]
    [InlineData("touched")]
    [InlineData("copied")]
    [InlineData("older")]
    public async Task A_file_of_another_time_is_resumed_and_no_byte_is_sent_again(string change)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(100_000);
        string path = scene.Save(video);
        scene.Studio.Faults.Next("PATCH", Location, StudioFault.ResetAfterRequestBytes(40_000));
        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => scene.Assets.UploadFileAsync(path, UploadScene.Video, new UploadOptions { MaxRetries = 0 }));
        switch (change)
        {
            case "touched":
                File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(5));
                break;
            case "older":
                File.SetLastWriteTimeUtc(path, new DateTime(1999, 1, 1, 0, 0, 0, DateTimeKind.Utc));
                break;
            default:
                File.Delete(path);
                path = scene.Save(video, "on-another-machine.mov");
                break;
        }

        AssetCreation uploaded = await scene.Assets.ResumeUploadFileAsync(UploadCheckpoint.Load(failed.Checkpoint!.Save()), path, UploadScene.Quick());

        await scene.AssertArrivedAsync(uploaded, video);
        Assert.Equal(1, scene.Studio.Requests.Count("POST", "/asset/upload/tus"));
        Assert.Equal(60_000, scene.Studio.Requests.Find("PATCH", Location)[^1].BodyLength);
    }

    [Theory]
    [InlineData(false, 100_000, 1)]
    [InlineData(true, 100_000, 1)]
    [InlineData(true, 100_000, 2)]
    public async Task What_was_sent_after_the_last_checkpoint_is_sent_again_if_the_file_may_have_changed(bool isTouched, int size, int seed)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        string path = scene.Save(TestVideos.Bytes(size));
        byte[]? saved = null;
        using var killed = new CancellationTokenSource();
        scene.Studio.Faults.Next("PATCH", Location, StudioFault.StallAfterRequestBytes(40_000));
        Task<AssetCreation> first = scene.Assets.UploadFileAsync(path, UploadScene.Video, Saving(checkpoint => saved = checkpoint.Save()), killed.Token);
        while (saved is null || scene.Studio.Uploads.Find(UploadCheckpoint.Load(saved).AssetId)?.Size != 40_000)
        {
            await Task.Yield();
        }

        await killed.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        byte[] video = TestVideos.Bytes(size, seed);
        DateTime time = File.GetLastWriteTimeUtc(path);
        File.WriteAllBytes(path, video);
        File.SetLastWriteTimeUtc(path, isTouched ? time.AddSeconds(9) : time);

        AssetCreation uploaded = await scene.Assets.ResumeUploadFileAsync(UploadCheckpoint.Load(saved), path, UploadScene.Quick());

        await scene.AssertArrivedAsync(uploaded, video);
        Assert.Equal(isTouched ? size : 60_000, scene.Studio.Requests.Find("PATCH", Location)[^1].BodyLength);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(30_000L)]
    public async Task A_touch_half_way_does_not_end_an_upload(long? chunkSize)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(100_000);
        string path = scene.Save(video);
        scene.Studio.Faults.Next("PATCH", Location, StudioFault.ResetAfterRequestBytes(20_000));
        int touches = 0;

        AssetCreation uploaded = await scene.Assets.UploadFileAsync(
            path,
            UploadScene.Video,
            Saving(_ => File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddSeconds(++touches)), chunkSize));

        await scene.AssertArrivedAsync(uploaded, video);
        Assert.InRange(touches, 2, 10);
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(59_999)]
    [InlineData(0)]
    public async Task A_change_of_what_was_sent_ends_an_upload_before_its_last_byte(int at)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(100_000);
        string path = scene.Save(video);
        int calls = 0;

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.Assets.UploadFileAsync(
            path,
            UploadScene.Video,
            Saving(
                _ =>
                {
                    if (++calls == 3)
                    {
                        video[at] ^= 1;
                        File.WriteAllBytes(path, video);
                        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddSeconds(1));
                    }
                },
                60_000)));

        Assert.Contains("was written to", failed.Message, StringComparison.Ordinal);
        Assert.Null(failed.Checkpoint);
        Assert.Empty((await scene.Assets.ListPageAsync()).Items);
    }

    private static UploadOptions Saving(Action<UploadCheckpoint> save, long? chunkSize = null) => new()
    {
        ChunkSize = chunkSize,
        RetryDelay = TimeSpan.Zero,
        SaveCheckpoint = (checkpoint, _) =>
        {
            save(checkpoint);
            return ValueTask.CompletedTask;
        },
    };
}
