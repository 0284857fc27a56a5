using Shared;
using Spectre.Console;

namespace Cli.Terminal;

/// <summary>Asks before something is lost.</summary>
internal static class Answer
{
    /// <summary>Asks a question on the terminal that only a yes confirms.</summary>
    public static async Task<bool> ConfirmAsync(Session session, FormattableString question, CancellationToken cancellationToken)
    {
        session.Output.Aside.MarkupInterpolated(TerminalText.Clean(question));
        session.Output.Aside.Markup(" [grey](y/N)[/] ");

        // Console.In can't be canceled.
        string? line = await Task.Run(session.Environment.In.ReadLine, cancellationToken).WaitAsync(cancellationToken);
        return line?.Trim().ToUpperInvariant() is "Y" or "YES";
    }
}
