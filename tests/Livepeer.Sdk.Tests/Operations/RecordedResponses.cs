using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Livepeer.Sdk.Tests.Exchanges;
using Livepeer.Sdk.Tests.Support;
using Refit;

namespace Livepeer.Sdk.Tests.Operations;

/// <summary>The response of the real server to an operation, with a mark in every secret.</summary>
internal static partial class RecordedResponses
{
    private static readonly HashSet<string> _secretNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "apiKey", "apiSecret", "encryptedKey", "jwt", "privateKey", "sharedSecret", "streamKey", "token", "tusEndpoint",
    };

    private static readonly (string Method, Regex Path)[] _routes =
        [.. Protocols.Methods
            .Select(method => method.GetCustomAttribute<HttpMethodAttribute>()!)
            .OrderBy(route => route.Path.Count(character => character == '{'))
            .Select(route => (route.Method.Method, Pattern(route.Path)))];

    private static readonly ILookup<string, RecordedExchange> _successes = ExchangeFile.All()
        .Where(exchange => exchange.Response.Status is >= 200 and < 300 && exchange.Request.Method != "HEAD")
        .ToLookup(exchange => Route(exchange.Request.Method, exchange.Request.Path));

    /// <summary>The first recorded success of the operation of a request; an empty object if there is none.</summary>
    /// <param name="method">The verb of the request.</param>
    /// <param name="path">Its path.</param>
    /// <param name="elsewhere">The host for the files in a response and for uploads.</param>
    public static (int Status, string Body) Find(string method, string path, Uri elsewhere)
    {
        RecordedResponse? recorded = _successes[Route(method, path)].FirstOrDefault()?.Response;
        return recorded switch
        {
            null => (200, "{}"),
            { Body.IsEmpty: true } => (recorded.Status, ""),
            { Body.Json: { } json } => (recorded.Status, Text(json, path, elsewhere)),
            _ => (recorded.Status, recorded.Body.Text ?? ""),
        };
    }

    private static string Text(JsonElement json, string path, Uri elsewhere)
    {
        JsonNode response = Marked(JsonNode.Parse(json.GetRawText())!, path.StartsWith("/api/api-token", StringComparison.Ordinal));
        if (response is JsonObject asset && asset.ContainsKey("downloadUrl"))
        {
            asset["downloadUrl"] = elsewhere.OriginalString;
        }

        if (response is JsonObject slot && slot.ContainsKey("tusEndpoint"))
        {
            slot["url"] = $"{elsewhere}?token={ApiCalls.Mark}";
            slot["tusEndpoint"] = $"{elsewhere}?token={ApiCalls.Mark}";
        }

        return response.ToJsonString();
    }

    private static string Route(string method, string path) =>
        $"{method} {_routes.FirstOrDefault(route => route.Method == method && route.Path.IsMatch(path)).Path}";

    /// <summary>The ID of an API key is the key.</summary>
    private static JsonNode Marked(JsonNode node, bool isKey)
    {
        switch (node)
        {
            case JsonObject properties:
                foreach ((string name, JsonNode? value) in properties.ToArray())
                {
                    if (value is JsonValue && (_secretNames.Contains(name) || (isKey && name == "id")))
                    {
                        properties[name] = $"{name}-{ApiCalls.Mark}";
                    }
                    else if (value is not null)
                    {
                        Marked(value, isKey);
                    }
                }

                break;
            case JsonArray items:
                foreach (JsonNode item in items.OfType<JsonNode>())
                {
                    Marked(item, isKey);
                }

                break;
            default:
                break;
        }

        return node;
    }

    private static Regex Pattern(string template) => new("^/api" + Parameter().Replace(template, "[^/]+") + "$");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
