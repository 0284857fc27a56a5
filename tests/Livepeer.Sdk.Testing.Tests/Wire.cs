using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing.Tests;

/// <summary>Talks to a studio in plain HTTP.</summary>
internal sealed class Wire : IDisposable
{
    private readonly LocalStudio _studio;
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public Wire(LocalStudio studio) => _studio = studio;

    public async Task<ReceivedResponse> SendAsync(string method, string pathOrUrl, object? body = null, string? credential = "key", params (string Name, string Value)[] headers)
    {
        string url = pathOrUrl.StartsWith("http", StringComparison.Ordinal) ? pathOrUrl : _studio.BaseAddress + pathOrUrl;
        using var request = new HttpRequestMessage(new HttpMethod(method), url);
        request.Content = body switch
        {
            null => null,
            byte[] bytes => new ByteArrayContent(bytes),
            string text => new StringContent(text, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
            HttpContent content => content,
            JsonNode node => new StringContent(node.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
            _ => throw new ArgumentException("Unknown kind of body.", nameof(body)),
        };
        if (credential is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", credential == "key" ? "Bearer " + _studio.ApiKey : credential);
        }

        foreach ((string name, string value) in headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                request.Content ??= new ByteArrayContent([]);
                request.Content.Headers.Remove(name);
                request.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using HttpResponseMessage response = await _http.SendAsync(request, TestContext.Timeout);
        string content2 = await response.Content.ReadAsStringAsync(TestContext.Timeout);
        var all = response.Headers.Concat(response.Content.Headers).ToDictionary(pair => pair.Key, pair => string.Join(", ", pair.Value), StringComparer.OrdinalIgnoreCase);
        return new ReceivedResponse(response.StatusCode, all, content2);
    }

    public async Task<JsonNode> JsonAsync(string method, string path, object? body = null)
    {
        ReceivedResponse reply = await SendAsync(method, path, body);
        Assert.True((int)reply.Status < 300, $"{method} {path}: {(int)reply.Status} {reply.Text}");
        return reply.Json!;
    }

    public void Dispose() => _http.Dispose();

    internal sealed record ReceivedResponse(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, string Text)
    {
        public JsonNode? Json => Text.Length == 0 ? null : JsonNode.Parse(Text);

        public string Error => (string)Json!["errors"]![0]!;
    }
}
