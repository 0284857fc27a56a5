using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Livepeer.Sdk.Tests.Exchanges;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.Testing.Tests.Recordings;

/// <summary>Replays recorded requests against a studio, with the recorded names translated into its own.</summary>
internal sealed partial class Replay : IAsyncDisposable
{
    /// <summary>The server that was recorded.</summary>
    private const string RecordedRoot = "http://127.0.0.1:3004";

    private const string SharedSecret = "whsec-local-test-secret-0123456789";

    private static readonly string[] _notCopied = ["host", "connection", "content-length", "content-type"];

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false });
    private readonly Dictionary<string, string> _credentials = new(StringComparer.Ordinal);
    private readonly GroupReport _report;

    private Replay(GroupReport report, LocalStudio studio, FakeTimeProvider time)
    {
        _report = report;
        Studio = studio;
        Time = time;
        Other = studio.CreateAccount("other@example.com");
        Admin = studio.CreateAccount("admin@example.com", isAdmin: true);
        Names.Add(RecordedRoot, studio.BaseAddress.GetLeftPart(UriPartial.Authority));
        Names.Add("69e8e0a5-778c-4dea-a84c-bb88cfe3b764", studio.Account.UserId);
        Names.Add("d7c02491-58ea-49e0-8ecf-cb7d72e7d03e", studio.Account.DefaultProjectId);
        Names.Add("616865b2-eb07-45d4-a0e1-ed6d88cbefe2", studio.ApiKey);
        Names.Add("{apiKey}", studio.ApiKey);
        Names.Add("{webhookSharedSecret}", SharedSecret);
        Names.Add("41f8ab3a-02ba-4380-aad2-25379807ba22", Other.UserId);
    }

    public LocalStudio Studio { get; }

    public FakeTimeProvider Time { get; }

    public StudioAccount Other { get; }

    public StudioAccount Admin { get; }

    public NameMap Names { get; } = new();

    /// <summary>Starts a studio whose tasks only advance on demand.</summary>
    public static async Task<Replay> StartAsync(GroupReport report, Action<LocalStudioOptions>? configure = null)
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var options = new LocalStudioOptions
        {
            TimeProvider = time,
            TaskStepDuration = TimeSpan.FromDays(30),
            RecordingDelay = TimeSpan.FromSeconds(70),
        };
        configure?.Invoke(options);
        return new Replay(report, await LocalStudio.StartAsync(options), time);
    }

    /// <summary>Sends the recorded requests of the report's group, one after another, and records how the responses differ.</summary>
    public async Task ReplayAsync(params string[] names)
    {
        foreach (string name in names)
        {
            await ReplayAsync(_report.Group, name, note: true, anyRows: false);
        }
    }

    /// <summary>Sends a recorded request for a list whose order depends on random IDs.</summary>
    public Task ReplayInAnyOrderAsync(string name) => ReplayAsync(_report.Group, name, note: true, anyRows: true);

    /// <summary>Sends recorded requests that others depend on.</summary>
    public async Task PrepareAsync(string group, params string[] names)
    {
        foreach (string name in names)
        {
            await ReplayAsync(group, name, note: false, anyRows: false);
        }
    }

    /// <summary>Creates something that the recordings mention and whose creation was not recorded.</summary>
    public async Task<JsonElement> CreateAsync(string path, string body, string like = "", string credential = "apiKey")
    {
        JsonElement reply = await SendAsync("POST", path, body, credential);
        if (like.Length > 0)
        {
            Names.Learn(JsonSerializer.Deserialize<JsonElement>(like), reply);
        }

        return reply;
    }

    /// <summary>Sends a request that was not recorded, in the recordings' names.</summary>
    public async Task<JsonElement> SendAsync(string method, string path, string? body = null, string credential = "apiKey")
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Studio.BaseAddress + Names.Translate(path));
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + Credential(credential));
        if (body is not null)
        {
            request.Content = new StringContent(Names.Translate(body), Encoding.UTF8, "application/json");
        }

        ReceivedResponse reply = await SendAsync(request);
        Assert.True(reply.Status < 300, $"{method} {path}: {reply.Status} {reply.Text}");
        return reply.Json ?? default;
    }

    /// <summary>Begins a resumable upload whose beginning was not recorded, with the token of a recorded request.</summary>
    public async Task BeginUploadAsync(string like, int length)
    {
        string query = ExchangeFile.Get("upload", like).Request.Query!;
        await EnsureSlotAsync(query);
        using var request = new HttpRequestMessage(HttpMethod.Post, Names.Translate($"{Studio.BaseAddress}/asset/upload/tus?{query}"));
        request.Headers.TryAddWithoutValidation("Tus-Resumable", "1.0.0");
        request.Headers.TryAddWithoutValidation("Upload-Length", length.ToString(CultureInfo.InvariantCulture));
        request.Headers.TryAddWithoutValidation("Upload-Metadata", "filename dHVzLm1wNA==,filetype dmlkZW8vbXA0");
        ReceivedResponse reply = await SendAsync(request);
        Assert.Equal(201, reply.Status);
    }

    /// <summary>Begins a resumable upload and sends a part of it.</summary>
    public async Task SendPartAsync(string playbackId, int offset, int length)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"{Studio.BaseAddress}/asset/upload/tus/{Names.Translate(playbackId)}");
        request.Headers.TryAddWithoutValidation("Tus-Resumable", "1.0.0");
        request.Headers.TryAddWithoutValidation("Upload-Offset", offset.ToString(CultureInfo.InvariantCulture));
        request.Content = new ByteArrayContent(new byte[length]);
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/offset+octet-stream");
        ReceivedResponse reply = await SendAsync(request);
        Assert.Equal(204, reply.Status);
    }

    /// <summary>The studio's name for a recorded one.</summary>
    public string this[string recorded] => Names.Translate(recorded);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Studio.DisposeAsync();
    }

    private async Task ReplayAsync(string group, string name, bool note, bool anyRows)
    {
        RecordedExchange exchange = ExchangeFile.Get(group, name);
        await EnsureSlotAsync(exchange.Request.Query);
        using HttpRequestMessage request = Build(exchange.Request);
        ReceivedResponse reply = await SendAsync(request);
        Learn(exchange.Response, reply);
        if (note)
        {
            _report.Add(name, ResponseComparison.Compare(Names, exchange.Response, reply, anyRows ? _report.RowShapes : null));
        }
        else if (exchange.Response.Status != reply.Status)
        {
            throw new InvalidOperationException($"{exchange} was to prepare, but failed with {reply.Status} {reply.Text}");
        }
    }

    private void Learn(RecordedResponse recorded, ReceivedResponse reply)
    {
        foreach (string name in (ReadOnlySpan<string>)["location", "etag", "livepeer-playback-id"])
        {
            if (recorded.Headers.TryGetValue(name, out string? left) && reply.Headers.TryGetValue(name, out string? right))
            {
                Names.Learn(left, right);
            }
        }

        if (recorded.Body.Json is { } json && reply.Json is { } actual)
        {
            Names.Learn(json, actual);
        }
    }

    // The token of an upload contains the playback ID; the request for the slot was not always recorded.
    private async Task EnsureSlotAsync(string? query)
    {
        if (Token().Match(query ?? "") is not { Success: true } match || Names.Knows(match.Groups["token"].Value))
        {
            return;
        }

        byte[] claims = Convert.FromBase64String(Pad(match.Groups["token"].Value.Split('.')[1]));
        string playbackId = JsonSerializer.Deserialize<JsonElement>(claims).GetProperty("playbackId").GetString()!;
        JsonElement slot = await SendAsync("POST", "/asset/request-upload", """{"name":"tus.mp4"}""");
        Names.Add(playbackId, slot.GetProperty("asset").GetProperty("playbackId").GetString()!);
        Names.Learn("?token=" + match.Groups["token"].Value, "?" + new Uri(slot.GetProperty("url").GetString()!).Query.TrimStart('?'));
    }

    private static string Pad(string base64Url) =>
        base64Url.Replace('-', '+').Replace('_', '/') + new string('=', (4 - (base64Url.Length % 4)) % 4);

    private HttpRequestMessage Build(RecordedRequest recorded)
    {
        string target = recorded.Path + (recorded.Query is { } query ? "?" + query : "");
        var request = new HttpRequestMessage(new HttpMethod(recorded.Method), Names.Translate(RecordedRoot + target));
        foreach ((string name, string value) in recorded.Headers.Where(header => !_notCopied.Contains(header.Key)))
        {
            request.Headers.TryAddWithoutValidation(name, Names.Translate(Fill(value)));
        }

        if (!recorded.Body.IsEmpty || recorded.Headers.ContainsKey("content-type"))
        {
            request.Content = new ByteArrayContent(BodyOf(recorded.Body));
            if (recorded.Headers.TryGetValue("content-type", out string? type))
            {
                request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            }
        }

        return request;
    }

    private byte[] BodyOf(RecordedBody body)
    {
        if (body.OmittedLength == 0)
        {
            return body.Bytes ?? Encoding.UTF8.GetBytes(Names.Translate(Fill(Encoding.UTF8.GetString(body.ToBytes()))));
        }

        byte[] bytes = new byte[body.Bytes!.Length + body.OmittedLength];
        bytes.AsSpan().Fill((byte)' ');
        body.Bytes.CopyTo(bytes, 0);
        return bytes;
    }

    private string Fill(string text)
    {
        if (text.StartsWith("Basic ", StringComparison.Ordinal))
        {
            string credential = Encoding.UTF8.GetString(Convert.FromBase64String(text["Basic ".Length..]));
            return "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(Names.Translate(credential)));
        }

        return Placeholder().Replace(text, match => Credential(match.Groups["name"].Value));
    }

    private string Credential(string name)
    {
        if (!_credentials.TryGetValue(name, out string? value))
        {
            _credentials[name] = value = CreateCredential(name);
        }

        return value;
    }

    private string CreateCredential(string name) => name switch
    {
        "apiKey" => Studio.ApiKey,
        "otherApiKey" => Other.ApiKey,
        "adminApiKey" => Admin.ApiKey,
        "unverifiedUserApiKey" => Unverified(),
        "projectApiKey" => Studio.Account.CreateApiKey("in project", Studio.Account.CreateProject("proj")),
        "corsRestrictedKey" => Studio.Account.CreateRestrictedKey("http://localhost:8080"),
        "corsFullKey" => Studio.Account.CreateFullAccessKey("http://localhost:8080"),
        "corsWildcardKey" => Studio.Account.CreateRestrictedKey("*"),
        "rulesKey" => Studio.Account.CreateRuleKey(new StudioKeyRule(["stream"], ["get"])),
        "webhookSharedSecret" => SharedSecret,
        "jwt" => Studio.Account.CreateDashboardToken(),
        "adminJwt" => Admin.CreateDashboardToken(),
        _ => $"{{{name}}}",
    };

    private string Unverified()
    {
        StudioAccount account = Studio.CreateAccount("unverified@example.com");
        account.IsEmailVerified = false;
        return account.ApiKey;
    }

    private async Task<ReceivedResponse> SendAsync(HttpRequestMessage request)
    {
        using HttpResponseMessage response = await _http.SendAsync(request, TestContext.Timeout);
        ReceivedResponse reply = await ReceivedResponse.ReadAsync(response, TestContext.Timeout);
        Time.Advance(TimeSpan.FromMilliseconds(7));
        return reply;
    }

    [GeneratedRegex(@"\{(?<name>[A-Za-z]+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(^|&)token=(?<token>eyJ[^&]+)")]
    private static partial Regex Token();
}
