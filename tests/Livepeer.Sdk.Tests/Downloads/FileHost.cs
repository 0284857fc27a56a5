using System.Globalization;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Downloads;

/// <summary>An API with one asset and the host of its file, which breaks as a script says.</summary>
internal sealed class FileHost : IAsyncDisposable
{
    private readonly FaultServer _server;
    private readonly Queue<Func<RequestHead, FileHost, FaultBehaviour>> _script = new();

    public FileHost(int size = 1_000_000)
    {
        Content = new byte[size];
        new Random(5).NextBytes(Content);
        _server = new FaultServer(Choose);
        Client = Clients.For(_server.BaseAddress, options => options.AttemptTimeout = TimeSpan.FromSeconds(2));
    }

    public byte[] Content { get; set; }

    /// <summary>The version of the content; null for none.</summary>
    public string? Tag { get; set; } = "\"v1\"";

    public string? LastModified { get; set; }

    /// <summary>The time of the host's responses, for its <see cref="LastModified"/>.</summary>
    public string Date { get; set; } = "Tue, 24 Nov 2026 10:05:00 GMT";

    /// <summary>What else the API says of the asset, as JSON properties that each begin with a comma.</summary>
    public string AssetProperties { get; set; } = "";

    public bool TakesRanges { get; set; } = true;

    public string Phase { get; set; } = "ready";

    /// <summary>Where the asset says that its file is.</summary>
    public string? DownloadUrl { get; set; }

    public LivepeerClient Client { get; }

    public Uri Root => new(_server.BaseAddress, "/");

    /// <summary>The requests to the host of the file.</summary>
    public IReadOnlyList<RequestHead> Requests => [.. _server.Heads.Where(head => head.Path.StartsWith("/file", StringComparison.Ordinal))];

    /// <summary>The first byte that each request requested.</summary>
    public IEnumerable<long> Starts => Requests.Select(From);

    public void Next(Func<RequestHead, FileHost, FaultBehaviour> behaviour) => _script.Enqueue(behaviour);

    /// <summary>Breaks the connection after so many bytes of the body.</summary>
    public void BreakAfter(int bytes) => Next((head, host) => FaultBehaviour.TruncateBody(host.Respond(head), bytes));

    public FaultResponse Respond(RequestHead head)
    {
        long from = TakesRanges && (head.Header("If-Range") is not { } wanted || wanted == (Tag ?? LastModified)) ? From(head) : 0;
        var headers = new List<KeyValuePair<string, string>>();
        if (Tag is not null)
        {
            headers.Add(new("ETag", Tag));
        }

        if (LastModified is not null)
        {
            headers.Add(new("Last-Modified", LastModified));
            headers.Add(new("Date", Date));
        }

        if (from >= Content.Length && from > 0)
        {
            headers.Add(new("Content-Range", $"bytes */{Content.Length}"));
            return new FaultResponse(416, "", headers);
        }

        if (from > 0)
        {
            headers.Add(new("Content-Range", $"bytes {from}-{Content.Length - 1}/{Content.Length}"));
        }

        return new FaultResponse(from > 0 ? 206 : 200, Content.AsMemory((int)from), headers, "video/mp4");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }

    public static long From(RequestHead head) => head.Header("Range") is { } range
        ? long.Parse(range["bytes=".Length..].TrimEnd('-'), CultureInfo.InvariantCulture)
        : 0;

    private FaultBehaviour Choose(RequestHead head)
    {
        if (!head.Path.StartsWith("/file", StringComparison.Ordinal))
        {
            string address = Phase == "ready" ? $$""","downloadUrl":"{{DownloadUrl ?? Root + "file.mp4?sig=a%2Fb"}}" """ : "";
            return FaultBehaviour.Respond(200, $$"""{"id":"abc","status":{"phase":"{{Phase}}"}{{address}}{{AssetProperties}}}""");
        }

        return _script.TryDequeue(out Func<RequestHead, FileHost, FaultBehaviour>? behaviour)
            ? behaviour(head, this)
            : FaultBehaviour.Respond(Respond(head));
    }
}
