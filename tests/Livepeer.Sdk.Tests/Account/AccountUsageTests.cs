using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.Tests.Account;

public sealed class AccountUsageTests
{
    [Fact]
    public async Task What_was_broadcast_within_a_time_is_summed()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient client = Client(studio);
        LivepeerStream stream = await client.Streams.CreateAsync(new() { Name = "live" });
        StudioBroadcast broadcast = studio.Live.Start(stream.Id);
        broadcast.Feed(3, 2.5);

        AccountUsage usage = await client.Account.GetUsageAsync(DateTimeOffset.UnixEpoch, DateTimeOffset.UtcNow.AddDays(1));
        AccountUsage before = await client.Account.GetUsageAsync(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1));

        Assert.Equal(TimeSpan.FromSeconds(7.5), usage.SourceDuration);
        Assert.Equal(3, usage.SourceSegments);
        Assert.Equal(TimeSpan.Zero, before.SourceDuration);
        Assert.Null(before.SourceSegments);
    }

    [Fact]
    public async Task A_time_range_that_ends_before_it_starts_is_not_requested()
    {
        using LivepeerClient client = new("key");

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            "until", () => client.Account.GetUsageAsync(DateTimeOffset.UnixEpoch.AddDays(1), DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public async Task The_ingest_servers_can_be_listed()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient client = Client(studio);

        IngestServer server = Assert.Single(await client.Account.GetIngestServersAsync());

        Assert.StartsWith("rtmp://", server.Ingest, StringComparison.Ordinal);
        Assert.Null(server.AdditionalProperties);
    }

    private static LivepeerClient Client(LocalStudio studio) =>
        new(LivepeerCredential.ApiKey(studio.ApiKey), options => options.BaseAddress = studio.BaseAddress);
}
