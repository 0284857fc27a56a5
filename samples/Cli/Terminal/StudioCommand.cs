using Livepeer.Sdk;
using Microsoft.Extensions.Options;
using Spectre.Console.Cli;

namespace Cli.Terminal;

/// <summary>A command that talks to a studio. Whatever goes wrong becomes a sentence and an exit code.</summary>
internal abstract class StudioCommand<TSettings> : AsyncCommand<TSettings>
    where TSettings : StudioSettings
{
    public sealed override async Task<int> ExecuteAsync(CommandContext context, TSettings settings, CancellationToken cancellationToken)
    {
        var output = new Output(settings.Json);
        try
        {
            await using Session session = await Session.StartAsync(settings, output, cancellationToken);
            return await RunAsync(session, settings, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            output.Say($"[yellow]Stopped.[/]");
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (CodeOf(exception) is { } code)
        {
            output.Fail(exception, code);
            return code;
        }
    }

    protected abstract Task<int> RunAsync(Session session, TSettings settings, CancellationToken cancellationToken);

    private static int? CodeOf(Exception exception) => exception switch
    {
        UsageException or ArgumentException or OptionsValidationException => ExitCode.Usage,
        LivepeerAuthenticationException or LivepeerAccessDeniedException => ExitCode.Refused,
        LivepeerNotFoundException => ExitCode.NotFound,
        LivepeerTaskFailedException => ExitCode.WorkFailed,
        LivepeerTimeoutException => ExitCode.TimedOut,
        LivepeerException or IOException or UnauthorizedAccessException => ExitCode.Failure,
        _ => null,
    };
}
