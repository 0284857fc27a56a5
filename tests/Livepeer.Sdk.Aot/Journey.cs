using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.Aot;

/// <summary>A film's way from a file to an export, each step checked.</summary>
internal static class Journey
{
    public static async Task RunAsync(LivepeerClient livepeer)
    {
        LivepeerStream stream = await livepeer.Streams.CreateAsync(new CreateStreamRequest { Name = "native", Profiles = [TranscodeProfile.Hd720] });
        Check((await livepeer.Streams.GetAsync(stream.Id)).Name == "native", "the stream reads back");

        using var film = new MemoryStream(SampleVideo.Create(300_000));
        AssetCreation uploaded = await livepeer.Assets.UploadAsync(film, new CreateAssetRequest { Name = "native.mp4" });
        var wait = new WaitOptions { Timeout = TimeSpan.FromMinutes(1) };
        LivepeerAsset asset = await livepeer.Assets.WaitUntilReadyAsync(uploaded.Asset.Id, wait);
        Check(asset.Phase == AssetPhase.Ready && asset.Size == film.Length, "the asset is ready and as long as its file");

        LivepeerTask export = await livepeer.Assets.ExportAsync(asset.Id, ExportAssetRequest.ToIpfs());
        export = await livepeer.Tasks.WaitUntilCompletedAsync(export.Id, wait);
        Check(export.GetExport().Ipfs?.VideoFileUrl is not null, "the export has its URL");

        await livepeer.Assets.DeleteAsync(asset.Id);
        await livepeer.Streams.DeleteAsync(stream.Id);
        try
        {
            await livepeer.Streams.GetAsync(stream.Id);
            Check(false, "a deleted stream is gone");
        }
        catch (LivepeerNotFoundException)
        {
            Console.WriteLine("ok: a deleted stream is gone");
        }
    }

    private static void Check(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Not so: {what}.");
        }

        Console.WriteLine($"ok: {what}");
    }
}
