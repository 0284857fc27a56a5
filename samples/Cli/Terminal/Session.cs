using Livepeer.Sdk;
using Livepeer.Sdk.Testing;
using Microsoft.Extensions.Options;

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
        StudioSettings settings, CliEnvironment environment, Output output, bool isForDashboard, CancellationToken cancellationToken)
    {
        if (settings.Local)
        {
            LocalStudio studio = await Livepeer.Sdk.Testing.LocalStudio.StartAsync(cancellationToken: cancellationToken);
            output.Say($"Using an in-process [bold]LocalStudio[/]. Its contents are lost when this program ends.");
            LivepeerCredential local = isForDashboard
                ? LivepeerCredential.AccessToken(studio.Account.CreateDashboardToken())
                : LivepeerCredential.ApiKey(studio.ApiKey);
            return new Session(Connect(local, studio.BaseAddress), studio, environment, output);
        }

        LivepeerCredential credential = isForDashboard ? AccessToken(environment) : ApiKey(environment);
        return new Session(Connect(credential, BaseAddress(environment)), null, environment, output);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_studio is not null)
        {
            await _studio.DisposeAsync();
        }
    }

    private static LivepeerCredential ApiKey(CliEnvironment environment) => Credential(
        environment, Variables.ApiKey, key => LivepeerCredential.ApiKey(key), "to an API key, or try --local.");

    private static LivepeerCredential AccessToken(CliEnvironment environment) => Credential(
        environment,
        Variables.AccessToken,
        token => LivepeerCredential.AccessToken(token),
        "to the token of a dashboard session: only it can see API keys.");

    private static LivepeerCredential Credential(
        CliEnvironment environment, string variable, Func<string, LivepeerCredential> create, string advice)
    {
        string value = environment.Variable(variable) ?? throw new UsageException($"Set {variable} {advice}");
        try
        {
            return create(value);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException($"{variable}: {Output.Message(exception)}");
        }
    }

    private static LivepeerClient Connect(LivepeerCredential credential, Uri? url)
    {
        try
        {
            return new LivepeerClient(credential, options => options.BaseAddress = url ?? options.BaseAddress);
        }
        catch (OptionsValidationException exception)
        {
            // The user has set a variable, not a property.
            string problems = string.Join(' ', exception.Failures);
            throw new UsageException(problems.Replace(nameof(LivepeerOptions.BaseAddress), Variables.BaseUrl, StringComparison.Ordinal));
        }
    }

    private static Uri? BaseAddress(CliEnvironment environment) => environment.Variable(Variables.BaseUrl) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out Uri? url) ? url
        : throw new UsageException($"{Variables.BaseUrl} is not a URL.");
}
