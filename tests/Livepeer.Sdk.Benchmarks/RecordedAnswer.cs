using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>An answer of the real server, with its headers: they too are read by whoever asks.</summary>
internal sealed class RecordedAnswer
{
    private readonly int _status;
    private readonly KeyValuePair<string, string>[] _headers;

    private RecordedAnswer(int status, byte[] body, KeyValuePair<string, string>[] headers)
    {
        _status = status;
        Body = body;
        _headers = headers;
    }

    public byte[] Body { get; }

    public static RecordedAnswer Of(string exchange)
    {
        using Stream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "stream.json"));
        using var exchanges = JsonDocument.Parse(file);
        JsonElement answer = exchanges.RootElement.EnumerateArray()
            .Single(one => one.GetProperty("name").ValueEquals(exchange))
            .GetProperty("response");
        return new RecordedAnswer(
            answer.GetProperty("status").GetInt32(),
            JsonSerializer.SerializeToUtf8Bytes(answer.GetProperty("body")),
            [.. answer.GetProperty("headers").EnumerateObject()
                .Where(header => header.Name is not ("connection" or "content-length" or "date"))
                .Select(header => KeyValuePair.Create(header.Name, header.Value.GetString()!))]);
    }

    /// <summary>A list of the same item again and again.</summary>
    public static byte[] Array(byte[] item, int count) =>
        Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat(Encoding.UTF8.GetString(item), count))}]");

    public RecordedAnswer WithBody(byte[] body) => new(_status, body, _headers);

    public Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = _status;
        foreach ((string name, string value) in _headers)
        {
            response.Headers[name] = value;
        }

        response.ContentLength = Body.Length;
        return response.Body.WriteAsync(Body).AsTask();
    }
}
