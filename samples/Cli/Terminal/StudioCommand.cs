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
        return await RunAsync(session, settings, cancellationToken);
    }

    protected abstract Task<ExitCode> RunAsync(Session session, TSettings settings, CancellationToken cancellationToken);
}
