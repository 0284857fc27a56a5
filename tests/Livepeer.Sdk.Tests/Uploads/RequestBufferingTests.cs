using Livepeer.Sdk.Uploads;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>Where requests leave as a whole, as in browsers, they are small, and the server gets time for all of their bytes.</summary>
public sealed class RequestBufferingTests
{
    [Fact]
    public async Task A_stream_that_can_seek_is_sent_in_chunks_that_fit_into_memory()
    {
        UploadSource source = await SeekableSource.OpenAsync(new MemoryStream(new byte[10]), null, default);

        Assert.Equal(long.MaxValue, new UploadOptions().GetChunkSize(source, isBuffered: false));
        Assert.Equal(ForwardSource.DefaultChunkSize, new UploadOptions().GetChunkSize(source, isBuffered: true));
        Assert.Equal(5, new UploadOptions { ChunkSize = 5 }.GetChunkSize(source, isBuffered: true));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(1024 * 1024, 1)]
    [InlineData((1024 * 1024) + 1, 2)]
    [InlineData(8 * 1024 * 1024, 8)]
    [InlineData(long.MaxValue - (1024 * 1024), 1024)]
    public void The_time_limit_grows_with_the_bytes(long length, int times) => Assert.Equal(times, RequestBuffering.Limits(length));

    [Fact]
    public void A_watch_waits_so_many_times_its_limit()
    {
        var time = new FakeTimeProvider();
        using var watch = new StallWatch(TimeSpan.FromSeconds(10), time, CancellationToken.None);

        watch.Restart(3);
        time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(watch.IsStalled);
        time.Advance(TimeSpan.FromSeconds(2));
        Assert.True(watch.IsStalled);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(uint.MaxValue - 1)]
    public void The_longest_limits_do_not_overflow(double milliseconds)
    {
        using var watch = new StallWatch(TimeSpan.FromMilliseconds(milliseconds), TimeProvider.System, CancellationToken.None);

        watch.Restart(1024);

        Assert.False(watch.IsStalled);
    }
}
