using System.Text;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.AspNetCore.Tests.Proxy;

/// <summary>Whatever a visitor sends, the proxy refuses it or forwards what is open, on behalf of the visitor.</summary>
public sealed class ProxyFuzzTests(SharedHosts hosts) : IClassFixture<SharedHosts>
{
    private static readonly string[] _segments =
    [
        "asset", "stream", "session", "task", "sessions", "upload", "url", "request-upload", "export", "multistream", "target", "data", "views",
        "query", "total", "creator", "user", "me", "..", "%2e%2e", "%2f", "%252f", ".", "", "{asset}", "{stream}", "{theirs}", "%00", "~", "a;b",
        "livepeer", "%E2%82%AC", "*", "api",
    ];

    private static readonly string[] _names =
    [
        "name", "url", "creatorId", "playbackPolicy", "profiles", "storage", "staticMp4", "multistream", "pull", "record", "userTags", "suspended",
        "ipfs", "custom", "disabled", "type", "targets", "spec", "source", "bitrate", "id", "value", "allowedOrigins", "\\u0063reatorId", "",
    ];

    private static readonly string[] _values =
    [
        "null", "true", "false", "0", "-1", "1e999", "500000", "\"\"", "\"a\"", "\"jwt\"", "\"public\"", "\"https://a.example/b.mp4\"",
        "\"rtmp://a.example/b\"", "\"\\ud800\"", "\"\\u0000\"", "\"bob\"", "[]", "{}", "[null]", "nul", "\"", "99999999999999999999", "{\"ipfs\":true}",
        "{\"type\":\"jwt\"}", "[{\"bitrate\":500000}]",
    ];

    [Fact]
    public async Task Nothing_but_what_is_open_reaches_the_server()
    {
        VisitorHost host = hosts.AllFields;
        string asset = (await host.CreateAssetAsync("alice")).Asset.Id;
        string stream = (await host.CreateStreamAsync("alice")).Id;
        string theirs = (await host.CreateStreamAsync("bob")).Id;
        using HttpClient client = host.As("alice");
        foreach (int seed in Fuzz.Seeds)
        {
            var random = new Random(seed);
            string path = Path(random).Replace("{asset}", asset, StringComparison.Ordinal).Replace("{stream}", stream, StringComparison.Ordinal)
                .Replace("{theirs}", theirs, StringComparison.Ordinal);
            using var request = new HttpRequestMessage(
                new HttpMethod(random.Pick("GET", "POST", "POST", "PATCH", "PATCH", "DELETE", "PUT")),
                new Uri(host.Address.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
            if (request.Method != HttpMethod.Get)
            {
                request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Json(random, 0)));
                request.Content.Headers.TryAddWithoutValidation("Content-Type", random.Pick("application/json", "application/json", "application/json", "text/plain"));
            }

            string? body = request.Content is null ? null : await request.Content.ReadAsStringAsync();
            using HttpResponseMessage response = await client.SendAsync(request);

            Assert.True((int)response.StatusCode < 500, $"Seed {seed}: {request.Method} {path} {body}: {response.StatusCode}");
        }

        Assert.NotEmpty(host.Upstream);
        Assert.All(host.Upstream, Check);
        Assert.Null((await host.Livepeer.Streams.GetAsync(theirs)).Suspended is true ? theirs : null);
        Assert.Equal("s", (await host.Livepeer.Streams.GetAsync(theirs)).Name);
    }

    private static void Check(StudioRequest request)
    {
        Assert.Contains(request.Method, new[] { "GET", "POST", "PATCH" });
        Assert.Matches("^/api/(asset|stream|session|task|multistream|data)/?[A-Za-z0-9/_-]*$", request.Path);
        Assert.DoesNotContain("projectId", request.Query, StringComparison.OrdinalIgnoreCase);
        if (request.Method == "POST" && request.Path is "/api/stream" or "/api/asset/request-upload" or "/api/asset/upload/url")
        {
            Assert.Equal("alice", (string?)JsonNode.Parse(request.Body!)!["creatorId"]);
        }
        else if (request.Body is { Length: > 0 } body)
        {
            Assert.Null(JsonNode.Parse(body)!["creatorId"]);
        }
    }

    private static string Path(Random random)
    {
        if (random.Next(3) > 0)
        {
            return random.Pick(
                "/livepeer/stream", "/livepeer/asset/request-upload", "/livepeer/asset/upload/url", "/livepeer/stream/{stream}",
                "/livepeer/stream/{theirs}", "/livepeer/asset/{asset}", "/livepeer/asset/{asset}/export", "/livepeer/multistream/target", "/uploads");
        }

        return "/livepeer/" + string.Join('/', Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Pick(_segments)));
    }

    private static string Json(Random random, int depth)
    {
        var text = new StringBuilder("{");
        if (depth == 0 && random.Next(2) == 0)
        {
            text.Append("\"name\":\"n\"");
        }

        for (int i = random.Next(3); i > 0; i--)
        {
            text.Append(text.Length > 1 ? "," : "").Append('"').Append(random.Pick(_names)).Append("\":")
                .Append(depth < 10 && random.Next(3) == 0 ? Json(random, depth + 1) : random.Pick(_values));
        }

        return text.Append('}').ToString();
    }
}
