using System.Globalization;
using Livepeer.Sdk;
using Shared;
using Spectre.Console;

namespace Quickstart;

/// <summary>The main scenario, step by step.</summary>
internal static class Tour
{
    public static async Task RunAsync(LivepeerClient livepeer, string video, CancellationToken cancellationToken)
    {
        LivepeerStream? stream = null;
        AssetCreation? uploaded = null;
        try
        {
            stream = await livepeer.Streams.CreateAsync(
                new CreateStreamRequest { Name = "quickstart", Record = true, Profiles = [TranscodeProfile.Hd720, TranscodeProfile.Sd480] },
                cancellationToken);
            IngestUrls ingest = livepeer.Streams.GetIngestUrls(stream);
            Say($"Created stream [bold]{stream.Name}[/]. Push to {ingest.RtmpServer} with its stream key (masked as {ingest.StreamKey}, because output may be logged).");

            uploaded = await UploadAsync(livepeer, video, cancellationToken);
            LivepeerAsset asset = await ProcessAsync(livepeer, uploaded, cancellationToken);
            Say($"Ready: [bold]{asset.Name}[/], {asset.VideoSpec?.Duration:m\\:ss\\.f}, {asset.Size} bytes, playback ID {asset.PlaybackId}.");

            await foreach (LivepeerAsset one in livepeer.Assets.ListAsync(new ListAssetsQuery { Phase = AssetPhase.Ready }, cancellationToken))
            {
                Say($"  in the library: {one.Name}, created at {one.CreatedAt:u}");
            }

            LivepeerTask export = await ExportAsync(livepeer, asset, cancellationToken);
            Say($"Exported: {export.GetExport().Ipfs?.VideoFileUrl}");
        }
        finally
        {
            await CleanUpAsync(livepeer, stream, uploaded?.Asset);
        }
    }

    private static Task<AssetCreation> UploadAsync(LivepeerClient livepeer, string video, CancellationToken cancellationToken) =>
        Bars.RunAsync("upload", bar => livepeer.Assets.UploadFileAsync(
            video,
            new CreateAssetRequest { Name = Path.GetFileName(video) },
            new UploadOptions { Progress = Bars.CreateProgress<UploadProgress>(bar, progress => progress.Fraction) },
            cancellationToken));

    private static Task<LivepeerAsset> ProcessAsync(LivepeerClient livepeer, AssetCreation uploaded, CancellationToken cancellationToken) =>
        Bars.RunAsync("process", bar => livepeer.Assets.WaitUntilReadyAsync(
            uploaded.Asset.Id,
            new WaitOptions { Progress = Bars.CreateProgress<WaitProgress>(bar, progress => progress.Fraction) },
            cancellationToken));

    private static Task<LivepeerTask> ExportAsync(LivepeerClient livepeer, LivepeerAsset asset, CancellationToken cancellationToken) =>
        Bars.RunAsync("export to IPFS", async bar =>
        {
            LivepeerTask export = await livepeer.Assets.ExportAsync(asset.Id, ExportAssetRequest.ToIpfs(), cancellationToken);
            return await livepeer.Tasks.WaitUntilCompletedAsync(
                export.Id,
                new WaitOptions { Progress = Bars.CreateProgress<WaitProgress>(bar, progress => progress.Fraction) },
                cancellationToken);
        });

    /// <summary>Also runs after a failure and after Ctrl-C.</summary>
    private static async Task CleanUpAsync(LivepeerClient livepeer, LivepeerStream? stream, LivepeerAsset? asset)
    {
        if (asset is not null)
        {
            await livepeer.Assets.DeleteAsync(asset.Id, CancellationToken.None);
        }

        if (stream is not null)
        {
            await livepeer.Streams.DeleteAsync(stream.Id, CancellationToken.None);
        }

        Say($"Cleaned up.");
    }

    private static void Say(FormattableString line) =>
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, TerminalText.Clean(line));
}
