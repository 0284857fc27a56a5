using Spectre.Console.Cli;

namespace Cli.Terminal;

/// <summary>A command that uses a server. Every failure becomes a message and an exit code.</summary>
internal abstract class StudioCommand<TSettings>(CliEnvironment environment) : AsyncCommand<TSettings>
    where TSettings : StudioSettings
{
    public sealed override async Task<int> ExecuteAsync(CommandContext context, TSettings settings, CancellationToken cancellationToken)
    {
        var output = new Output(environment, settings.Json);
        try
        {
            await using Session session = await Session.StartAsync(settings, environment, output, cancellationToken);
            return await RunAsync(session, settings, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            output.Say($"[yellow]Stopped.[/]");
            return ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            return output.Fail(exception);
        }
    }

    protected abstract Task<int> RunAsync(Session session, TSettings settings, CancellationToken cancellationToken);
}
