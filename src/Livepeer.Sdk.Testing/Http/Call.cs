using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.Testing;

/// <summary>One request to the studio.</summary>
internal sealed class Call(HttpContext http, StudioCore core)
{
    private Caller? _caller;

    public HttpContext Http { get; } = http;

    public HttpRequest Request => Http.Request;

    public StudioCore Core { get; } = core;

    public string Method => Request.Method;

    /// <summary>The path as sent, including the query.</summary>
    public required string RawTarget { get; init; }

    /// <summary>The decoded segments of the path below <c>/api</c>.</summary>
    public required IReadOnlyList<string> Segments { get; init; }

    public required QueryValues Query { get; init; }

    /// <summary>The values of the route's placeholders.</summary>
    public IReadOnlyList<string> Values { get; set; } = [];

    /// <summary>The JSON of the body; an empty object if there is none that the server would read.</summary>
    public JsonNode? Body { get; set; } = new JsonObject();

    /// <summary>The caller, if the request has a credential.</summary>
    public Caller? Identity { get; set; }

    public Caller Caller => _caller ??= Identity ?? throw StudioError.Unauthorized("request is not authenticated");

    /// <summary>The body of a request whose schema requires an object.</summary>
    public JsonObject Payload => (JsonObject)Body!;

    public string Id => Values[0];

    public string Origin => $"http://{Request.Host.Value}";

    public CancellationToken Aborted => Http.RequestAborted;

    public void RequireIngest()
    {
        if (!Core.Options.HasIngest)
        {
            throw StudioError.NoIngest();
        }
    }

    public string? Header(string name)
    {
        string value = Request.Headers[name].ToString();
        return value.Length == 0 ? null : value;
    }
}
