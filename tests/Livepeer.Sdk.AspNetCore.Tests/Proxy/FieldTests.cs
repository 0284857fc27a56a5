using System.Net;

namespace Livepeer.Sdk.AspNetCore.Tests.Proxy;

/// <summary>A property that is not open is refused, whatever its value, and the request never reaches the server.</summary>
public sealed class FieldTests(SharedHosts hosts) : IClassFixture<SharedHosts>
{
    /// <summary>Every property that the server accepts, with a value that it would accept.</summary>
    private static readonly Dictionary<string, string[]> _assetFields = new()
    {
        ["creatorId"] = ["\"bob\"", "{\"type\":\"unverified\",\"value\":\"bob\"}", "\"alice\""],
        ["playbackPolicy"] = ["{\"type\":\"public\"}", "{\"type\":\"webhook\",\"webhookId\":\"w\",\"webhookContext\":{}}"],
        ["profiles"] = ["[{\"bitrate\":500000}]", "[]"],
        ["storage"] = ["{\"ipfs\":true}"],
        ["staticMp4"] = ["true"],
        ["encryption"] = ["{\"encryptedKey\":\"aaaa\"}"],
        ["c2pa"] = ["true"],
        ["targetSegmentSizeSecs"] = ["2"],
        ["objectStoreId"] = ["\"o\""],
        ["catalystPipelineStrategy"] = ["\"catalyst\""],
        ["userId"] = ["\"u\""],
        ["projectId"] = ["\"p\""],
        ["id"] = ["\"i\""],
        ["Name"] = ["\"x\""],
        ["NAME"] = ["\"x\""],
        ["__proto__"] = ["{}"],
    };

    private static readonly Dictionary<string, string[]> _streamFields = new(_assetFields)
    {
        ["profiles"] = ["[{\"name\":\"p\",\"bitrate\":500000,\"width\":256,\"height\":144,\"fps\":30}]"],
        ["multistream"] = ["{\"targets\":[{\"profile\":\"source\",\"spec\":{\"url\":\"rtmp://a.example/b/c\"}}]}", "{\"targets\":[]}"],
        ["pull"] = ["{\"source\":\"https://a.example/b\"}", "{\"source\":\"https://a.example/b\",\"headers\":{\"a\":\"b\"}}"],
        ["record"] = ["true"],
        ["recordingSpec"] = ["{\"profiles\":[]}"],
        ["userTags"] = ["{\"a\":\"b\"}"],
        ["suspended"] = ["true"],
        ["streamKey"] = ["\"k\""],
        ["wowza"] = ["{}"],
        ["parentId"] = ["\"p\""],
    };

    private static readonly Dictionary<string, string[]> _exportFields = new(_assetFields)
    {
        ["custom"] = ["{\"url\":\"https://a.example/b\"}", "{\"url\":\"https://a.example/b\",\"headers\":{\"Authorization\":\"x\"}}"],
        ["ipfs"] = ["{\"pinata\":{\"jwt\":\"j\"}}", "{\"nftMetadata\":{}}", "{\"spec\":{}}"],
    };

    private static readonly Dictionary<string, string[]> _targetFields = new()
    {
        ["creatorId"] = ["\"bob\""],
        ["userId"] = ["\"u\""],
        ["projectId"] = ["\"p\""],
        ["id"] = ["\"i\""],
    };

    public static TheoryData<string, string, string> Closed
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            void Add(string method, string path, string start, Dictionary<string, string[]> fields)
            {
                foreach ((string name, string[] values) in fields)
                {
                    foreach (string value in values.Append("null"))
                    {
                        data.Add(method, path, $"{{{start}\"{name}\":{value}}}");
                        data.Add(method, path, $"{{{start}\"\\u{(int)name[0]:x4}{name[1..]}\":{value}}}");
                    }
                }
            }

            Add("POST", "/asset/request-upload", "\"name\":\"a\",", _assetFields);
            Add("POST", "/asset/upload/url", "\"name\":\"a\",\"url\":\"https://a.example/b.mp4\",", _assetFields);
            Add("PATCH", "/asset/{asset}", "\"name\":\"a\",", _assetFields);
            Add("POST", "/asset/{asset}/export", "", _exportFields);
            Add("POST", "/stream", "\"name\":\"a\",", _streamFields);
            Add("PATCH", "/stream/{stream}", "\"name\":\"a\",", _streamFields);
            Add("POST", "/multistream/target", "\"name\":\"a\",\"url\":\"rtmp://a.example/b\",", _targetFields);
            Add("PATCH", "/multistream/target/t", "\"name\":\"a\",", _targetFields);
            return data;
        }
    }

    [Fact]
    public async Task Every_closed_field_of_every_operation_is_refused()
    {
        VisitorHost host = hosts.Plain;
        string asset = (await host.CreateAssetAsync("alice")).Asset.Id;
        string stream = (await host.CreateStreamAsync("alice")).Id;
        int tried = 0;
        foreach (object[] row in Closed)
        {
            string path = ((string)row[1]).Replace("{asset}", asset, StringComparison.Ordinal).Replace("{stream}", stream, StringComparison.Ordinal);

            HttpStatusCode status = (await host.SendAsync("alice", (string)row[0], "/livepeer" + path, (string)row[2])).Status;

            Assert.True(status == HttpStatusCode.BadRequest, $"{row[0]} {row[1]} {row[2]}: {status}");
            tried++;
        }

        Assert.True(tried > 300);
        Assert.Empty(host.Upstream);
    }

    [Theory]
    [InlineData("POST", "/stream", "playbackPolicy", """{"type":"webhook","webhookId":"w"}""")]
    [InlineData("POST", "/stream", "playbackPolicy", """{"type":"jwt","webhookContext":{"isFree":true}}""")]
    [InlineData("POST", "/stream", "playbackPolicy", """{"type":"lit_signing_condition"}""")]
    [InlineData("POST", "/stream", "playbackPolicy", """{"type":null}""")]
    [InlineData("POST", "/stream", "playbackPolicy", "null")]
    [InlineData("POST", "/stream", "playbackPolicy", """{"type":"jwt","allowedOrigins":[null]}""")]
    [InlineData("POST", "/stream", "profiles", "null")]
    [InlineData("POST", "/stream", "profiles", "[null]")]
    [InlineData("POST", "/stream", "profiles", """[{"bitrate":1}]""")]
    [InlineData("POST", "/stream", "profiles", """[{"bitrate":"500000"}]""")]
    [InlineData("POST", "/stream", "profiles", """[{"bitrate":500000,"quality":99}]""")]
    [InlineData("POST", "/stream", "pull", """{"source":"https://a.example","headers":{"Authorization":"x"}}""")]
    [InlineData("POST", "/stream", "pull", """{"source":"https://a.example","location":{"lat":1,"lon":1}}""")]
    [InlineData("POST", "/stream", "multistream", """{"targets":[null]}""")]
    [InlineData("POST", "/stream", "multistream", """{"targets":[{"profile":"source"}]}""")]
    [InlineData("POST", "/stream", "multistream", """{"targets":[{"profile":"source","id":"t","spec":{"url":"rtmp://a.example/b"}}]}""")]
    [InlineData("POST", "/stream", "multistream", """{"targets":[{"profile":"source","spec":{"url":"file:///etc/passwd"}}]}""")]
    [InlineData("POST", "/stream", "multistream", """{"targets":[{"profile":"","spec":{"url":"rtmp://a.example/b"}}]}""")]
    [InlineData("POST", "/stream", "userTags", """{"a":"\ud800"}""")]
    [InlineData("POST", "/stream", "userTags", """{"a":"\u0000"}""")]
    [InlineData("POST", "/stream", "userTags", """{"a":1,"a":2}""")]
    [InlineData("POST", "/stream", "userTags", "[]")]
    [InlineData("POST", "/stream", "record", "\"true\"")]
    [InlineData("POST", "/stream", "suspended", "true")]
    [InlineData("POST", "/asset/request-upload", "storage", """{"ipfs":false}""")]
    [InlineData("POST", "/asset/request-upload", "storage", """{"ipfs":{"spec":{}}}""")]
    [InlineData("POST", "/asset/request-upload", "storage", """{"ipfs":true,"s3":{}}""")]
    [InlineData("POST", "/asset/request-upload", "creatorId", "\"bob\"")]
    [InlineData("POST", "/asset/request-upload", "encryption", """{"encryptedKey":"aaaa"}""")]
    [InlineData("POST", "/asset/upload/url", "url", "\"http://a.example/b.mp4\"")]
    [InlineData("POST", "/asset/upload/url", "url", "\"https://u:p@a.example/b.mp4\"")]
    [InlineData("POST", "/asset/upload/url", "url", "\"ipfs://abc\"")]
    [InlineData("POST", "/asset/upload/url", "url", "\"file:///etc/passwd\"")]
    [InlineData("POST", "/asset/upload/url", "url", "\" https://a.example/b.mp4\"")]
    [InlineData("POST", "/asset/upload/url", "url", "\"//a.example/b.mp4\"")]
    [InlineData("POST", "/asset/a/export", "custom", """{"url":"https://a.example/b","headers":{"Authorization":"x"}}""")]
    [InlineData("POST", "/asset/a/export", "custom", """{"url":"https://a.example/b","method":"DELETE"}""")]
    [InlineData("POST", "/asset/a/export", "custom", """{"url":"http://a.example/b"}""")]
    [InlineData("POST", "/asset/a/export", "ipfs", """{"pinata":{"jwt":"j"}}""")]
    public async Task Of_an_open_field_only_what_is_safe_is_open(string method, string path, string field, string value)
    {
        VisitorHost host = hosts.AllFields;
        string name = path.EndsWith("export", StringComparison.Ordinal) ? "" : "\"name\":\"a\",";

        HttpStatusCode status = (await host.SendAsync("alice", method, "/livepeer" + path, $"{{{name}\"{field}\":{value}}}")).Status;

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Empty(host.Upstream);
    }

    [Fact]
    public async Task A_target_of_another_visitor_is_no_destination()
    {
        await using VisitorHost host = await VisitorHost.StartAsync(proxy =>
        {
            proxy.AllowCreateStream(ProxyStreamInputs.Multistream);
            proxy.OwnsMultistreamTarget = (_, id) => Task.FromResult(id == "mine");
        });
        await using VisitorHost unset = await VisitorHost.StartAsync(proxy => proxy.AllowCreateStream(ProxyStreamInputs.Multistream));
        const string Body = """{"name":"s","multistream":{"targets":[{"profile":"source","id":"theirs"}]}}""";

        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync("alice", "POST", "/livepeer/stream", Body)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await unset.SendAsync("alice", "POST", "/livepeer/stream", Body)).Status);
        Assert.Empty(host.Upstream);
        Assert.Empty(unset.Upstream);
    }

    [Theory]
    [InlineData("POST", "/stream")]
    [InlineData("POST", "/asset/request-upload")]
    [InlineData("POST", "/asset/upload/url")]
    [InlineData("POST", "/multistream/target")]
    [InlineData("POST", "/asset/a/export")]
    public async Task What_is_required_is_required(string method, string path)
    {
        VisitorHost host = hosts.Plain;

        Assert.Equal(HttpStatusCode.BadRequest, (await host.SendAsync("alice", method, "/livepeer" + path, "{}")).Status);
        Assert.Empty(host.Upstream);
    }
}
