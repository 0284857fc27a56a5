using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.ContractTests;

/// <summary>
/// The server that the contract is tested on: the one that <c>LIVEPEER_BASE_URL</c> and <c>LIVEPEER_API_KEY</c> name, else a
/// <see cref="LocalStudio"/> of its own. For the refused cases: <c>LIVEPEER_OTHER_API_KEY</c>, a key of another account;
/// <c>LIVEPEER_CORS_KEY</c>, a CORS-enabled key without full access, and <c>LIVEPEER_ACCESS_TOKEN</c>, a dashboard's token, both of
/// the account that <c>LIVEPEER_API_KEY</c> belongs to.
/// </summary>
public sealed class ContractServer : IAsyncLifetime
{
    private readonly List<LivepeerClient> _clients = [];
    private Uri _baseAddress = new("http://127.0.0.1/api");
    private string _apiKey = "";
    private string? _otherKey;
    private string? _corsKey;
    private string? _accessToken;

    /// <summary>The studio that was started for this run; null when the environment names a server.</summary>
    public LocalStudio? Studio { get; private set; }

    /// <summary>A client with the key of the account under test.</summary>
    public LivepeerClient Client { get; private set; } = null!;

    /// <summary>A client that tries nothing twice, for what is to be refused at once.</summary>
    public LivepeerClient Impatient { get; private set; } = null!;

    /// <summary>How long a task may take until it is done.</summary>
    public TimeSpan TaskTimeout => Studio is null ? TimeSpan.FromMinutes(15) : TimeSpan.FromMinutes(1);

    /// <summary>How long a task may wait for somebody to begin with it.</summary>
    public static TimeSpan StartTimeout => TimeSpan.FromMinutes(3);

    public async Task InitializeAsync()
    {
        if (Read("LIVEPEER_BASE_URL") is { } address)
        {
            _baseAddress = new Uri(address);
            _apiKey = Read("LIVEPEER_API_KEY") ?? throw new InvalidOperationException("LIVEPEER_BASE_URL is set, but LIVEPEER_API_KEY is not.");
            _otherKey = Read("LIVEPEER_OTHER_API_KEY");
            _corsKey = Read("LIVEPEER_CORS_KEY");
            _accessToken = Read("LIVEPEER_ACCESS_TOKEN");
        }
        else
        {
            Studio = await LocalStudio.StartAsync(new LocalStudioOptions { TaskStepDuration = TimeSpan.FromMilliseconds(20) });
            _baseAddress = Studio.BaseAddress;
            _apiKey = Studio.ApiKey;
            _otherKey = Studio.CreateAccount().ApiKey;
            _corsKey = Studio.Account.CreateRestrictedKey("http://localhost:8080");
            _accessToken = Studio.Account.CreateDashboardToken();
        }

        Client = Connect(LivepeerCredential.ApiKey(_apiKey));
        Impatient = Connect(LivepeerCredential.ApiKey(_apiKey), options => options.MaxRetries = 0);
    }

    public async Task DisposeAsync()
    {
        _clients.ForEach(client => client.Dispose());
        if (Studio is not null)
        {
            await Studio.DisposeAsync();
        }
    }

    /// <summary>A client of another account.</summary>
    public LivepeerClient Other() => Connect(LivepeerCredential.ApiKey(Given(_otherKey, "LIVEPEER_OTHER_API_KEY, a key of another account")));

    /// <summary>A client with a CORS-enabled key without full access, made for such keys.</summary>
    public RestrictedLivepeerClient Restricted() => new(LivepeerCredential.ApiKey(CorsKey()), options => options.BaseAddress = _baseAddress);

    /// <summary>A client that lets one call what such a key may not.</summary>
    public LivepeerClient Overreaching() => Connect(LivepeerCredential.ApiKey(CorsKey()));

    /// <summary>A client with a dashboard's access token.</summary>
    public LivepeerClient Dashboard() => Connect(LivepeerCredential.AccessToken(Given(_accessToken, "LIVEPEER_ACCESS_TOKEN, a dashboard's access token")));

    /// <summary>A client with a key that does not exist.</summary>
    public LivepeerClient Stranger(string key) => Connect(LivepeerCredential.ApiKey(key));

    /// <summary>The studio, for what only a broadcaster can bring about.</summary>
    public LocalStudio Broadcaster()
    {
        Skip.If(Studio is null, "Only a broadcaster can bring this about; there is none at this server.");
        return Studio;
    }

    private string CorsKey() => Given(_corsKey, "LIVEPEER_CORS_KEY, a CORS-enabled key without full access");

    private static string? Read(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static string Given(string? value, string what)
    {
        Skip.If(value is null, $"The environment lacks {what}.");
        return value;
    }

    private LivepeerClient Connect(LivepeerCredential credential, Action<LivepeerOptions>? configure = null)
    {
        var client = new LivepeerClient(credential, options =>
        {
            options.BaseAddress = _baseAddress;
            configure?.Invoke(options);
        });
        _clients.Add(client);
        return client;
    }
}
