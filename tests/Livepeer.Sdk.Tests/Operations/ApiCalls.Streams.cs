using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Tests.Operations;

internal static partial class ApiCalls
{
    private static ApiCall[] Streams =>
    [
        Call("Streams.CreateAsync", (client, token) => client.Streams.CreateAsync(PullStream, token)),
        Call("Streams.CreateAndStartPullAsync", (client, token) => client.Streams.CreateAndStartPullAsync(PullStream, token)),
        Call("Streams.ListPageAsync", (client, token) => client.Streams.ListPageAsync(new ListStreamsQuery { NameContains = "50 % ü" }, null, token)),
        Walk("Streams.ListAsync", (client, token) => client.Streams.ListAsync(null, token)),
        Call("Streams.GetAsync", (client, token) => client.Streams.GetAsync(Id, token)),
        Call("Streams.UpdateAsync", (client, token) => client.Streams.UpdateAsync(
            Id, new UpdateStreamRequest { Multistream = [Destination], UserTags = new JsonObject { ["team"] = "video" } }, token)),
        Call("Streams.DeleteAsync", (client, token) => client.Streams.DeleteAsync(Id, token)),
        Call("Streams.DeleteManyAsync", (client, token) => client.Streams.DeleteManyAsync([Id], token)),
        Call("Streams.TerminateAsync", (client, token) => client.Streams.TerminateAsync(Id, token)),
        Call("Streams.StartPullAsync", (client, token) => client.Streams.StartPullAsync(Id, token)),
        Call("Streams.CreateOrReplacePullAsync", (client, token) => client.Streams.CreateOrReplacePullAsync(PullStream, null, token)),
        Call("Streams.AddMultistreamTargetAsync", (client, token) => client.Streams.AddMultistreamTargetAsync(Id, Destination, token)),
        Call("Streams.RemoveMultistreamTargetAsync", (client, token) => client.Streams.RemoveMultistreamTargetAsync(Id, Id, token)),
        Call("Streams.ListSessionsPageAsync", (client, token) => client.Streams.ListSessionsPageAsync(Id, null, null, token)),
        Walk("Streams.ListSessionsAsync", (client, token) => client.Streams.ListSessionsAsync(Id, null, token)),
        Call("Streams.ListClipsPageAsync", (client, token) => client.Streams.ListClipsPageAsync(Id, null, null, token)),
        Walk("Streams.ListClipsAsync", (client, token) => client.Streams.ListClipsAsync(Id, null, token)),
        Call("Streams.GetInfoAsync", (client, token) => client.Streams.GetInfoAsync($"key-{Mark}", token)),
        Call("Streams.GetByPlaybackIdAsync", (client, token) => client.Streams.GetByPlaybackIdAsync(Id, token)),
        Call("Streams.GetByStreamKeyAsync", (client, token) => client.Streams.GetByStreamKeyAsync(Marked("key"), token)),
    ];

    private static MultistreamDestination Destination => MultistreamDestination.ToUrl($"rtmps://live.example/app/key-{Mark}", name: "elsewhere");

    private static CreateStreamRequest PullStream => new()
    {
        Name = "pull",
        CreatorId = "creator-1",
        PlaybackPolicy = PlaybackPolicy.Jwt,
        Profiles = [TranscodeProfile.Hd720],
        Multistream = [Destination],
        Pull = new PullSource
        {
            Source = $"https://user:password-{Mark}@camera.example/live?token={Mark}",
            Headers = new Dictionary<string, Secret> { ["Authorization"] = Marked("header") },
        },
    };
}
