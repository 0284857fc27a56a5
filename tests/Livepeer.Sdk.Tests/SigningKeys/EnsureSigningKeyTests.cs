using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.SigningKeys;

public sealed class EnsureSigningKeyTests
{
    private const string Other = """{"id":"k0","name":"viewers of old","createdAt":3}""";
    private const string Disabled = """{"id":"k1","name":"viewers","disabled":true,"createdAt":2}""";
    private const string Found = """{"id":"k2","name":"viewers","createdAt":1}""";

    [Fact]
    public async Task A_key_that_is_there_is_given_and_none_is_made()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, $"[{Other},{Disabled},{Found}]"));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        SigningKey key = await client.SigningKeys.EnsureAsync("viewers");

        Assert.Equal("k2", key.Id);
        Assert.IsNotType<CreatedSigningKey>(key);
        Assert.Equal("GET", Assert.Single(server.Requests).Method);
    }

    [Fact]
    public async Task A_key_is_made_where_none_of_the_name_can_be_used()
    {
        await using var server = new FaultServer(
            FaultBehaviour.Respond(200, $"[{Other},{Disabled}]"),
            FaultBehaviour.Respond(201, """{"id":"k3","name":"viewers","publicKey":"p","privateKey":"q"}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var key = Assert.IsType<CreatedSigningKey>(await client.SigningKeys.EnsureAsync("viewers"));

        Assert.Equal("q", key.PrivateKey!.Reveal());
        Assert.Equal("""{"name":"viewers"}""", server.Requests[1].Text);
    }

    [Fact]
    public async Task Several_keys_of_the_name_are_an_error()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, $"[{Found},{Found.Replace("k2", "k4", StringComparison.Ordinal)}]"));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerException>(() => client.SigningKeys.EnsureAsync("viewers"));

        Assert.Contains("k2, k4", exception.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }
}
