using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.AspNetCore.Tests.Proxy;

/// <summary>A body that is not small, prompt, shallow JSON is refused and never reaches the server.</summary>
public sealed class BodyTests(SharedHosts hosts) : IClassFixture<SharedHosts>
{
    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=utf-7")]
    [InlineData("application/json+x")]
    [InlineData("application/jsonp")]
    [InlineData("text/json")]
    [InlineData("application/json, text/plain")]
    [InlineData("")]
    public async Task A_body_that_is_not_json_is_refused(string type)
    {
        VisitorHost host = hosts.Plain;

        Assert.Equal(
            HttpStatusCode.UnsupportedMediaType,
            (await host.SendAsync("alice", "POST", "/livepeer/stream", """{"name":"s"}""", ("Content-Type", type))).Status);
        Assert.Empty(host.Upstream);
    }

    [Fact]
    public async Task A_compressed_body_is_refused()
    {
        VisitorHost host = hosts.Plain;

        Assert.Equal(
            HttpStatusCode.UnsupportedMediaType,
            (await host.SendAsync("alice", "POST", "/livepeer/stream", """{"name":"s"}""", ("Content-Encoding", "gzip"))).Status);
        Assert.Empty(host.Upstream);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"name\"")]
    [InlineData("1")]
    [InlineData("{\"name\":\"s\"}{}")]
    [InlineData("{\"name\":\"s\",}")]
    [InlineData("{\"name\":\"s\"}//")]
    [InlineData("{'name':'s'}")]
    [InlineData("{\"name\":null}")]
    [InlineData("{\"name\":1}")]
    [InlineData("{\"name\":[\"s\"]}")]
    [InlineData("{\"name\":{\"toString\":\"s\"}}")]
    [InlineData("{\"name\":\"a\",\"name\":\"b\"}")]
    [InlineData("{\"name\":\"a\",\"n\\u0061me\":\"b\"}")]
    [InlineData("{\"name\":\"\\ud800\"}")]
    [InlineData("{\"\\ud800\":\"a\"}")]
    [InlineData("{\"name\":\"\\u0000\"}")]
    [InlineData("\ufeff{\"name\":\"s\"}")]
    public async Task A_body_that_is_not_what_is_expected_is_refused(string body)
    {
        VisitorHost host = hosts.Plain;

        Assert.Equal(HttpStatusCode.BadRequest, (await host.SendAsync("alice", "POST", "/livepeer/stream", body)).Status);
        Assert.Empty(host.Upstream);
    }

    [Theory]
    [InlineData("1e999")]
    [InlineData("-1e999")]
    [InlineData("[1,1e999]")]
    public async Task A_number_that_is_out_of_range_is_refused_wherever_it_stands(string number)
    {
        string body = "{\"name\":\"s\",\"userTags\":{\"a\":" + number + "}}";

        Assert.Equal(HttpStatusCode.BadRequest, (await hosts.AllFields.SendAsync("alice", "POST", "/livepeer/stream", body)).Status);
    }

    [Fact]
    public async Task Text_that_is_not_utf8_is_refused()
    {
        VisitorHost host = hosts.Plain;
        using HttpClient client = host.As("alice");
        using var content = new ByteArrayContent([.. "{\"name\":\""u8, 0xC0, 0xAF, .. "\"}"u8]);
        content.Headers.ContentType = new("application/json");
        using HttpResponseMessage response = await client.PostAsync("/livepeer/stream", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(host.Upstream);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_oversized_body_is_refused(bool isChunked)
    {
        VisitorHost host = hosts.Plain;
        using HttpClient client = host.As("alice");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/livepeer/stream")
        {
            Content = new StringContent($$"""{"name":"{{new string('a', 16 * 1024)}}"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = isChunked;
        using HttpResponseMessage response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Empty(host.Upstream);
    }

    [Fact]
    public async Task A_body_of_just_the_maximum_size_is_served()
    {
        VisitorHost host = hosts.Plain;
        const string Frame = """{"name":""}""";

        Assert.Equal(
            HttpStatusCode.Created,
            (await host.SendAsync("alice", "POST", "/livepeer/stream", Frame.Insert(9, new string('a', (16 * 1024) - Frame.Length)))).Status);
    }

    [Fact]
    public async Task Deep_json_is_refused()
    {
        VisitorHost host = hosts.AllFields;
        foreach (int depth in new[] { 8, 64, 4000 })
        {
            string tags = string.Concat(Enumerable.Repeat("{\"a\":", depth / 2)) + new string('[', depth / 2)
                + new string(']', depth / 2) + new string('}', depth / 2);

            Assert.Equal(
                HttpStatusCode.BadRequest,
                (await host.SendAsync("alice", "POST", "/livepeer/stream", $$"""{"name":"s","userTags":{{tags}}}""")).Status);
        }

        Assert.Empty(host.Upstream);
    }

    [Fact]
    public async Task A_slow_body_is_given_up()
    {
        var time = new FakeTimeProvider();
        await using VisitorHost host = await VisitorHost.StartAsync(services: builder => builder.Services.AddSingleton<TimeProvider>(time));
        using RawConnection connection = await RawConnection.OpenAsync(host.Address);
        await connection.SendAsync(
            "POST /livepeer/stream HTTP/1.1\r\nHost: {host}\r\nX-User: alice\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{\"na");
        Task<string> response = connection.ReadResponseAsync();
        while (!response.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(5));
            await Task.Delay(5);
        }

        Assert.StartsWith("HTTP/1.1 408", await response, StringComparison.Ordinal);
        Assert.Contains("Connection: close", await response, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(host.Upstream);
    }
}
