using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>Whatever delay a server requests, no wait outlasts the call.</summary>
public sealed class RetryAfterTests
{
    [Theory]
    [InlineData("2147483647")]
    [InlineData("4294968")]
    [InlineData("99999")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    [InlineData("3601")]
    public async Task A_wait_without_sense_ends_the_call_at_once(string value)
    {
        foreach (bool isLimited in (bool[])[true, false])
        {
            await using var server = new FaultServer(_ => FaultBehaviour.Respond(429, headers: [new("Retry-After", value)]));
            using LivepeerClient client = Clients.For(server.BaseAddress, options =>
            {
                options.TotalTimeout = isLimited ? TimeSpan.FromSeconds(20) : Timeout.InfiniteTimeSpan;
            });

            await Assert.ThrowsAsync<LivepeerRateLimitException>(() => client.Streams.GetAsync("abc").WaitAsync(TimeSpan.FromSeconds(10)));

            Assert.Single(server.Requests);
        }
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("0")]
    [InlineData("soon")]
    [InlineData("9223372036854775807")]
    [InlineData("4294967295")]
    [InlineData("1.5")]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT")]
    public async Task A_wait_that_is_over_or_no_number_is_no_wait(string value)
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(429, headers: [new("Retry-After", value)]), Faults.Healthy);
        using LivepeerClient client = Clients.For(server.BaseAddress);

        Assert.Equal("abc", (await client.Streams.GetAsync("abc").WaitAsync(TimeSpan.FromSeconds(10))).Id);
    }

    [Fact]
    public async Task A_time_in_the_past_is_reported_as_no_delay()
    {
        await using var server = new FaultServer(
            FaultBehaviour.Respond(429, headers: [new("Retry-After", "Thu, 01 Jan 1970 00:00:00 GMT")]));
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.MaxRetries = 0);

        var exception = await Assert.ThrowsAsync<LivepeerRateLimitException>(() => client.Streams.GetAsync("abc"));

        Assert.Equal(TimeSpan.Zero, exception.RetryAfter);
    }

    [Fact]
    public async Task A_delay_of_the_SDK_that_outlasts_the_call_ends_it_with_the_fault_and_not_with_a_timeout()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(503));
        using LivepeerClient client = Clients.For(server.BaseAddress, options =>
        {
            options.RetryDelay = options.MaxRetryDelay = TimeSpan.FromMinutes(5);
            options.TotalTimeout = TimeSpan.FromSeconds(20);
        });

        var exception = await Assert.ThrowsAsync<LivepeerApiException>(
            () => client.Streams.GetAsync("abc").WaitAsync(TimeSpan.FromSeconds(10)));

        Assert.Equal(503, (int)exception.StatusCode);
    }
}
