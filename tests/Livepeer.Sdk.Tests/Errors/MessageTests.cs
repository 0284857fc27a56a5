using Livepeer.Sdk.Tests.Http;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Errors;

/// <summary>What a log shows of an exception.</summary>
public sealed class MessageTests
{
    private const string Warning = "The server may have executed the request.";

    [Theory]
    [InlineData(502, true)]
    [InlineData(404, false)]
    public async Task The_message_of_a_refused_create_says_whether_it_may_have_been_executed(int status, bool isUnknown)
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(status, """{"errors":["no"]}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAnyAsync<LivepeerApiException>(
            () => client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.Equal($"POST /stream failed with {status}: no{(isUnknown ? " " + Warning : "")}", exception.Message);
        Assert.Equal(isUnknown, exception.ToString().Contains(Warning, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_message_of_a_broken_connection_says_that_the_request_may_have_been_executed()
    {
        await using var server = new FaultServer(FaultBehaviour.ReadThenReset);
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerConnectionException>(
            () => client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.EndsWith(Warning, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("Bearer abc")]
    public void A_malformed_key_names_the_argument_and_not_the_key(string key)
    {
        var exception = Assert.Throws<ArgumentException>(() => new LivepeerClient(key, options => options.MaxRetries = 0));

        Assert.Equal("apiKey", exception.ParamName);
        Assert.StartsWith("This is not a key or token: it ", exception.Message, StringComparison.Ordinal);
        Assert.True(key.Length == 0 || !exception.Message.Contains(key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_from_a_key_takes_options()
    {
        await using var server = new FaultServer(Faults.Healthy);
        using var client = new LivepeerClient(Clients.Key, options => options.BaseAddress = server.BaseAddress);

        Assert.Equal("abc", (await client.Streams.GetAsync("abc")).Id);
    }
}
