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

    /// <summary>Gets the studio in this process, if there is one.</summary>
    public LocalStudio? LocalStudio => _studio;

    public Output Output { get; }

    public static async Task<Session> StartAsync(
        StudioSettings settings, CliEnvironment environment, Output output, CancellationToken cancellationToken)
    {
        if (settings.Local)
        {
            LocalStudio studio = await Livepeer.Sdk.Testing.LocalStudio.StartAsync(cancellationToken: cancellationToken);
            output.Say($"Using an in-process [bold]LocalStudio[/]. Its contents are lost when this program ends.");
            return new Session(Connect(LivepeerCredential.ApiKey(studio.ApiKey), studio.BaseAddress), studio, environment, output);
        }

        string key = environment.Variable(Variables.ApiKey)
            ?? throw new UsageException($"Set {Variables.ApiKey} to an API key, or try --local.");
        return new Session(Connect(LivepeerCredential.ApiKey(key), BaseAddress(environment)), null, environment, output);
    }

    /// <summary>Creates a client for operations that require a dashboard session.</summary>
    public LivepeerClient ConnectWithAccessToken()
    {
        string token = _studio?.Account.CreateDashboardToken() ?? Environment.Variable(Variables.AccessToken)
            ?? throw new UsageException($"Set {Variables.AccessToken}: only a dashboard session can see API keys.");
        return Connect(LivepeerCredential.AccessToken(token), _studio?.BaseAddress ?? BaseAddress(Environment));
    }

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

    private static Uri? BaseAddress(CliEnvironment environment) => environment.Variable(Variables.BaseUrl) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out Uri? url) ? url
        : throw new UsageException($"{Variables.BaseUrl} is not a URL.");
}
