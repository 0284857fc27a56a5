namespace Cli.Terminal;

/// <summary>A command that uses a server.</summary>
internal abstract class StudioCommand<TSettings>(CliEnvironment environment) : CliCommand<TSettings>(environment)
    where TSettings : StudioSettings
{
    protected sealed override async Task<ExitCode> RunAsync(Output output, TSettings settings, CancellationToken cancellationToken)
    {
        await using Session session = await Session.StartAsync(settings, Environment, output, cancellationToken);
        return await RunAsync(session, settings, cancellationToken);
    }

    protected abstract Task<ExitCode> RunAsync(Session session, TSettings settings, CancellationToken cancellationToken);
}
