using Livepeer.Sdk;
using Livepeer.Sdk.Testing;

namespace Guides;

/// <summary>Tests an application without an account.</summary>
internal static class Testing
{
    /// <summary>This guide always has a LocalStudio.</summary>
    public static async Task RunAsync(Studio studio, CancellationToken cancellationToken)
    {
        _ = studio;
        #region start
        await using LocalStudio local = await LocalStudio.StartAsync(cancellationToken: cancellationToken);   // package Livepeer.Sdk.Testing
        using var livepeer = new LivepeerClient(
            local.ApiKey, options => options.BaseAddress = local.BaseAddress);
        #endregion
        await UploadAsync(livepeer, local, cancellationToken);
        await BreakAsync(livepeer, local, cancellationToken);
        await BroadcastAsync(livepeer, local, cancellationToken);
    }

    private static async Task UploadAsync(LivepeerClient livepeer, LocalStudio local, CancellationToken cancellationToken)
    {
        #region upload
        byte[] video = SampleVideo.Create(size: 100_000);
        AssetCreation uploaded = await livepeer.Assets.UploadAsync(
            new MemoryStream(video), new CreateAssetRequest { Name = "test" }, cancellationToken: cancellationToken);
        Console.WriteLine($"Received: {local.Uploads.Find(uploaded.Asset.Id)?.Size} bytes");
        #endregion
    }

    private static async Task BreakAsync(LivepeerClient livepeer, LocalStudio local, CancellationToken cancellationToken)
    {
        #region fault
        local.Faults.Next("POST", "/stream", StudioFault.LoseResponse());
        try
        {
            await livepeer.Streams.CreateAsync(new CreateStreamRequest { Name = "lost?" }, cancellationToken);
        }
        catch (LivepeerConnectionException exception) when (exception.OutcomeUnknown)
        {
            // The SDK did not repeat the request. The stream was created, but its ID was lost with the response.
            Console.WriteLine($"{local.Requests.Count("POST", "/stream")} request, {local.Store.Count(StudioObjectKind.Stream)} stream");
        }

        #endregion
    }

    private static async Task BroadcastAsync(LivepeerClient livepeer, LocalStudio local, CancellationToken cancellationToken)
    {
        #region broadcast
        LivepeerStream stream = await livepeer.Streams.CreateAsync(
            new CreateStreamRequest { Name = "launch", Record = true }, cancellationToken);
        StudioBroadcast broadcast = local.Live.Start(stream.Id);   // publishes stream.started to your webhooks
        broadcast.Feed(count: 30, secondsEach: 2);
        broadcast.End();

        LivepeerAsset recording = await livepeer.Sessions.WaitForRecordingAsync(
            broadcast.SessionId, cancellationToken: cancellationToken);
        Console.WriteLine($"Recorded: {recording.PlaybackId}");
        #endregion
    }
}
