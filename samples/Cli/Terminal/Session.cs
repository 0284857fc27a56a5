using Livepeer.Sdk;
using Livepeer.Sdk.Testing;

namespace Cli.Terminal;

/// <summary>One command's client, and what it writes to.</summary>
internal sealed class Session : IAsyncDisposable
{
    private readonly LocalStudio? _studio;

    private Session(LivepeerClient client, LocalStudio? studio, Output output)
    {
        Client = client;
        Output = output;
        _studio = studio;
    }

    public LivepeerClient Client { get; }

    public Output Output { get; }

    public static async Task<Session> StartAsync(StudioSettings settings, Output output, CancellationToken cancellationToken)
    {
        if (settings.Local)
        {
            LocalStudio studio = await LocalStudio.StartAsync(cancellationToken: cancellationToken);
            output.Say($"Talking to a [bold]LocalStudio[/] inside this program: what it holds ends with it.");
            return new Session(Connect(LivepeerCredential.ApiKey(studio.ApiKey), studio.BaseAddress), studio, output);
        }

        string key = Variable("LIVEPEER_API_KEY")
            ?? throw new UsageException("Set LIVEPEER_API_KEY to an API key, or try --local.");
        return new Session(Connect(LivepeerCredential.ApiKey(key), BaseAddress()), null, output);
    }

    /// <summary>A client for what only a dashboard's access token may do; null without one.</summary>
    public static LivepeerClient? WithAccessToken() => Variable("LIVEPEER_ACCESS_TOKEN") is { } token
        ? Connect(LivepeerCredential.AccessToken(token), BaseAddress())
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

    private static Uri? BaseAddress() => Variable("LIVEPEER_BASE_URL") is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address
        : throw new UsageException("LIVEPEER_BASE_URL is not an address.");

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
