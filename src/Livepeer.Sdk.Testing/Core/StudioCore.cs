using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Livepeer.Sdk.Testing;

/// <summary>The state of one studio and the services that use it. <see cref="Lock"/> guards the tables.</summary>
internal sealed class StudioCore : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();

    public StudioCore(LocalStudioOptions options)
    {
        Options = options;
        Tokens = new Jwt(RandomNumberGenerator.GetBytes(32));
        Accounts = new AccountStore(this);
        Authenticator = new Authenticator(this);
        Scheduler = new Scheduler(this);
        Files = new FileStore(options.TempDirectory);
        Hosts = new HostNames(options.AllowedHosts);
        TaskEngine = new TaskEngine(this);
        Broadcasts = new BroadcastEngine(this);
        Events = new EventPublisher(this);
        Dispatcher = new WebhookDispatcher(this);
        Metrics = new StudioMetrics(this);
        Pipeline = new Pipeline(this);
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        ApiRoutes.Register(this);
        FirstUser = Accounts.Create("user@example.com", isAdmin: false);
        FirstKey = Accounts.CreateKey(FirstUser, "full key").Id;
    }

    public Lock Lock { get; } = new();

    public LocalStudioOptions Options { get; }

    public TimeProvider Time => Options.TimeProvider;

    public long NowMilliseconds => Time.GetUtcNow().ToUnixTimeMilliseconds();

    public int Port { get; set; }

    public Uri BaseAddress => new(Root + "/api");

    public string Root => "http://127.0.0.1:" + Nodes.Invariant(Port);

    public CancellationToken Stopping => _stopping.Token;

    public User FirstUser { get; }

    public string FirstKey { get; }

    public Jwt Tokens { get; }

    public AccountStore Accounts { get; }

    public Authenticator Authenticator { get; }

    public Scheduler Scheduler { get; }

    public FileStore Files { get; }

    public HostNames Hosts { get; }

    public TaskEngine TaskEngine { get; }

    public BroadcastEngine Broadcasts { get; }

    public EventPublisher Events { get; }

    public WebhookDispatcher Dispatcher { get; }

    public StudioMetrics Metrics { get; }

    public Pipeline Pipeline { get; }

    public EncryptionKeys EncryptionKeys { get; } = new();

    public StudioFaults Faults { get; } = new();

    public StudioRequests Requests { get; } = new();

    /// <summary>The HTTP client for the loopback URLs that the studio reads from or writes to.</summary>
    public HttpClient Http { get; }

    /// <summary>The routes below <c>/api</c>.</summary>
    public Router Routes { get; } = new();

    /// <summary>The routes outside <c>/api</c>: media.</summary>
    public Router PublicRoutes { get; } = new();

    public Table Streams { get; } = new(body => body.Whole("lastSeen"));

    public Table Sessions { get; } = new(body => body.Whole("lastSeen"));

    public Table Assets { get; } = new(body => body.Object("status")?.Whole("updatedAt") ?? 0);

    public Table Tasks { get; } = new(body => body.Object("status")?.Whole("updatedAt") ?? 0);

    public Table Targets { get; } = new();

    public Table Webhooks { get; } = new();

    public Table SigningKeys { get; } = new(body => body.Whole("createdAt"));

    public Table ObjectStores { get; } = new();

    public Table Rooms { get; } = new();

    public Table Attestations { get; } = new();

    public Table WebhookLogs { get; } = new(body => body.Whole("createdAt"));

    /// <summary>Resumable uploads by playback ID.</summary>
    public ConcurrentDictionary<string, TusUpload> TusUploads { get; } = new(StringComparer.Ordinal);

    public Table Projects { get; } = new(body => body.Whole("createdAt"));

    public async Task StopAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        Scheduler.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        await Scheduler.WhenIdleAsync().ConfigureAwait(false);
        Http.Dispose();
        EncryptionKeys.Dispose();
        Files.Dispose();
        _stopping.Dispose();
    }
}
