using System.Text;
using System.Text.Json;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Secrets;

/// <summary>What a call carried that is secret is masked wherever and however the server says it again.</summary>
public sealed class RedactionTests
{
    [Theory]
    [InlineData("key")]
    [InlineData("abc")]
    [InlineData("k1")]
    [InlineData("a-longer-key-0123")]
    [InlineData("with/slash+and=signs")]
    public async Task A_key_of_any_length_is_masked(string key)
    {
        string body = JsonSerializer.Serialize(new
        {
            errors = new[] { $"no token {key} found", $"'{key}'", $"({key.ToUpperInvariant()})", Uri.EscapeDataString(key), $"token={key}&x=1" },
        });
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(401, body));
        using LivepeerClient client = Clients.For(server.BaseAddress, key);

        var exception = await Assert.ThrowsAsync<LivepeerAuthenticationException>(() => client.Streams.GetAsync("abcdef"));

        Assert.StartsWith("GET /stream/{id} failed with 401: no token *** found; '***'; (***); ***; token=***", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("password", "hunter2")]
    [InlineData("dbPassword", "hunter2")]
    [InlineData("pass_phrase", "hunter2")]
    [InlineData("client-secret", "hunter2")]
    [InlineData("access_token", "hunter2")]
    [InlineData("X-Api-Key", "hunter2")]
    [InlineData("signature", "hunter2")]
    [InlineData("name", "hunter2", false)]
    public async Task A_field_with_a_telling_name_is_masked(string field, string value, bool isMasked = true)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(422, $$"""{"errors":["{{value}} is too weak"]}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerValidationException>(() => client.SendAsync(
            HttpMethod.Post, "/thing", new StringContent($$"""{"a":[{"{{field}}":"{{value}}"}]}""", Encoding.UTF8, "application/json")));

        Assert.Equal(isMasked, !exception.Message.Contains(value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("t0ken-9f8e7d6c")]
    [InlineData("T0KEN-9F8E7D6C")]
    [InlineData("us3rname")]
    [InlineData("p4ssw0rd")]
    [InlineData("fi1e-k3y-77")]
    [InlineData("s1g%2Fnature")]
    [InlineData("s1g/nature")]
    public void What_is_secret_in_a_url_is_masked_alone(string echoed)
    {
        var redactor = Redactor.ForUrl(new Uri("https://us3rname:p4ssw0rd@upload.example/a/fi1e-k3y-77?token=t0ken-9f8e7d6c&sig=s1g%2Fnature"));

        Assert.Equal("bad *** there", redactor.Redact($"bad {echoed} there"));
    }

    [Fact]
    public async Task A_url_in_the_body_is_masked_with_each_of_its_parts()
    {
        const string said = """{"errors":["can't read s3cret-t0ken as user3 with passw0rd3"]}""";
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(422, said));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerValidationException>(() => client.Assets.ImportAsync(
            "https://user3:passw0rd3@files.example/video.mp4?token=s3cret-t0ken", new CreateAssetRequest { Name = "x" }));

        Assert.Equal(["can't read *** as *** with ***"], exception.Errors);
    }

    [Fact]
    public async Task A_secret_that_a_long_message_would_cut_in_two_is_masked_before()
    {
        string key = "key-" + new string('7', 60);
        string body = JsonSerializer.Serialize(new { errors = new[] { new string('x', 960) + " " + key } });
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(401, body));
        using LivepeerClient client = Clients.For(server.BaseAddress, key);

        var exception = await Assert.ThrowsAsync<LivepeerAuthenticationException>(() => client.Streams.GetAsync("abcdef"));

        Assert.DoesNotContain("777", exception.Message, StringComparison.Ordinal);
    }
}
