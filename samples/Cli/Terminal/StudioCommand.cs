using Livepeer.Sdk;

namespace Cli.Terminal;

/// <summary>A command that uses a server.</summary>
internal abstract class StudioCommand<TSettings>(CliEnvironment environment) : CliCommand<TSettings>(environment)
    where TSettings : StudioSettings
{
    /// <summary>Gets a value indicating whether only a dashboard session can do this, and no API key.</summary>
    protected virtual bool IsForDashboard => false;

    protected sealed override async Task<ExitCode> RunAsync(Output output, TSettings settings, CancellationToken cancellationToken)
    {
        await using Session session = await Session.StartAsync(settings, Environment, output, IsForDashboard, cancellationToken);
        try
        {
            return await RunAsync(session, settings, cancellationToken);
        }
        catch (LivepeerNotFoundException exception) when (settings is IdSettings && KindOf(exception) is not null)
        {
            string? id = (settings as IdSettings)?.Id;
            throw new LivepeerNotFoundException($"There is no {KindOf(exception)} with the ID {id}.", exception);
        }
        catch (LivepeerAuthenticationException exception) when (!settings.Local)
        {
            string variable = IsForDashboard ? Variables.AccessToken : Variables.ApiKey;
            throw new LivepeerAuthenticationException($"{exception.Message.TrimEnd('.')}. Check {variable}.", exception);
        }
    }

    protected abstract Task<ExitCode> RunAsync(Session session, TSettings settings, CancellationToken cancellationToken);

    /// <summary>Gets what the object is that does not exist, if the path tells: <c>/stream/{id}</c> is a stream.</summary>
    private static string? KindOf(LivepeerNotFoundException exception) =>
        exception.PathTemplate?.Split('/') is [.., { Length: > 0 } kind, "{id}"] ? kind.Replace('-', ' ') : null;
}
