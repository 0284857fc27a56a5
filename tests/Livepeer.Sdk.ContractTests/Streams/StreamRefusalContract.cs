using System.Net;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.ContractTests.Streams;

/// <summary>What the server refuses of streams, and in which words.</summary>
public class StreamRefusalContract(ContractServer server) : ContractTest(server)
{
    private const string MissingId = "00000000-0000-0000-0000-000000000000";

    [SkippableFact]
    public async Task A_tag_may_not_be_a_flag_and_is_named_by_its_path()
    {
        LivepeerValidationException error = await RefusedAsync(new CreateStreamRequest { Name = Mark, UserTags = new JsonObject { ["a"] = true } });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, error.StatusCode);
        Assert.Equal(("POST", "/stream"), (error.Method, error.PathTemplate));
        Assert.NotEmpty(error.Issues);
        Assert.All(error.Issues, issue => Assert.StartsWith("/userTags/a", issue.Path, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Tags_may_not_be_large()
    {
        LivepeerValidationException error = await RefusedAsync(
            new CreateStreamRequest { Name = Mark, UserTags = new JsonObject { ["a"] = new string('y', 3000) } });

        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
    }

    [SkippableFact]
    public async Task A_webhook_or_target_that_is_not_there_is_refused()
    {
        LivepeerValidationException webhook = await RefusedAsync(new CreateStreamRequest { Name = Mark, PlaybackPolicy = PlaybackPolicy.Webhook("nope") });
        Assert.Equal(HttpStatusCode.BadRequest, webhook.StatusCode);
        Assert.Equal(["webhook nope not found"], webhook.Errors);

        LivepeerValidationException target = await RefusedAsync(new CreateStreamRequest { Name = Mark, Multistream = [MultistreamDestination.ToTarget("nope")] });
        Assert.Equal(HttpStatusCode.BadRequest, target.StatusCode);
    }

    [SkippableFact]
    public async Task Recording_settings_need_recording()
    {
        LivepeerValidationException error = await RefusedAsync(
            new CreateStreamRequest { Name = Mark, RecordingSpec = new RecordingSpec { Profiles = [TranscodeProfile.Sd480] } });

        Assert.Equal(HttpStatusCode.BadRequest, error.StatusCode);
    }

    [SkippableFact]
    public async Task A_stream_that_is_not_there_is_not_found()
    {
        LivepeerNotFoundException read = await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.Streams.GetAsync(MissingId));
        Assert.Equal(["not found"], read.Errors);
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.Streams.UpdateAsync(MissingId, new UpdateStreamRequest { Name = "x" }));
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => ToListAsync(Livepeer.Streams.ListSessionsAsync("nope")));
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => ToListAsync(Livepeer.Streams.ListClipsAsync("nope")));
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.Streams.AddMultistreamTargetAsync(MissingId, MultistreamDestination.ToUrl("rtmp://live.example.com/app/key")));
    }

    [SkippableFact]
    public async Task Another_accounts_stream_is_not_found()
    {
        LivepeerClient other = Server.Other();
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark });
        await ReadAsync(() => Livepeer.Streams.GetAsync(stream.Id));

        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => other.Streams.GetAsync(stream.Id));
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => other.Streams.UpdateAsync(stream.Id, new UpdateStreamRequest { Name = "mine" }));
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => other.Streams.DeleteAsync(stream.Id));
        Assert.Equal(Mark, (await Livepeer.Streams.GetAsync(stream.Id)).Name);
    }

    private async Task<LivepeerValidationException> RefusedAsync(CreateStreamRequest request) =>
        await Assert.ThrowsAsync<LivepeerValidationException>(() => CreateStreamAsync(request));
}
