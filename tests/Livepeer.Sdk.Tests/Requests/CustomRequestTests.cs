using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Tests.Http;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Requests;

/// <summary>Requests of the caller's own go the way of all others, and nowhere else.</summary>
public sealed partial class CustomRequestTests
{
    [Theory]
    [InlineData(30)]
    [InlineData(null)]
    public async Task A_body_does_not_look_complete_after_its_response_was_disposed(int? limitInSeconds)
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, """{"id":"w1","name":"long"}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress, options =>
            options.AttemptTimeout = options.TotalTimeout = limitInSeconds is { } limit ? TimeSpan.FromSeconds(limit) : Timeout.InfiniteTimeSpan);
        HttpResponseMessage response = await client.SendAsync(HttpMethod.Get, "/widget");
        Stream body = await response.Content.ReadAsStreamAsync();
        Assert.Equal(1, await body.ReadAsync(new byte[1]));

        response.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => body.ReadAsync(new byte[1]).AsTask());
    }

    [Fact]
    public async Task They_carry_the_key_and_return_a_typed_response()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(201, """{"id":"w1","name":"new"}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        Widget made = await client.SendJsonAsync(
            HttpMethod.Post, "/widget?dry=1", OwnContext.Default.Widget, JsonContent.Create(new Widget { Name = "new" }, OwnContext.Default.Widget));

        Assert.Equal("w1", made.Id);
        ReceivedRequest sent = server.Requests[0];
        Assert.Equal("POST /api/widget?dry=1", $"{sent.Method} {sent.Target}");
        Assert.Equal("Bearer " + Clients.Key, sent.Header("Authorization"));
        Assert.Equal("""{"name":"new"}""", sent.Text);
        Assert.StartsWith("Livepeer.Sdk/", sent.Header("User-Agent"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_can_be_read_in_every_way_with_its_headers()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(200, "a,b\n1,2\n", [new("X-Total-Count", "2")], "text/csv"));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        using HttpResponseMessage text = await client.SendAsync(HttpMethod.Get, "/export");
        using HttpResponseMessage stream = await client.SendAsync(HttpMethod.Get, "/export");
        using var reader = new StreamReader(await stream.Content.ReadAsStreamAsync());

        Assert.Equal("a,b\n1,2\n", await text.Content.ReadAsStringAsync());
        Assert.Equal("a,b\n1,2\n", await reader.ReadToEndAsync());
        Assert.Equal("text/csv", text.Content.Headers.ContentType!.MediaType);
        Assert.Equal("2", text.Headers.GetValues("X-Total-Count").Single());
    }

    [Fact]
    public async Task A_response_without_a_body_keeps_its_status()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(204));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        using HttpResponseMessage response = await client.SendAsync(HttpMethod.Delete, "/widget/w1");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        await Assert.ThrowsAsync<LivepeerApiException>(() => client.SendJsonAsync(HttpMethod.Get, "/widget/w1", OwnContext.Default.Widget));
    }

    [Theory]
    [InlineData("stream")]
    [InlineData("//evil.example/stream")]
    [InlineData("https://evil.example/stream")]
    [InlineData("/../stream")]
    [InlineData("/a/../../stream")]
    [InlineData("/%2e%2e/stream")]
    [InlineData("/a/%2E%2e%2fstream")]
    [InlineData("/./stream")]
    [InlineData("/a\\..\\..\\stream")]
    [InlineData("/a%5c..%5cstream")]
    [InlineData("/stream#x")]
    [InlineData("/stream x")]
    [InlineData("/stream\r\nX: y")]
    [InlineData("/\\evil.example")]
    [InlineData("@evil.example/stream")]
    [InlineData("")]
    public async Task They_cannot_leave_the_address_of_the_api(string path)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(200, "{}"));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await Assert.ThrowsAsync<ArgumentException>(nameof(path), () => client.SendAsync(HttpMethod.Get, path));
        await Assert.ThrowsAsync<ArgumentException>(nameof(path), () => client.SendJsonAsync(HttpMethod.Get, path, OwnContext.Default.Widget));

        Assert.Empty(server.Heads);
    }

    [Theory]
    [InlineData("/asset?sourceUrl=https://x.example/../a", "/api/asset?sourceUrl=https://x.example/../a")]
    [InlineData("/widget/a..b", "/api/widget/a..b")]
    [InlineData("/widget/%7Ea", "/api/widget/~a")]
    [InlineData("/", "/api/")]
    public async Task Dots_in_names_and_addresses_in_queries_are_no_harm(string path, string sent)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(200, "{}"));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        using HttpResponseMessage response = await client.SendAsync(HttpMethod.Get, path);

        Assert.Equal(sent, server.Heads[0].Target);
    }

    [Fact]
    public async Task A_read_is_repeated_and_a_create_is_not()
    {
        await using var server = new FaultServer(
            FaultBehaviour.Respond(503), FaultBehaviour.TruncateBody(200, """{"id":"w1"}"""), FaultBehaviour.Respond(200, """{"id":"w1"}"""), FaultBehaviour.ReadThenReset);
        using LivepeerClient client = Clients.For(server.BaseAddress);

        Widget read = await client.SendJsonAsync(HttpMethod.Get, "/widget/w1", OwnContext.Default.Widget);
        var exception = await Assert.ThrowsAsync<LivepeerConnectionException>(
            () => client.SendAsync(HttpMethod.Post, "/widget", new StringContent("{}", Encoding.UTF8, "application/json")));

        Assert.Equal("w1", read.Id);
        Assert.True(exception.OutcomeUnknown);
        Assert.Equal(4, server.Requests.Count);
    }

    [Theory]
    [InlineData("/stream/s1", 2)]
    [InlineData("/STREAM//s1/?a=b", 2)]
    [InlineData("/stream/s1/multistream/t1", 2)]
    [InlineData("/widget/w1", 1)]
    [InlineData("/stream/s1/terminate", 1)]
    [InlineData("/stream/s1/%74erminate", 1)]
    [InlineData("/room/r1/egress/", 1)]
    public async Task A_deletion_is_repeated_if_its_route_is_known_to_allow_it(string path, int requests)
    {
        await using var server = new FaultServer(FaultBehaviour.ReadThenReset, FaultBehaviour.Respond(204));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        Exception? exception = await Record.ExceptionAsync(() => client.SendAsync(HttpMethod.Delete, path));

        Assert.Equal(requests, server.Requests.Count);
        Assert.Equal(requests == 1, exception is LivepeerConnectionException { OutcomeUnknown: true });
    }

    [Fact]
    public async Task What_was_turned_away_is_sent_again_whole()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(429), FaultBehaviour.Respond(200, "{}"));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        using var content = new StreamContent(new OneWayStream("once only"u8.ToArray()));

        using HttpResponseMessage response = await client.SendAsync(HttpMethod.Post, "/widget", content);

        Assert.Equal(["once only", "once only"], server.Requests.Select(request => request.Text));
    }

    [Fact]
    public async Task No_secret_of_theirs_is_in_a_message()
    {
        const string said = """{"errors":["no widget 7f3a9c1e-token-55 for key test-key-0123456789, secret s3cr3t-value-99, query q9q9q9q9-1"]}""";
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(400, said));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        using var telemetry = new TelemetryRecorder(sources: source => source == "Livepeer.Sdk");

        var exception = await Assert.ThrowsAsync<LivepeerValidationException>(() => client.SendAsync(
            HttpMethod.Post,
            "/widget/7f3a9c1e-token-55?q=q9q9q9q9-1",
            new StringContent("""{"sharedSecret":"s3cr3t-value-99"}""", Encoding.UTF8, "application/json")));

        Assert.Equal("POST (custom request) failed with 400: no widget *** for key ***, secret ***, query ***", exception.Message);
        Assert.Null(exception.PathTemplate);
        RecordedMeasurement measured = Assert.Single(telemetry.MeasurementsOf("livepeer.client.operation.duration"));
        Assert.Null(measured.Tags["url.template"]);
    }

    [Theory]
    [MemberData(nameof(Faults.Names), MemberType = typeof(Faults))]
    public async Task Whatever_goes_wrong_ends_in_an_SDK_exception(string fault)
    {
        await using var server = new FaultServer(_ => Faults.Of(fault));
        using LivepeerClient client = Clients.For(server.BaseAddress, options =>
        {
            options.MaxRetries = 0;
            options.AttemptTimeout = Faults.AttemptTimeoutOf(fault);
        });

        Exception? json = await Record.ExceptionAsync(() => client.SendJsonAsync(HttpMethod.Get, "/widget", OwnContext.Default.Widget));
        Exception? raw = await Record.ExceptionAsync(async () =>
        {
            using HttpResponseMessage response = await client.SendAsync(HttpMethod.Get, "/widget");
            using Stream body = await response.Content.ReadAsStreamAsync();
            await body.CopyToAsync(Stream.Null);
        });

        Assert.IsType(Faults.ExceptionOf(fault), json);
        Assert.IsType(Faults.ExceptionOf(fault), raw);
    }

    internal sealed class Widget
    {
        [JsonPropertyName("id")]
        public string? Id { get; set; }

        [JsonPropertyName("name")]
        public string? Name { get; set; }
    }

    [JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Widget))]
    internal sealed partial class OwnContext : JsonSerializerContext;

    /// <summary>Can be read once.</summary>
    private sealed class OneWayStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
