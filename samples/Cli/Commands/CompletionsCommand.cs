using System.ComponentModel;
using System.Text.Json.Nodes;
using Cli.Completions;
using Cli.Model;
using Cli.Terminal;
using Spectre.Console.Cli;

namespace Cli.Commands;

/// <summary>Writes the script that completes the program's command lines in a shell.</summary>
internal sealed class CompletionsCommand(CliEnvironment environment) : CliCommand<CompletionsCommand.Settings>(environment)
{
    protected override Task<ExitCode> RunAsync(Output output, Settings settings, CancellationToken cancellationToken)
    {
        string script = CompletionScript.Create(settings.Shell, CommandTree.Root);
        output.WriteText(new JsonObject { ["shell"] = settings.Shell, ["script"] = script }, script);
        return Task.FromResult(ExitCode.Success);
    }

    internal sealed class Settings : CliSettings
    {
        [CommandArgument(0, "<shell>")]
        [Description("bash, zsh, fish or powershell.")]
        [Values("bash", "zsh", "fish", "powershell")]
        public required string Shell { get; init; }
    }
}
