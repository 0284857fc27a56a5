using Livepeer.Sdk;
using Livepeer.Sdk.Testing;

namespace Cli.Terminal;

/// <summary>The client and the output of one command.</summary>
internal sealed class Session : IAsyncDisposable
{
    private readonly LocalStudio? _studio;

    private Session(LivepeerClient client, LocalStudio? studio, CliEnvironment environment, Output output)
    {
        Client = client;
        Environment = environment;
        Output = output;
        _studio = studio;
    }

    public LivepeerClient Client { get; }

    public CliEnvironment Environment { get; }

    public Output Output { get; }

    public static async Task<Session> StartAsync(
        StudioSettings settings, CliEnvironment environment, Output output, CancellationToken cancellationToken)
    {
        if (settings.Local)
        {
            LocalStudio studio = await LocalStudio.StartAsync(cancellationToken: cancellationToken);
            output.Say($"Using an in-process [bold]LocalStudio[/]. Its contents are lost when this program ends.");
            return new Session(Connect(LivepeerCredential.ApiKey(studio.ApiKey), studio.BaseAddress), studio, environment, output);
        }

        string key = environment.Variable("LIVEPEER_API_KEY")
            ?? throw new UsageException("Set LIVEPEER_API_KEY to an API key, or try --local.");
        return new Session(Connect(LivepeerCredential.ApiKey(key), BaseAddress(environment)), null, environment, output);
    }

    /// <summary>Creates a client for operations that require a dashboard access token; <see langword="null"/> if there is none.</summary>
    public LivepeerClient? ConnectWithAccessToken() => Environment.Variable("LIVEPEER_ACCESS_TOKEN") is { } token
        ? Connect(LivepeerCredential.AccessToken(token), BaseAddress(Environment))
        : null;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_studio is not null)
        {
            await _studio.DisposeAsync();
        }
    }

    private static LivepeerClient Connect(LivepeerCredential credential, Uri? url) => new(credential, options =>
    {
        if (url is not null)
        {
            options.BaseAddress = url;
        }
    });

    private static Uri? BaseAddress(CliEnvironment environment) => environment.Variable("LIVEPEER_BASE_URL") is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out Uri? url) ? url
        : throw new UsageException("LIVEPEER_BASE_URL is not a URL.");
}
