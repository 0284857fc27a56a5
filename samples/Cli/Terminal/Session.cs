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
            output.Say($"Talking to a [bold]LocalStudio[/] inside this program: what it stores ends with it.");
            return new Session(Connect(LivepeerCredential.ApiKey(studio.ApiKey), studio.BaseAddress), studio, environment, output);
        }

        string key = environment.Variable("LIVEPEER_API_KEY")
            ?? throw new UsageException("Set LIVEPEER_API_KEY to an API key, or try --local.");
        return new Session(Connect(LivepeerCredential.ApiKey(key), BaseAddress(environment)), null, environment, output);
    }

    /// <summary>Creates a client for what only an access token of the dashboard may do; <see langword="null"/> without one.</summary>
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

    private static LivepeerClient Connect(LivepeerCredential credential, Uri? address) => new(credential, options =>
    {
        if (address is not null)
        {
            options.BaseAddress = address;
        }
    });

    private static Uri? BaseAddress(CliEnvironment environment) => environment.Variable("LIVEPEER_BASE_URL") is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address
        : throw new UsageException("LIVEPEER_BASE_URL is not a URL.");
}
