using System.Net;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>Any bad response ends in an exception of the SDK, never in one of System.Text.Json or Refit.</summary>
public sealed class ResponseTests
{
    [Theory]
    [InlineData(200, "", "application/json")]
    [InlineData(200, "null", "application/json")]
    [InlineData(200, "{\"id\":", "application/json")]
    [InlineData(200, "[]", "application/json")]
    [InlineData(200, "<html>welcome</html>", "text/html")]
    [InlineData(204, "", "application/json")]
    public async Task A_success_that_cannot_be_read_is_an_api_exception(int status, string body, string contentType)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(status, body, contentType: contentType));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var read = await Assert.ThrowsAsync<LivepeerApiException>(() => client.Streams.GetAsync("abc"));
        var create = await Assert.ThrowsAsync<LivepeerApiException>(() => client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.False(read.OutcomeUnknown);
        Assert.True(create.OutcomeUnknown);
        Assert.Equal("/stream/{id}", read.PathTemplate);
        Assert.Equal(2, server.Requests.Count);
    }

    /// <summary>Of a firewall, or of another website at a wrong base address.</summary>
    [Theory]
    [InlineData("<!DOCTYPE html><html>Just a moment</html>", "text/html")]
    [InlineData("\r\n <html></html>", "application/json")]
    public async Task A_page_is_no_success_even_if_no_body_is_needed(string body, string contentType)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(200, body, contentType: contentType));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var update = await Assert.ThrowsAsync<LivepeerApiException>(
            () => client.Streams.UpdateAsync("abc", new UpdateStreamRequest { Suspended = true }));
        var delete = await Assert.ThrowsAsync<LivepeerApiException>(() => client.Streams.DeleteAsync("abc"));

        Assert.True(update.OutcomeUnknown);
        Assert.False(delete.OutcomeUnknown);
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData(404, "{\"errors\":[\"not found\"]}", "application/json", "not found")]
    [InlineData(404, "<!DOCTYPE html><pre>Cannot GET /nosuch</pre>", "text/html", "(an HTML page).")]
    [InlineData(503, "<html><head><title>503 Service Unavailable</title></head></html>", "text/html", ": 503 Service Unavailable")]
    [InlineData(400, "not enabled", "text/html", "not enabled")]
    [InlineData(500, "{\"error\":\"no key\"}", "application/json", "no key")]
    [InlineData(422, "{\"detail\":[{\"loc\":[\"body\",\"prompt\"],\"msg\":\"field required\",\"type\":\"x\"}]}", "application/json", "/body/prompt field required")]
    [InlineData(400, "{\"detail\":{\"msg\":\"bad model\"}}", "application/json", "bad model")]
    [InlineData(409, "", "application/json", "(empty response body).")]
    public async Task A_refusal_says_what_the_server_said(int status, string body, string contentType, string said)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(status, body, contentType: contentType));
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.MaxRetries = 0);

        var exception = await Assert.ThrowsAnyAsync<LivepeerApiException>(() => client.Streams.GetAsync("abc"));

        Assert.Equal((HttpStatusCode)status, exception.StatusCode);
        Assert.Equal($"GET /stream/{{id}} failed with {status}{(said[0] is '(' ? " " : said[0] is ':' ? "" : ": ")}{said}", exception.Message);
        Assert.Equal("GET", exception.Method);
    }

    [Fact]
    public async Task The_json_inside_json_of_a_422_becomes_path_and_message()
    {
        const string body = """{"errors":["{\"instancePath\":\"/profiles/0/width\",\"keyword\":\"minimum\",\"params\":{\"limit\":128},\"message\":\"must be >= 128\"}"]}""";
        await using var server = new FaultServer(FaultBehaviour.Respond(422, body));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerValidationException>(
            () => client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.Equal([new ValidationIssue("/profiles/0/width", "must be >= 128")], exception.Issues);
        Assert.False(exception.OutcomeUnknown);
    }

    [Fact]
    public async Task No_redirect_is_followed()
    {
        await using var other = new FaultServer(_ => Faults.Healthy);
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(302, headers: [new("Location", other.BaseAddress + "/stream/abc")]));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerApiException>(() => client.Streams.GetAsync("abc"));

        Assert.Equal(HttpStatusCode.Found, exception.StatusCode);
        Assert.Empty(other.Heads);
    }

    [Fact]
    public async Task An_error_body_without_end_is_read_only_so_far()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(400, "{\"errors\":[\"" + new string('x', 1 << 20) + "\"]}"));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerValidationException>(() => client.Streams.GetAsync("abc"));

        Assert.InRange(exception.Message.Length, 1, 2000);
    }
}
