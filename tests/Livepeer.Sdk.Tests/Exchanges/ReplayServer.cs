using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Types;
using WireMock.Util;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>Responds as recorded, one response after the other, over real sockets.</summary>
internal sealed class ReplayServer : IDisposable
{
    /// <summary>What the server's own connection decides.</summary>
    private static readonly string[] _connectionHeaders = ["connection", "content-length", "date", "keep-alive", "transfer-encoding"];

    private readonly WireMockServer _server = WireMockServer.Start();
    private readonly IReadOnlyList<RecordedResponse> _responses;
    private int _sent;

    public ReplayServer(IReadOnlyList<RecordedResponse> responses)
    {
        _responses = responses;
        _server.Given(Request.Create().UsingAnyMethod()).RespondWith(Response.Create().WithCallback(_ => Next()));
    }

    public Uri BaseAddress => new(_server.Url + "/api");

    /// <summary>What was received, in order.</summary>
    public IReadOnlyList<CapturedRequest> Requests => [.. _server.LogEntries.Select(entry => Capture(entry.RequestMessage!))];

    public void Dispose() => _server.Dispose();

    private ResponseMessage Next()
    {
        RecordedResponse recorded = _responses[Math.Min(Interlocked.Increment(ref _sent), _responses.Count) - 1];
        return new ResponseMessage
        {
            StatusCode = recorded.Status,
            Headers = recorded.Headers
                .Where(header => !_connectionHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
                .ToDictionary(header => header.Key, header => new WireMockList<string>(header.Value)),
            BodyData = new BodyData { BodyAsBytes = recorded.Body.ToBytes(), DetectedBodyType = BodyType.Bytes },
        };
    }

    private static CapturedRequest Capture(IRequestMessage request)
    {
        var url = new Uri(request.Url);
        return new CapturedRequest(
            request.Method,
            url.AbsolutePath,
            url.Query.Length == 0 ? null : url.Query[1..],
            request.Headers!.ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase),
            request.BodyAsBytes);
    }
}
