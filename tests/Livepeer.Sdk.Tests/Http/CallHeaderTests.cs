using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>The headers that a caller adds to its calls.</summary>
public sealed class CallHeaderTests
{
    private const string Header = "X-Request-Source";

    private static readonly CallOptions _marked = new() { Headers = { [Header] = "report-2024" } };

    public static TheoryData<string> ReservedHeaders =>
    [
        "Authorization", "authorization", "Host", "Content-Type", "content-length", "Content-Anything", "Accept", "Accept-Encoding", "Cookie",
        "Connection", "Transfer-Encoding", "TE", "Expect", "Range", "User-Agent", "Proxy-Authorization", "Sec-Fetch-Site", "Allow", "Expires",
        "Last-Modified", "X-HTTP-Method-Override",
    ];

    public static TheoryData<string, string?> InvalidHeaders => new()
    {
        { "", "x" }, { " ", "x" }, { "X Name", "x" }, { "X:Name", "x" }, { "X\r\nHost", "x" }, { "Ä", "x" },
        { "X-Name", null }, { "X-Name", "a\r\nb: c" }, { "X-Name", "a\0" }, { "X-Name", "a\tb" }, { "X-Name", "ä" }, { "X-Name", "\u007f" },
    };

    [Fact]
    public async Task A_header_is_sent_with_every_attempt_of_the_view_and_with_no_call_of_the_client()
    {
        await using var server = new FaultServer(
            FaultBehaviour.Respond(503), FaultBehaviour.ReadThenReset, Faults.Healthy, Faults.Healthy, FaultBehaviour.Respond(200));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        LivepeerClient view = client.WithOptions(_marked);

        await view.Streams.GetAsync("abc");
        await client.Streams.GetAsync("abc");
        using HttpResponseMessage response = await view.SendAsync(HttpMethod.Get, "/custom");

        Assert.Equal(["report-2024", "report-2024", "report-2024", null, "report-2024"], server.Requests.Select(request => request.Header(Header)));
        Assert.All(server.Requests, request => Assert.Equal("Bearer " + Clients.Key, request.Header("Authorization")));
    }

    [Fact]
    public async Task A_header_goes_to_the_configured_origin_only()
    {
        await using var server = new FaultServer(_ => Faults.Healthy);
        await using var elsewhere = new FaultServer(_ => Faults.Healthy);
        await using ServiceProvider services = Clients.Container(server.BaseAddress, tune: livepeer =>
            livepeer.Api.AddHttpMessageHandler(() => new Diversion(elsewhere.BaseAddress)));

        await services.GetRequiredService<LivepeerClient>().WithOptions(_marked).Streams.GetAsync("abc");

        ReceivedRequest request = Assert.Single(elsewhere.Requests);
        Assert.Null(request.Header(Header));
        Assert.Null(request.Header("Authorization"));
    }

    [Fact]
    public async Task Polls_enumerations_and_the_requests_of_an_upload_have_the_header_and_its_content_has_not()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var client = new LivepeerClient(
            LivepeerCredential.ApiKey(studio.ApiKey), options => options.BaseAddress = studio.BaseAddress);
        LivepeerClient view = client.WithOptions(_marked);
        using var video = new MemoryStream(SampleVideo.Create(2000));

        AssetCreation uploaded = await view.Assets.UploadAsync(video, new CreateAssetRequest { Name = "talk" });
        await view.Assets.WaitUntilReadyAsync(uploaded.Asset.Id);
        Assert.Equal(1, await view.Assets.ListAsync().CountAsync());

        bool IsContent(StudioRequest request) => request.Path.Contains("/upload/", StringComparison.Ordinal);
        StudioRequest[] requests = [.. studio.Requests.All];
        Assert.Contains(requests, IsContent);
        Assert.All(requests, request => Assert.Equal(!IsContent(request), request.Headers.ContainsKey(Header)));
    }

    [Theory]
    [MemberData(nameof(ReservedHeaders))]
    public void Headers_that_the_SDK_or_the_connection_sets_are_refused(string name)
    {
        using LivepeerClient client = Clients.For(FaultServer.Unreachable());

        var exception = Assert.Throws<ArgumentException>(
            () => client.WithOptions(new CallOptions { Headers = { [name] = "secret-value" } }));

        Assert.Equal("options", exception.ParamName);
        Assert.Contains(name, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-value", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(InvalidHeaders))]
    public void Invalid_headers_are_refused(string name, string? value)
    {
        using LivepeerClient client = Clients.For(FaultServer.Unreachable());

        var exception = Assert.Throws<ArgumentException>(() => client.WithOptions(new CallOptions { Headers = { [name] = value! } }));

        Assert.Equal("options", exception.ParamName);
        Assert.DoesNotContain('\n', exception.Message);
    }

    /// <summary>Sends every request to another host.</summary>
    private sealed class Diversion(Uri target) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(target, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
