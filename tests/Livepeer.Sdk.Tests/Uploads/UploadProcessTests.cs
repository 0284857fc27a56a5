using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>What a process that was killed leaves, another finishes.</summary>
public sealed class UploadProcessTests
{
    private const string Place = "/asset/upload/tus/*";

    [Theory]
    [InlineData(10, 1_000_000)]
    [InlineData(50, 1_000_000)]
    [InlineData(90, 1_000_000)]
    [InlineData(10, 60_000)]
    [InlineData(50, 60_000)]
    [InlineData(90, 60_000)]
    public async Task An_upload_outlives_its_process(int percent, int chunk)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(1_000_000);
        string path = scene.Save(video);
        string kept = Path.Combine(scene.Folder.FullName, "checkpoint");
        int target = video.Length * percent / 100;
        for (int whole = target / chunk; whole > 0; whole--)
        {
            scene.Studio.Faults.Next("PATCH", Place, StudioFault.Delay(TimeSpan.Zero));
        }

        scene.Studio.Faults.Next("PATCH", Place, StudioFault.StallAfterRequestBytes(target % chunk));
        using (UploadProcess process = UploadProcess.Start(scene.Studio, path, kept, chunk))
        {
            while (!process.HasEnded && !await HasArrivedAsync(scene, target))
            {
                await Task.Delay(5);
            }

            process.Kill();
        }

        AssetCreation uploaded = await scene.Assets.ResumeUploadFileAsync(
            UploadCheckpoint.Load(await File.ReadAllBytesAsync(kept)), path, UploadScene.Quick(chunk));

        await scene.AssertArrivedAsync(uploaded, video);
        Assert.Equal(video.Length, scene.Studio.Requests.Find("PATCH", Place).Sum(patch => patch.BodyLength));
    }

    private static async Task<bool> HasArrivedAsync(UploadScene scene, long bytes)
    {
        Page<LivepeerAsset> page = await scene.Assets.ListPageAsync();
        return page.Items is [var asset] && scene.Studio.Uploads.Find(asset.Id)?.Size == bytes;
    }
}
