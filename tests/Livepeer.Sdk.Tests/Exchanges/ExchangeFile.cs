using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>The recordings, one file an API group.</summary>
public static class ExchangeFile
{
    private const string Prefix = "exchanges/";

    private static readonly ConcurrentDictionary<string, IReadOnlyList<RecordedExchange>> _loaded = new();

    /// <summary>The names of the files, without extension.</summary>
    public static IReadOnlyList<string> Groups { get; } =
    [
        .. typeof(ExchangeFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<RecordedExchange> Load(string group) => _loaded.GetOrAdd(group, Read);

    public static IReadOnlyList<RecordedExchange> All() => [.. Groups.SelectMany(Load)];

    public static RecordedExchange Get(string group, string name) =>
        Load(group).SingleOrDefault(exchange => exchange.Name == name)
        ?? throw new ArgumentException($"There is no recording {name} in {group}.", nameof(name));

    private static RecordedExchange[] Read(string group)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + group)
            ?? throw new ArgumentException($"There are no recordings of {group}.", nameof(group));
        JsonElement file = JsonSerializer.Deserialize<JsonElement>(stream);
        return [.. file.EnumerateArray().Select(element => ParseExchange(group, element))];
    }

    private static RecordedExchange ParseExchange(string group, JsonElement element)
    {
        JsonElement request = element.GetProperty("request");
        JsonElement response = element.GetProperty("response");
        return new RecordedExchange(
            group,
            element.GetProperty("name").GetString()!,
            element.TryGetProperty("server", out JsonElement server) ? server.GetString() : null,
            new RecordedRequest(
                request.GetProperty("method").GetString()!,
                request.GetProperty("path").GetString()!,
                request.GetProperty("query").GetString(),
                ParseHeaders(request),
                RecordedBody.Parse(request.GetProperty("body"))),
            new RecordedResponse(
                response.GetProperty("status").GetInt32(),
                response.GetProperty("statusText").GetString()!,
                ParseHeaders(response),
                RecordedBody.Parse(response.GetProperty("body"))));
    }

    // Content-Length is a number in the requests and a string in the responses.
    private static Dictionary<string, string> ParseHeaders(JsonElement message) =>
        message.GetProperty("headers").EnumerateObject()
            .ToDictionary(header => header.Name, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
}
