using System.Globalization;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>
/// An API and an upload host on one raw server. It behaves correctly, except for the requests that a script responds to: a script is given
/// the request and how many of its verb came before, and returns <see langword="null"/> for an honest response.
/// </summary>
internal sealed class UploadHost : IAsyncDisposable
{
    public const string Token = "eyJhbGciOiJIUzI1NiJ9.c2VjcmV0LXRva2Vu.sig";
    public const string AssetId = "11111111-2222-3333-4444-555555555555";

    private readonly Func<RequestHead, int, FaultBehaviour?> _script;
    private readonly Dictionary<string, int> _counts = [];
    private readonly Lock _lock = new();
    private readonly ServiceProvider _services;
    private long _offset;

    public UploadHost(Func<RequestHead, int, FaultBehaviour?> script)
    {
        _script = script;
        Server = new FaultServer(Choose);
        _services = Clients.Container(Server.BaseAddress, options => options.MaxRetries = 0);
        Assets = _services.GetRequiredService<AssetsClient>();
    }

    public FaultServer Server { get; }

    public AssetsClient Assets { get; }

    /// <summary>Gets the numbers of requests to the upload host.</summary>
    public int UploadRequests => Server.Heads.Count(IsUpload);

    public int Deletions => Server.Heads.Count(head => head.Method == "DELETE");

    public static UploadOptions Options(UploadMethod method = UploadMethod.Resumable, long? chunkSize = null, int retries = 3) => new()
    {
        Method = method,
        ChunkSize = chunkSize,
        MaxRetries = retries,
        RetryDelay = TimeSpan.Zero,
        StallTimeout = TimeSpan.FromMilliseconds(400),
    };

    /// <summary>Creates a response with an offset and other headers, written <c>Name: value</c>.</summary>
    public static FaultBehaviour Respond(int status, long? offset = null, string body = "", string type = "text/plain", params string[] headers) =>
        FaultBehaviour.Respond(new FaultResponse(status, body, Headers(offset, headers), type));

    public static IEnumerable<KeyValuePair<string, string>> Headers(long? offset, params string[] headers)
    {
        if (offset is { } value)
        {
            yield return new("Upload-Offset", value.ToString(CultureInfo.InvariantCulture));
        }

        foreach (string header in headers)
        {
            string[] parts = header.Split(": ", 2);
            yield return new(parts[0], parts[1]);
        }
    }

    public static long OffsetOf(RequestHead head) => long.Parse(head.Header("Upload-Offset")!, CultureInfo.InvariantCulture);

    public static long LengthOf(RequestHead head) => long.Parse(head.Header("Content-Length") ?? "0", CultureInfo.InvariantCulture);

    public Task<AssetCreation> UploadAsync(byte[] video, UploadOptions? options = null, CancellationToken cancellationToken = default) =>
        Assets.UploadAsync(new MemoryStream(video), new CreateAssetRequest { Name = "film" }, options ?? Options(), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Server.DisposeAsync();
    }

    private static bool IsUpload(RequestHead head) => head.Path.Contains("/upload/", StringComparison.Ordinal);

    private FaultBehaviour Choose(RequestHead head)
    {
        if (!IsUpload(head))
        {
            return Api(head);
        }

        lock (_lock)
        {
            int before = _counts.GetValueOrDefault(head.Method);
            _counts[head.Method] = before + 1;
            return _script(head, before) ?? Honest(head);
        }
    }

    private FaultBehaviour Api(RequestHead head) => head switch
    {
        { Method: "POST" } => FaultBehaviour.Respond(200, $$$"""
            {"url":"{{{Server.BaseAddress}}}/asset/upload/direct?token={{{Token}}}",
             "tusEndpoint":"{{{Server.BaseAddress}}}/asset/upload/tus?token={{{Token}}}",
             "asset":{"id":"{{{AssetId}}}","status":{"phase":"uploading"} },"task":{"id":"66666666-7777-8888-9999-000000000000"} }
            """),
        { Method: "DELETE" } => FaultBehaviour.Respond(204),
        _ => FaultBehaviour.Respond(200, $$$"""{"id":"{{{AssetId}}}","status":{"phase":"uploading"} }"""),
    };

    private FaultBehaviour Honest(RequestHead head)
    {
        switch (head.Method)
        {
            case "POST":
                _offset = 0;
                return Respond(201, null, "", "text/plain", $"Location: {Server.BaseAddress}/asset/upload/tus/a-secret-place");
            case "HEAD":
                return Respond(200, _offset);
            case "PATCH":
                _offset = OffsetOf(head) + LengthOf(head);
                return Respond(204, _offset);
            default:
                return Respond(200);
        }
    }
}
