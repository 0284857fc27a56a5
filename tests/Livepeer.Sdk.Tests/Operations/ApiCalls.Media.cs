namespace Livepeer.Sdk.Tests.Operations;

/// <summary>Multistream targets, metrics, generation and rooms.</summary>
internal static partial class ApiCalls
{
    /// <summary>How long to follow what has no end.</summary>
    private static readonly TimeSpan _glimpse = TimeSpan.FromMilliseconds(200);

    private static ApiCall[] Media =>
    [
        Call("MultistreamTargets.CreateAsync", (client, token) => client.MultistreamTargets.CreateAsync(
            new CreateMultistreamTargetRequest { Name = "elsewhere", Url = $"rtmps://live.example/app/key-{Mark}" }, token)),
        Call("MultistreamTargets.ListPageAsync", (client, token) => client.MultistreamTargets.ListPageAsync(null, null, token)),
        Walk("MultistreamTargets.ListAsync", (client, token) => client.MultistreamTargets.ListAsync(null, token)),
        Call("MultistreamTargets.GetAsync", (client, token) => client.MultistreamTargets.GetAsync(Id, token)),
        Call("MultistreamTargets.UpdateAsync", (client, token) => client.MultistreamTargets.UpdateAsync(
            Id, new UpdateMultistreamTargetRequest { Url = $"rtmps://live.example/app/key-{Mark}", Disabled = true }, token)),
        Call("MultistreamTargets.DeleteAsync", (client, token) => client.MultistreamTargets.DeleteAsync(Id, token)),
        Call("Metrics.GetRealtimeViewershipAsync", (client, token) => client.Metrics.GetRealtimeViewershipAsync(null, token)),
        Call("Metrics.GetViewershipAsync", (client, token) => client.Metrics.GetViewershipAsync(null, token)),
        Call("Metrics.GetCreatorViewershipAsync", (client, token) => client.Metrics.GetCreatorViewershipAsync(
            new CreatorViewershipQuery { AssetId = Id }, token)),
        Call("Metrics.GetTotalViewershipAsync", (client, token) => client.Metrics.GetTotalViewershipAsync(Id, token)),
        Call("Metrics.GetAssetViewsAsync", (client, token) => client.Metrics.GetAssetViewsAsync(Id, token)),
        Call("Metrics.GetUsageAsync", (client, token) => client.Metrics.GetUsageAsync(null, token)),
        Call("Streams.GetHealthAsync", (client, token) => client.Streams.GetHealthAsync(Id, token)),
        Call("Streams.FollowEventsAsync", FollowAsync),
        Call("Generate.TextToImageAsync", (client, token) => client.Generate.TextToImageAsync(new TextToImageRequest { Prompt = "a lighthouse" }, token)),
        Call("Generate.ImageToImageAsync", (client, token) => client.Generate.ImageToImageAsync(
            new ImageToImageRequest { Prompt = "a lighthouse at night", Image = Picture }, token)),
        Call("Generate.ImageToVideoAsync", (client, token) => client.Generate.ImageToVideoAsync(new ImageToVideoRequest { Image = Picture }, token)),
        Call("Generate.UpscaleAsync", (client, token) => client.Generate.UpscaleAsync(new UpscaleRequest { Prompt = "sharp", Image = Picture }, token)),
        Call("Generate.AudioToTextAsync", (client, token) => client.Generate.AudioToTextAsync(
            new AudioToTextRequest { Audio = InputFile.FromBytes(new byte[64], "talk.mp3") }, token)),
        Call("Generate.SegmentImageAsync", (client, token) => client.Generate.SegmentImageAsync(new SegmentImageRequest { Image = Picture }, token)),
        Call("Generate.GenerateTextAsync", (client, token) => client.Generate.GenerateTextAsync(new LlmRequest { Prompt = "why?" }, token)),
        Call("Sessions.GetRecordingAsync", (client, token) => client.Sessions.GetRecordingAsync(Id, token)),
        Call("Clips.CreateFromLastAsync", (client, token) => client.Clips.CreateFromLastAsync(Id, TimeSpan.FromSeconds(30), null, token)),
        Call("Clips.ListByStreamPageAsync", (client, token) => client.Clips.ListByStreamPageAsync(Id, null, null, token)),
        Walk("Clips.ListByStreamAsync", (client, token) => client.Clips.ListByStreamAsync(Id, null, token)),
        Call("Cleanup.FindAbandonedUploadsAsync", (client, token) => client.Cleanup.FindAbandonedUploadsAsync(TimeSpan.FromDays(1), token)),
        Call("Cleanup.FindCreatorContentAsync", (client, token) => client.Cleanup.FindCreatorContentAsync("creator-1", token)),
        Call("Cleanup.RemoveAsync", async (client, token) => await client.Cleanup.RemoveAsync(
            await client.Cleanup.FindCreatorContentAsync("creator-1", token), token)),
        Call("Rooms.CreateAsync", (client, token) => client.Rooms.CreateAsync(token)),
        Call("Rooms.GetAsync", (client, token) => client.Rooms.GetAsync(Id, token)),
        Call("Rooms.DeleteAsync", (client, token) => client.Rooms.DeleteAsync(Id, token)),
        Call("Rooms.StartEgressAsync", (client, token) => client.Rooms.StartEgressAsync(Id, Id, token)),
        Call("Rooms.StopEgressAsync", (client, token) => client.Rooms.StopEgressAsync(Id, token)),
        Call("Rooms.CreateUserAsync", (client, token) => client.Rooms.CreateUserAsync(Id, new CreateRoomUserRequest { Name = "guest" }, token)),
        Call("Rooms.GetUserAsync", (client, token) => client.Rooms.GetUserAsync(Id, Id, token)),
        Call("Rooms.UpdateUserAsync", (client, token) => client.Rooms.UpdateUserAsync(
            Id, Id, new UpdateRoomUserRequest { CanPublish = true }, token)),
        Call("Rooms.RemoveUserAsync", (client, token) => client.Rooms.RemoveUserAsync(Id, Id, token)),
        Call("SendAsync", async (client, token) =>
        {
            using HttpResponseMessage response = await client.SendAsync(HttpMethod.Get, $"/stream/key/key-{Mark}?token={Mark}", null, token);
        }),
    ];

    private static InputFile Picture => InputFile.FromBytes(new byte[64], "lighthouse.png");

    /// <summary>Events come without end, so they are followed for a moment.</summary>
    private static async Task FollowAsync(LivepeerClient client, CancellationToken cancellationToken)
    {
        using var moment = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        moment.CancelAfter(_glimpse);
        try
        {
            await client.Streams.FollowEventsAsync(Id, null, moment.Token).CountAsync(moment.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
        }
    }
}
