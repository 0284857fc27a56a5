using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Livepeer.Sdk.Tests.Exchanges;

public sealed class ReplayHandlerTests
{
    private static readonly Uri _baseAddress = new("https://livepeer.test/api/");

    [Fact]
    public async Task Captures_what_was_sent()
    {
        using ReplayHandler handler = new(ExchangeFile.Get("auth", "auth-400-malformed-json").Response);
        using HttpClient client = NewClient(handler);

        using HttpResponseMessage response =
            await client.PostAsJsonAsync("stream/a%2Fb?filters=[]&cursor=a%20b", new { Name = "x" });

        Assert.Equal("POST", handler.Request.Method);
        Assert.Equal("/api/stream/a%2Fb", handler.Request.Path);
        Assert.Equal("filters=[]&cursor=a%20b", handler.Request.Query);
        Assert.Equal("application/json; charset=utf-8", handler.Request.Headers["content-type"]);
        Assert.Equal("""{"name":"x"}""", handler.Request.Text);
    }

    [Fact]
    public async Task Tells_no_content_from_empty_content()
    {
        using ReplayHandler handler = new(ExchangeFile.Get("auth", "auth-400-malformed-json").Response);
        using HttpClient client = NewClient(handler);
        using ByteArrayContent empty = new([]);

        using HttpResponseMessage first = await client.PostAsync("a", null);
        using HttpResponseMessage second = await client.PostAsync("a", empty);

        Assert.Equal([null, 0], handler.Requests.Select(request => request.Body?.Length));
        Assert.Throws<InvalidOperationException>(() => handler.Request);
    }

    [Fact]
    public async Task Responds_to_every_recording_with_status_headers_and_body()
    {
        foreach (RecordedExchange exchange in ExchangeFile.All())
        {
            using ReplayHandler handler = new(exchange.Response);
            using HttpClient client = NewClient(handler);
            using HttpRequestMessage request = new(new HttpMethod(exchange.Request.Method), "any");
            using HttpResponseMessage response = await client.SendAsync(request);
            byte[] body = await response.Content.ReadAsByteArrayAsync();

            Assert.Equal((HttpStatusCode)exchange.Response.Status, response.StatusCode);
            Assert.Equal(exchange.Response.StatusText, response.ReasonPhrase);
            Assert.All(exchange.Response.Headers, header => AssertSent(exchange, header, response));
            if (exchange.Response.Body.Json is { } json)
            {
                Assert.Empty(JsonEquivalence.Differences(json, JsonSerializer.Deserialize<JsonElement>(body)));
            }
            else
            {
                Assert.Equal(exchange.Response.Body.ToBytes(), body);
            }
        }
    }

    private static void AssertSent(
        RecordedExchange exchange,
        KeyValuePair<string, string> header,
        HttpResponseMessage response)
    {
        if (header.Key == "content-length" && exchange.Request.Method != "HEAD")
        {
            return;
        }

        bool found = response.Headers.NonValidated.TryGetValues(header.Key, out var values)
            || response.Content.Headers.NonValidated.TryGetValues(header.Key, out values);
        Assert.True(found, $"{exchange}: {header.Key}");
        Assert.Equal(header.Value, values.ToString());
    }

    private static HttpClient NewClient(ReplayHandler handler) =>
        new(handler, disposeHandler: false) { BaseAddress = _baseAddress };
}
