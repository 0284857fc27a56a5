using Cli.Model;
using Spectre.Console.Cli;

namespace Cli.Terminal;

/// <summary>A command. Every failure becomes a message and an exit code.</summary>
internal abstract class CliCommand<TSettings>(CliEnvironment environment) : AsyncCommand<TSettings>
    where TSettings : CliSettings
{
    protected CliEnvironment Environment => environment;

    public sealed override async Task<int> ExecuteAsync(CommandContext context, TSettings settings, CancellationToken cancellationToken)
    {
        var output = new Output(environment, settings.Json);
        try
        {
            ValuesAttribute.Check(settings);
            return (int)await RunAsync(output, settings, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return (int)output.Stop($"[yellow]Stopped.[/]");
        }
        catch (Exception exception)
        {
            return (int)output.Fail(exception);
        }
    }

    protected abstract Task<ExitCode> RunAsync(Output output, TSettings settings, CancellationToken cancellationToken);
}
