using System.Text.Json;
using Livepeer.Sdk.Tests.Operations;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Util;

namespace Livepeer.Sdk.Tests.Secrets;

/// <summary>A server that responds like the real one, or refuses and echoes the whole request.</summary>
internal sealed class EchoServer : IDisposable
{
    private const string ElsewherePath = "/elsewhere";

    private readonly WireMockServer _server = WireMockServer.Start();

    public EchoServer() =>
        _server.Given(Request.Create().UsingAnyMethod()).RespondWith(Response.Create().WithCallback(request => Respond(request)));

    public Uri BaseAddress => new(_server.Url + "/api");

    /// <summary>A place for files that takes none and gives none, and repeats what it was sent.</summary>
    private Uri Elsewhere => new(_server.Url + ElsewherePath);

    /// <summary>How to respond from here on.</summary>
    public EchoMode Mode { get; set; }

    /// <summary>The status of a refusal.</summary>
    public int Status { get; set; }

    public void Dispose() => _server.Dispose();

    private ResponseMessage Respond(IRequestMessage request)
    {
        string head = $"{request.Method} {request.Url} {string.Join("; ", request.Headers!.Select(header => $"{header.Key}: {header.Value}"))}";
        string echo = $"{head} {request.Body}";
        ResponseMessage response = Mode switch
        {
            _ when request.Path == ElsewherePath => Respond(403, echo, "text/plain"),
            EchoMode.Success => Success(request),
            EchoMode.Errors => Respond(Status, JsonSerializer.Serialize(new { errors = new[] { echo } })),
            EchoMode.ErrorsWithin => Respond(Status, JsonSerializer.Serialize(new
            {
                errors = new[] { JsonSerializer.Serialize(new { instancePath = "/name", message = echo }) },
            })),
            EchoMode.Text => Respond(Status, echo, "text/plain"),
            _ => Respond(200, echo),
        };
        response.Headers!["X-Echo"] = new(head);
        return response;
    }

    private ResponseMessage Success(IRequestMessage request)
    {
        (int status, string body) = RecordedResponses.Find(request.Method, request.Path, Elsewhere);
        return Respond(status, body);
    }

    private static ResponseMessage Respond(int status, string body, string contentType = "application/json") => new()
    {
        StatusCode = status,
        BodyData = new BodyData { BodyAsString = body, DetectedBodyType = WireMock.Types.BodyType.String, Encoding = System.Text.Encoding.UTF8 },
        Headers = new Dictionary<string, WireMock.Types.WireMockList<string>> { ["Content-Type"] = new(contentType) },
    };
}
