using System.Text.Json.Nodes;

namespace Livepeer.Sdk.ContractTests.Streams;

/// <summary>A stream is created, read, changed, deleted.</summary>
public class StreamContract(ContractServer server) : ContractTest(server)
{
    [SkippableFact]
    public async Task A_stream_of_which_only_the_name_is_said_gets_its_keys_and_the_default_renditions()
    {
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark });

        Assert.Equal(Mark, stream.Name);
        Assert.NotEmpty(stream.Id);
        Assert.NotEmpty(stream.PlaybackId!);
        Assert.NotNull(stream.StreamKey);
        Assert.NotNull(stream.UserId);
        Assert.NotNull(stream.CreatedAt);
        Assert.False(stream.IsActive);
        Assert.False(stream.Record);
        Assert.False(stream.Suspended);
        Assert.Null(stream.LastTerminatedAt);
        Assert.Equal(0, stream.SourceSegments);
        Assert.Equal(["240p0", "360p0", "480p0", "720p0"], stream.Profiles!.Select(profile => profile.Name));
        Assert.All(stream.Profiles!, profile => Assert.Equal(H264Profile.ConstrainedHigh, profile.Profile));
        Assert.Empty(stream.Multistream!.Targets!);
    }

    [SkippableFact]
    public async Task What_is_said_of_a_new_stream_is_read_back()
    {
        LivepeerStream created = await CreateStreamAsync(new CreateStreamRequest
        {
            Name = Mark,
            CreatorId = Mark,
            Record = true,
            RecordingSpec = new RecordingSpec { Profiles = [new TranscodeProfile { Bitrate = 1_600_000 }] },
            Profiles = [TranscodeProfile.Hd720],
            PlaybackPolicy = PlaybackPolicy.Jwt,
            UserTags = new JsonObject { ["env"] = "prod", ["n"] = 5, ["list"] = new JsonArray("a", 1) },
        });

        LivepeerStream stream = await ReadAsync(() => Livepeer.Streams.GetAsync(created.Id));
        Assert.Equal(created.StreamKey, stream.StreamKey);
        Assert.Equal(created.PlaybackId, stream.PlaybackId);
        Assert.Equal(created.CreatedAt, stream.CreatedAt);
        Assert.Equal((Mark, CreatorIdType.Unverified), (stream.CreatorId!.Value, stream.CreatorId.Type));
        Assert.True(stream.Record);
        Assert.Equal(1_600_000, Assert.Single(stream.RecordingSpec!.Profiles!).Bitrate);
        Assert.Equal(TranscodeProfile.Hd720.Height, Assert.Single(stream.Profiles!).Height);
        Assert.Equal(PlaybackPolicyType.Jwt, stream.PlaybackPolicy!.Type);
        Assert.Equal(["env", "list", "n"], stream.UserTags!.Keys.Order());
    }

    [SkippableFact]
    public async Task No_renditions_at_all_are_kept_and_so_is_an_empty_name()
    {
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = "", Profiles = [], CreatorId = Mark });

        Assert.Equal("", stream.Name);
        Assert.Empty(stream.Profiles!);
    }

    [SkippableFact]
    public async Task A_stream_is_found_by_its_playback_id_and_by_its_key()
    {
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark });

        Assert.Equal(stream.Id, (await ReadAsync(() => Livepeer.Streams.GetByPlaybackIdAsync(stream.PlaybackId!))).Id);
        Assert.Equal(stream.Id, (await ReadAsync(() => Livepeer.Streams.GetByStreamKeyAsync(stream.StreamKey!))).Id);
        StreamInfo info = await ReadAsync(() => Livepeer.Streams.GetInfoAsync(stream.PlaybackId!));
        Assert.Equal((stream.Id, true, false), (info.Stream!.Id, info.IsPlaybackId, info.IsStreamKey));
        Assert.Null(info.Session);
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.Streams.GetAsync(stream.PlaybackId!));
    }

    [SkippableFact]
    public async Task A_change_keeps_what_it_does_not_name()
    {
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark, CreatorId = Mark });
        await ReadAsync(() => Livepeer.Streams.GetAsync(stream.Id));

        await Livepeer.Streams.UpdateAsync(stream.Id, new UpdateStreamRequest
        {
            Name = Mark + " renamed",
            Record = true,
            UserTags = new JsonObject { ["k"] = "v" },
            PlaybackPolicy = PlaybackPolicy.Public,
        });
        LivepeerStream changed = await ReadAsync(() => Livepeer.Streams.GetAsync(stream.Id), value => value.Name != Mark);
        Assert.Equal(Mark + " renamed", changed.Name);
        Assert.True(changed.Record);
        Assert.Equal("v", changed.UserTags!["k"].GetString());
        Assert.Equal(PlaybackPolicyType.Public, changed.PlaybackPolicy!.Type);
        Assert.Equal(Mark, changed.CreatorId!.Value);
        Assert.Equal(stream.StreamKey, changed.StreamKey);
        Assert.Equal(4, changed.Profiles!.Count);

        await Livepeer.Streams.UpdateAsync(stream.Id, new UpdateStreamRequest());
        Assert.Equal(Mark + " renamed", (await Livepeer.Streams.GetAsync(stream.Id)).Name);
    }

    [SkippableFact]
    public async Task A_stream_is_suspended_and_let_go_on()
    {
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark });

        await Livepeer.Streams.UpdateAsync(stream.Id, new UpdateStreamRequest { Suspended = true });
        Assert.True((await ReadAsync(() => Livepeer.Streams.GetAsync(stream.Id), value => value.Suspended == true)).Suspended);
        await Livepeer.Streams.UpdateAsync(stream.Id, new UpdateStreamRequest { Suspended = false });
        Assert.False((await ReadAsync(() => Livepeer.Streams.GetAsync(stream.Id), value => value.Suspended == false)).Suspended);
    }

    [SkippableFact]
    public async Task A_deleted_stream_is_gone_and_can_not_be_deleted_again()
    {
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark });

        await Livepeer.Streams.DeleteAsync(stream.Id);

        LivepeerNotFoundException error = await ReadUntilGoneAsync(() => Livepeer.Streams.GetAsync(stream.Id));
        Assert.Equal(["not found"], error.Errors);
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Server.Impatient.Streams.DeleteAsync(stream.Id));
    }

    [SkippableFact]
    public async Task Many_are_deleted_at_once_unless_one_is_not_there()
    {
        LivepeerStream first = await CreateStreamAsync(new CreateStreamRequest { Name = Mark });
        LivepeerStream second = await CreateStreamAsync(new CreateStreamRequest { Name = Mark });
        await ReadAsync(() => Livepeer.Streams.GetAsync(second.Id));

        await Assert.ThrowsAsync<LivepeerNotFoundException>(
            () => Livepeer.Streams.DeleteManyAsync([first.Id, "00000000-0000-0000-0000-000000000000"]));
        Assert.Equal(first.Id, (await Livepeer.Streams.GetAsync(first.Id)).Id);
        await Livepeer.Streams.DeleteManyAsync([first.Id, second.Id]);

        await ReadUntilGoneAsync(() => Livepeer.Streams.GetAsync(first.Id));
        await ReadUntilGoneAsync(() => Livepeer.Streams.GetAsync(second.Id));
    }

    [SkippableFact]
    public async Task A_stream_is_not_terminated_twice_within_five_seconds()
    {
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark });
        await ReadAsync(() => Livepeer.Streams.GetAsync(stream.Id));

        await Server.Impatient.Streams.TerminateAsync(stream.Id);

        LivepeerRateLimitException error = await Assert.ThrowsAsync<LivepeerRateLimitException>(
            () => Server.Impatient.Streams.TerminateAsync(stream.Id));
        Assert.Null(error.RetryAfter);
    }

    [SkippableFact]
    public async Task A_stream_that_never_was_live_has_neither_sessions_nor_clips()
    {
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = Mark });
        await ReadAsync(() => Livepeer.Streams.GetAsync(stream.Id));

        Assert.Empty(await ToListAsync(Livepeer.Streams.ListSessionsAsync(stream.Id)));
        Assert.Empty(await ToListAsync(Livepeer.Streams.ListClipsAsync(stream.Id)));
    }
}
