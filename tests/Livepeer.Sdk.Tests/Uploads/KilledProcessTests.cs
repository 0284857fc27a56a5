using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>What a process that was killed leaves, another finishes.</summary>
public sealed class KilledProcessTests
{
    private const string Place = "/asset/upload/tus/*";

    [Theory]
    [InlineData(10, 1_000_000)]
    [InlineData(50, 1_000_000)]
    [InlineData(90, 1_000_000)]
    [InlineData(10, 60_000)]
    [InlineData(50, 60_000)]
    [InlineData(90, 60_000)]
    public async Task An_upload_outlives_its_process(int percent, int piece)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] film = Films.Bytes(1_000_000);
        string path = scene.Save(film);
        string kept = Path.Combine(scene.Folder.FullName, "checkpoint");
        int target = film.Length * percent / 100;
        for (int whole = target / piece; whole > 0; whole--)
        {
            scene.Studio.Faults.Next("PATCH", Place, StudioFault.Delay(TimeSpan.Zero));
        }

        scene.Studio.Faults.Next("PATCH", Place, StudioFault.StallAfterRequestBytes(target % piece));
        using (KilledProcess process = KilledProcess.Start(scene.Studio, path, kept, piece))
        {
            while (!process.HasEnded && !await HasArrivedAsync(scene, target))
            {
                await Task.Delay(5);
            }

            process.Kill();
        }

        AssetCreation uploaded = await scene.Assets.ResumeUploadFileAsync(
            UploadCheckpoint.Load(await File.ReadAllBytesAsync(kept)), path, UploadScene.Quick(piece));

        await scene.AssertArrivedAsync(uploaded, film);
        Assert.Equal(film.Length, scene.Studio.Requests.Find("PATCH", Place).Sum(patch => patch.BodyLength));
    }

    private static async Task<bool> HasArrivedAsync(UploadScene scene, long bytes)
    {
        Page<LivepeerAsset> page = await scene.Assets.ListPageAsync();
        return page.Items is [var asset] && scene.Studio.Uploads.Find(asset.Id)?.Size == bytes;
    }
}
