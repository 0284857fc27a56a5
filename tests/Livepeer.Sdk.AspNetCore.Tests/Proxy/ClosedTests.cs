using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;

namespace Livepeer.Sdk.AspNetCore.Tests.Proxy;

/// <summary>What is not open is refused with 403 and never reaches the server; neither does what has no visitor.</summary>
public sealed class ClosedTests(SharedHosts hosts) : IClassFixture<SharedHosts>
{
    public static TheoryData<string, string> Operations { get; } = new()
    {
        { "GET", "/stream/a/sessions" }, { "GET", "/stream/sessions/a" }, { "GET", "/session/a" }, { "GET", "/task/a" },
        { "GET", "/data/views/a/total" }, { "GET", "/data/views/query/total/a" }, { "GET", "/data/views/query/creator?assetId=a" },
        { "GET", "/stream/a" }, { "PATCH", "/stream/a" }, { "GET", "/multistream/target/a" }, { "PATCH", "/multistream/target/a" },
        { "GET", "/asset/a" }, { "PATCH", "/asset/a" }, { "POST", "/stream" }, { "POST", "/multistream/target" },
        { "POST", "/asset/upload/url" }, { "POST", "/asset/request-upload" }, { "POST", "/asset/a/export" },
    };

    public static TheoryData<string, string> Others { get; } = new()
    {
        { "GET", "" }, { "GET", "/" }, { "GET", "/user/me" }, { "GET", "/stream" }, { "GET", "/asset" }, { "GET", "/task" },
        { "GET", "/session" }, { "GET", "/webhook" }, { "GET", "/api-token" }, { "GET", "/access-control/signing-key" },
        { "DELETE", "/stream/a" }, { "DELETE", "/asset/a" }, { "PUT", "/asset/a" }, { "HEAD", "/asset/a" }, { "OPTIONS", "/asset/a" },
        { "POST", "/asset/a" }, { "POST", "/clip" }, { "POST", "/transcode" }, { "POST", "/experiment/-/attestation" },
        { "DELETE", "/stream/a/terminate" }, { "GET", "/stream/a/info" }, { "GET", "/stream/key/a" }, { "GET", "/data/views/now" },
        { "GET", "/data/usage/query" }, { "TRACE", "/asset/a" }, { "PURGE", "/asset/a" }, { "GET", "//asset/a" }, { "GET", "/asset//a" },
        { "GET", "/api/asset/a" }, { "GET", "/https://livepeer.studio/api/asset/a" }, { "GET", "/asset/a/b" }, { "POST", "/asset/a/transcode" },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Without_being_opened_an_operation_is_refused(string method, string path)
    {
        VisitorHost host = hosts.Closed;

        (HttpStatusCode status, JsonNode? problem) = await host.SendAsync("alice", method, "/livepeer" + path, method == "GET" ? null : "{}");

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal(403, (int)problem!["status"]!);
        Assert.Empty(host.Upstream);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task What_a_restricted_key_can_not_call_is_refused_although_all_is_open(string method, string path)
    {
        VisitorHost host = hosts.AllFields;

        using HttpResponseMessage response = await host.SendRawAsync("alice", method, "/livepeer" + path);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(host.Upstream);
    }

    [Fact]
    public async Task A_refusal_is_a_problem_that_is_not_stored()
    {
        VisitorHost host = hosts.Plain;

        using HttpResponseMessage response = await host.SendRawAsync("alice", "GET", "/livepeer/user/me");

        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("nameless", HttpStatusCode.Forbidden)]
    public async Task Whoever_has_no_id_gets_nothing(string? user, HttpStatusCode expected)
    {
        VisitorHost host = hosts.Plain;
        foreach ((string method, string path) in Operations.Select(row => ((string)row[0], (string)row[1])).Append(("GET", "/user/me")))
        {
            (HttpStatusCode status, _) = await host.SendAsync(user, method, "/livepeer" + path, method == "GET" ? null : """{"name":"a"}""");

            Assert.Equal(expected, status);
        }

        Assert.Equal(expected, (await host.SendAsync(user, "POST", "/uploads", """{"name":"a","size":1,"type":"video/mp4"}""")).Status);
        Assert.Empty(host.Upstream);
    }

    [Fact]
    public async Task An_anonymous_visitor_without_an_id_is_refused_although_anonymous_visitors_are_allowed()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(
            proxy =>
            {
                proxy.AllowGetAsset().AllowCreateStream();
                proxy.DangerouslyAllowAnonymous();
                proxy.Owner = context => context.Request.Headers["X-Session"];
            },
            conventions: mapped => mapped.AllowAnonymous());

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.SendAsync(null, "POST", "/livepeer/stream", """{"name":"s"}""")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.SendAsync(null, "GET", "/livepeer/asset/a")).Status);
        Assert.Empty(host.Upstream);
        Assert.Equal(HttpStatusCode.Created, (await host.SendAsync(null, "POST", "/livepeer/stream", """{"name":"s"}""", ("X-Session", "1"))).Status);
        Assert.Contains("\"creatorId\":\"1\"", host.Upstream.Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_proxies_do_not_open_each_other()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(
            proxy => proxy.AllowGetAsset(),
            pipeline: app => app.MapLivepeerProxy("/{tenant}/second", proxy => proxy.AllowGetStream()).RequireAuthorization());
        string asset = (await host.CreateAssetAsync("alice")).Asset.Id;
        string stream = (await host.CreateStreamAsync("alice")).Id;

        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync("alice", "GET", "/livepeer/asset/" + asset)).Status);
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync("alice", "GET", "/t/second/stream/" + stream)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.SendAsync("alice", "GET", "/livepeer/stream/" + stream)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.SendAsync("alice", "GET", "/t/second/asset/" + asset)).Status);
    }
}
