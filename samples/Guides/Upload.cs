using Livepeer.Sdk;
using Livepeer.Sdk.Testing;

namespace Guides;

/// <summary>Uploads a file, and continues an upload that broke off.</summary>
internal static class Upload
{
    public static async Task RunAsync(Studio studio, CancellationToken cancellationToken)
    {
        await UploadAsync(studio, studio.Livepeer, studio.Video, new Percentage(), cancellationToken);

        // The connection breaks whenever the second upload sends something after its first chunk, until it gives up.
        const string place = "/asset/upload/tus/*";
        studio.Local?.Faults.Next("PATCH", place, StudioFault.Delay(TimeSpan.Zero));
        StudioFaultRule? fault = studio.Local?.Faults.Always("PATCH", place, StudioFault.ResetConnection());
        await ResumeAsync(studio.Livepeer, studio.Video, fault, cancellationToken);
        foreach (LivepeerAsset asset in await studio.Livepeer.Assets.ListAsync(
            new ListAssetsQuery { Filters = [ListFilter.Equal("name", "talk again")] }, cancellationToken).ToListAsync(cancellationToken))
        {
            studio.AtEnd(() => studio.Livepeer.Assets.DeleteAsync(asset.Id));
        }
    }

    private static async Task UploadAsync(
        Studio studio, LivepeerClient livepeer, string path, IProgress<UploadProgress> progress, CancellationToken cancellationToken)
    {
        #region upload
        AssetCreation uploaded = await livepeer.Assets.UploadFileAsync(
            path, new CreateAssetRequest { Name = "talk" }, new UploadOptions { Progress = progress }, cancellationToken);

        LivepeerAsset asset = await livepeer.Assets.WaitUntilReadyAsync(uploaded.Asset.Id, cancellationToken: cancellationToken);
        Console.WriteLine($"{asset.Name}: {asset.VideoSpec?.Duration:m\\:ss}, {asset.Size} bytes, playback ID {asset.PlaybackId}");
        #endregion

        studio.AtEnd(() => livepeer.Assets.DeleteAsync(asset.Id));
    }

    private static async Task ResumeAsync(
        LivepeerClient livepeer, string path, StudioFaultRule? fault, CancellationToken cancellationToken)
    {
        UploadOptions options = fault is null ? new() : new() { MaxRetries = 0, ChunkSize = 100_000 };
        #region resume
        byte[]? saved = null;
        try
        {
            await livepeer.Assets.UploadFileAsync(path, new CreateAssetRequest { Name = "talk again" }, options, cancellationToken);
        }
        catch (LivepeerUploadException exception) when (exception.Checkpoint is { } checkpoint)
        {
            saved = checkpoint.Save();   // store it like a password: it grants access to the upload without a key
            Console.WriteLine($"Broke off after {checkpoint.BytesConfirmed} bytes.");
        }

        #endregion
        fault?.Remove();
        #region continue
        if (saved is not null)
        {
            AssetCreation resumed = await livepeer.Assets.ResumeUploadFileAsync(
                UploadCheckpoint.Load(saved), path, cancellationToken: cancellationToken);
            Console.WriteLine($"Completed: {resumed.Asset.Name}");
        }

        #endregion
    }

    /// <summary>Shows the progress on one line of the terminal.</summary>
    private sealed class Percentage : IProgress<UploadProgress>
    {
        public void Report(UploadProgress value) => Console.Error.Write($"\r{value.Fraction:P0} ");
    }
}
