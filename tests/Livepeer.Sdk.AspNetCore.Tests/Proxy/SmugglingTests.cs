using System.Net;
using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.AspNetCore.Tests.Proxy;

/// <summary>Nothing of a request reaches the server but what was read from it and found to be open.</summary>
public sealed class SmugglingTests(SharedHosts hosts) : IClassFixture<SharedHosts>
{
    [Theory]
    [InlineData("/livepeer/asset/..%2f..")]
    [InlineData("/livepeer/asset/..%2f..%2fuser%2fme")]
    [InlineData("/livepeer/asset/%2e%2e%2fuser%2fme")]
    [InlineData("/livepeer/asset/%2e%2e/user/me")]
    [InlineData("/livepeer/asset/../user/me")]
    [InlineData("/livepeer/asset/../../livepeer/user/me")]
    [InlineData("/livepeer/asset/..%5c..%5cuser")]
    [InlineData("/livepeer/asset/..\\..\\user")]
    [InlineData("/livepeer/asset/%252e%252e%252fuser%252fme")]
    [InlineData("/livepeer/asset/%25252e%25252e")]
    [InlineData("/livepeer/asset/..%252f..")]
    [InlineData("/livepeer/asset/..;/user/me")]
    [InlineData("/livepeer/asset/a%00")]
    [InlineData("/livepeer/asset/a%0d%0aHost:%20evil")]
    [InlineData("/livepeer/asset/a%3fprojectId=p")]
    [InlineData("/livepeer/asset/a%23b")]
    [InlineData("/livepeer/asset/a%20b")]
    [InlineData("/livepeer/asset/%e2%80%ae")]
    [InlineData("/livepeer/asset/%c0%ae%c0%ae")]
    [InlineData("/livepeer/asset/.")]
    [InlineData("/livepeer/asset/..")]
    [InlineData("/livepeer/asset/...")]
    [InlineData("/livepeer/asset/{id}%2fexport")]
    [InlineData("/livepeer/asset/{id}%2F..")]
    [InlineData("/livepeer/asset/https:%2f%2fevil.example")]
    [InlineData("http://evil.example/livepeer/asset/..%2f..")]
    [InlineData("/livepeer/stream/..%2fuser/sessions")]
    [InlineData("/livepeer/task/..%2f..%2fuser%2fme")]
    [InlineData("/livepeer/session/..%2f..%2fuser%2fme")]
    [InlineData("/livepeer/data/views/..%2f..%2fuser/total")]
    [InlineData("/livepeer/data/views/query/creator?assetId=..%2f..%2fuser")]
    [InlineData("/livepeer/data/views/query/total/..%2fnow")]
    [InlineData("/uploads/..%2f..%2fuser%2fme")]
    [InlineData("/uploads/%2e%2e%2fuser")]
    public async Task A_path_that_leads_elsewhere_is_refused(string target)
    {
        VisitorHost host = hosts.Plain;
        string id = (await host.CreateAssetAsync("alice")).Asset.Id;
        using RawConnection connection = await RawConnection.OpenAsync(host.Address);
        await connection.SendAsync(
            $"GET {target.Replace("{id}", id, StringComparison.Ordinal)} HTTP/1.1\r\nHost: {{host}}\r\nX-User: alice\r\nConnection: close\r\n\r\n");
        string response = await connection.ReadToEndAsync();

        Assert.Matches("^HTTP/1.1 40[034] ", response);
        Assert.Empty(host.Upstream);
    }

    [Theory]
    [InlineData("projectId=p")]
    [InlineData("limit=1&projectId=p")]
    [InlineData("userId=u")]
    [InlineData("all=true")]
    [InlineData("raw=1")]
    [InlineData("strongConsistency=1")]
    [InlineData("details=true")]
    [InlineData("limit=0")]
    [InlineData("limit=1001")]
    [InlineData("limit=-1")]
    [InlineData("limit=1&limit=2")]
    [InlineData("Limit=x")]
    [InlineData("cursor=undefined")]
    [InlineData("cursor=skip-1")]
    [InlineData("cursor=skip1%26projectId%3dp")]
    [InlineData("record=1")]
    [InlineData("filters=%5B%5D")]
    [InlineData("%70rojectId=p")]
    public async Task A_query_that_is_not_open_is_refused(string query)
    {
        VisitorHost host = hosts.Plain;
        string id = (await host.CreateStreamAsync("alice")).Id;

        Assert.Equal(HttpStatusCode.BadRequest, (await host.SendAsync("alice", "GET", $"/livepeer/stream/{id}/sessions?{query}")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.SendAsync("alice", "GET", $"/livepeer/stream/{id}?{query}")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.SendAsync("alice", "POST", $"/livepeer/stream?{query}", """{"name":"s"}""")).Status);
        Assert.Empty(host.Upstream);
    }

    [Theory]
    [InlineData("breakdownBy[]=viewerId")]
    [InlineData("breakdownBy[]=creatorId")]
    [InlineData("breakdownBy[]=geohash")]
    [InlineData("breakdownBy[]=")]
    [InlineData("breakdownBy[]=country&breakdownBy[]=viewerId")]
    [InlineData("breakdownBy=viewerId")]
    [InlineData("timeStep=second")]
    [InlineData("from=yesterday")]
    [InlineData("to=99999999999999999")]
    [InlineData("creatorId=bob")]
    [InlineData("streamId=s")]
    public async Task What_identifies_viewers_is_not_open(string query)
    {
        VisitorHost host = hosts.Plain;

        Assert.Equal(
            HttpStatusCode.BadRequest, (await host.SendAsync("alice", "GET", "/livepeer/data/views/query/creator?assetId=a&" + query)).Status);
        Assert.Empty(host.Upstream);
    }

    [Fact]
    public async Task No_header_of_the_visitor_reaches_the_server()
    {
        VisitorHost host = hosts.Plain;
        string id = (await host.CreateStreamAsync("alice")).Id;
        (string Name, string Value)[] headers =
        [
            ("Authorization", "Bearer stolen"), ("Cookie", "session=1"), ("X-HTTP-Method-Override", "DELETE"), ("X-HTTP-Method", "DELETE"),
            ("X-Method-Override", "DELETE"), ("X-Forwarded-For", "10.0.0.1"), ("X-Forwarded-Host", "evil.example"),
            ("X-Forwarded-Proto", "https"), ("X-Forwarded-Prefix", "/evil"), ("X-Original-URL", "/api/user/me"), ("X-Rewrite-URL", "/api/user/me"),
            ("Forwarded", "host=evil.example"), ("Via", "1.1 evil"), ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
            ("tracestate", "evil=1"), ("baggage", "evil=1"), ("X-Evil", "1"), ("Referer", "https://evil.example/"), ("User-Agent", "evil"),
            ("Origin", host.Address.GetLeftPart(UriPartial.Authority)), ("X-User", "bob"), ("If-None-Match", "*"), ("Range", "bytes=0-1"),
        ];

        await host.SendAsync("alice", "GET", "/livepeer/stream/" + id, null, headers[..^3]);
        await host.SendAsync("alice", "PATCH", "/livepeer/stream/" + id, """{"name":"t"}""", headers[..^3]);

        Assert.Equal(3, host.Upstream.Count);
        Assert.Equal(["GET", "GET", "PATCH"], host.Upstream.Select(request => request.Method));
        Assert.All(host.Upstream, request =>
        {
            Assert.Equal("Bearer " + host.Studio.ApiKey, request.Headers["Authorization"]);
            Assert.Equal(host.Studio.BaseAddress.Authority, request.Headers["Host"]);
            string all = string.Join('\n', request.Headers.Select(header => header.Key + ": " + header.Value));
            Assert.DoesNotContain("evil", all, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("override", all, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("forwarded", all, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("origin", all, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("cookie", all, StringComparison.OrdinalIgnoreCase);
        });
        Assert.Equal("t", (await host.Livepeer.Streams.GetAsync(id)).Name);
    }

    [Theory]
    [InlineData("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\nContent-Length: 0\r\n\r\n0\r\n\r\n")]
    [InlineData("Transfer-Encoding: xchunked\r\n\r\n")]
    [InlineData("Transfer-Encoding: identity\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n")]
    [InlineData("Content-Length: 0\r\nContent-Length: 50\r\n\r\n")]
    [InlineData("Content-Length: +0\r\n\r\n")]
    [InlineData("Content-Length: -1\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n")]
    public async Task An_ambiguous_length_creates_nothing(string headers)
    {
        VisitorHost host = hosts.Plain;
        using RawConnection connection = await RawConnection.OpenAsync(host.Address);
        await connection.SendAsync(
            "POST /livepeer/stream HTTP/1.1\r\nHost: {host}\r\nX-User: alice\r\nContent-Type: application/json\r\n" + headers
            + "DELETE /api/stream/a HTTP/1.1\r\nHost: {host}\r\nX-User: alice\r\nConnection: close\r\n\r\n");
        string response = await connection.ReadToEndAsync();

        Assert.Matches("^HTTP/1.1 (400|411|501) ", response);
        Assert.Empty(host.Upstream);
    }

    [Theory]
    [InlineData("Host: evil.example\r\nHost: {host}\r\n")]
    [InlineData("")]
    [InlineData("Host: a b\r\n")]
    public async Task A_request_without_one_clear_host_is_refused(string hostLines)
    {
        VisitorHost host = hosts.Plain;
        using RawConnection connection = await RawConnection.OpenAsync(host.Address);
        await connection.SendAsync($"GET /livepeer/asset/a HTTP/1.1\r\n{hostLines}X-User: alice\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 400", await connection.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Empty(host.Upstream);
    }

    [Fact]
    public async Task A_body_of_a_read_is_ignored()
    {
        VisitorHost host = hosts.Plain;
        string id = (await host.CreateStreamAsync("alice")).Id;

        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync("alice", "GET", "/livepeer/stream/" + id, """{"creatorId":"bob"}""")).Status);
        StudioRequest upstream = Assert.Single(host.Upstream);
        Assert.Equal(0, upstream.BodyLength);
    }
}
