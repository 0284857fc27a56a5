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
        catch (LivepeerNotFoundException exception) when (settings.ObjectId is not null && exception.Errors.Count > 0)
        {
            throw Explain(exception, settings.ObjectId);
        }
        catch (LivepeerAuthenticationException exception) when (!settings.Local)
        {
            string variable = IsForDashboard ? Variables.AccessToken : Variables.ApiKey;
            throw new LivepeerAuthenticationException($"{exception.Message.TrimEnd('.')}. Check {variable}.", exception);
        }
    }

    protected abstract Task<ExitCode> RunAsync(Session session, TSettings settings, CancellationToken cancellationToken);

    /// <summary>Names the missing object, if the path shows its kind: <c>/asset/{id}/export</c> is about an asset.</summary>
    private static LivepeerNotFoundException Explain(LivepeerNotFoundException exception, string id)
    {
        string[] segments = exception.PathTemplate?.Split('/') ?? [];
        int at = Array.IndexOf(segments, "{id}");
        return at > 0
            ? new LivepeerNotFoundException($"There is no {segments[at - 1].Replace('-', ' ')} with the ID {id}.", exception)
            : exception;
    }
}
