namespace Livepeer.Sdk.Tests.Operations;

/// <summary>Sessions, tasks, transcoding, clips, multistream targets and the account.</summary>
internal static partial class ApiCalls
{
    private static ApiCall[] Core =>
    [
        Call("Sessions.ListPageAsync", (client, token) => client.Sessions.ListPageAsync(null, null, token)),
        Walk("Sessions.ListAsync", (client, token) => client.Sessions.ListAsync(null, token)),
        Call("Sessions.GetAsync", (client, token) => client.Sessions.GetAsync(Id, null, token)),
        Call("Sessions.ListClipsPageAsync", (client, token) => client.Sessions.ListClipsPageAsync(Id, null, null, token)),
        Walk("Sessions.ListClipsAsync", (client, token) => client.Sessions.ListClipsAsync(Id, null, token)),
        Call("Tasks.ListPageAsync", (client, token) => client.Tasks.ListPageAsync(null, null, token)),
        Walk("Tasks.ListAsync", (client, token) => client.Tasks.ListAsync(null, token)),
        Call("Tasks.GetAsync", (client, token) => client.Tasks.GetAsync(Id, token)),
        Call("Tasks.RetryAsync", (client, token) => client.Tasks.RetryAsync(Id, token)),
        Call("Transcoding.CreateAsync from an address to web3.storage", (client, token) => client.Transcoding.CreateAsync(
            Transcoding(TranscodeInput.FromUrl($"https://files.example/talk.mp4?signature={Mark}"), TranscodeStorage.ToWeb3Storage(Marked("proof"))),
            token)),
        Call("Transcoding.CreateAsync from S3 to S3", (client, token) => client.Transcoding.CreateAsync(
            Transcoding(
                TranscodeInput.FromS3("https://s3.example", "films", "talk.mp4", Bucket),
                TranscodeStorage.ToS3("https://s3.example", "renditions", Bucket)),
            token)),
        Call("Clips.CreateAsync", (client, token) => client.Clips.CreateAsync(
            new CreateClipRequest { PlaybackId = Id, StartTime = DateTimeOffset.UnixEpoch, EndTime = DateTimeOffset.UnixEpoch.AddSeconds(30) }, token)),
        Call("Clips.ListPageAsync", (client, token) => client.Clips.ListPageAsync(Id, null, null, token)),
        Walk("Clips.ListAsync", (client, token) => client.Clips.ListAsync(Id, null, token)),
        Call("MultistreamTargets.ListPageAsync", (client, token) => client.MultistreamTargets.ListPageAsync(null, null, token)),
        Walk("MultistreamTargets.ListAsync", (client, token) => client.MultistreamTargets.ListAsync(null, token)),
        Call("MultistreamTargets.CreateAsync", (client, token) => client.MultistreamTargets.CreateAsync(
            new CreateMultistreamTargetRequest { Url = $"rtmps://live.example/app/{Mark}" }, token)),
        Call("MultistreamTargets.GetAsync", (client, token) => client.MultistreamTargets.GetAsync(Id, token)),
        Call("MultistreamTargets.UpdateAsync", (client, token) => client.MultistreamTargets.UpdateAsync(
            Id, new UpdateMultistreamTargetRequest { Url = $"rtmps://live.example/app/{Mark}" }, token)),
        Call("MultistreamTargets.DeleteAsync", (client, token) => client.MultistreamTargets.DeleteAsync(Id, token)),
        Call("Account.GetAsync", (client, token) => client.Account.GetAsync(token)),
        Call("Account.GetUsageAsync", (client, token) => client.Account.GetUsageAsync(
            DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(50), token)),
        Call("Account.GetIngestServersAsync", (client, token) => client.Account.GetIngestServersAsync(token)),
    ];

    private static S3Credentials Bucket => new(Marked("access-key"), Marked("secret-access-key"));

    private static TranscodeRequest Transcoding(TranscodeInput input, TranscodeStorage storage) => new()
    {
        Input = input,
        Storage = storage,
        Outputs = new TranscodeOutputs { Hls = "/hls", Mp4 = "/mp4" },
    };
}
