using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.Tests.Clips;

/// <summary>Common uses of the clips of a stream.</summary>
public sealed class ClipsOfStreamsTests
{
    [Fact]
    public async Task The_last_seconds_begin_by_the_clock_of_the_caller_and_have_no_end()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, """{"task":{"id":"t1"},"asset":{"id":"a1"}}"""));
        var time = new FakeTimeProvider(DateTimeOffset.FromUnixTimeMilliseconds(1700000000000).AddTicks(4567));
        await using ServiceProvider services = Clients.Container(
            server.BaseAddress, tune: livepeer => livepeer.Services.AddSingleton<TimeProvider>(time));

        AssetCreation clip = await services.GetRequiredService<ClipsClient>().CreateFromLastAsync("p1", TimeSpan.FromSeconds(30), "goal");

        Assert.Equal("a1", clip.Asset.Id);
        Assert.Equal("""{"playbackId":"p1","startTime":1699999970000,"name":"goal"}""", server.Requests[0].Text);
    }

    [Theory]
    [InlineData(1700000000000, 0)]
    [InlineData(1700000000000, 9999)]
    [InlineData(-5, 1)]
    public async Task The_times_of_a_clip_are_whole_milliseconds(long milliseconds, int ticks)
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, """{"task":{"id":"t1"},"asset":{"id":"a1"}}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        DateTimeOffset time = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).AddTicks(ticks);

        await client.Clips.CreateAsync(new CreateClipRequest { PlaybackId = "p1", StartTime = time, EndTime = time });

        Assert.Equal($$"""{"playbackId":"p1","startTime":{{milliseconds}},"endTime":{{milliseconds}}}""", server.Requests[0].Text);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task Nothing_and_less_cannot_be_cut(int seconds)
    {
        using LivepeerClient client = Clients.For(FaultServer.Unreachable());

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("length", () => client.Clips.CreateFromLastAsync("p1", TimeSpan.FromSeconds(seconds)));
    }

    [Fact]
    public async Task All_clips_of_a_stream_are_listed_by_the_filter_that_works()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(200, """[{"id":"a1","createdAt":1}]"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        List<LivepeerAsset> clips = await client.Clips.ListByStreamAsync("p1").ToListAsync();
        Page<LivepeerAsset> page = await client.Clips.ListByStreamPageAsync("p1", new ListClipsQuery { PageSize = 5, IncludeDetails = true }, "skip5");

        Assert.Equal("a1", Assert.Single(clips).Id);
        Assert.Equal("a1", Assert.Single(page.Items).Id);
        Assert.Equal(
            [
                """limit=100&order=createdAt-true&filters=[{"id":"sourceType","value":"clip"},{"id":"sourcePlaybackId","value":"p1"}]""",
                """limit=5&filters=[{"id":"sourceType","value":"clip"},{"id":"sourcePlaybackId","value":"p1"}]&details=true&cursor=skip5""",
            ],
            server.Heads.Select(head => Uri.UnescapeDataString(head.Query!)));
    }
}
