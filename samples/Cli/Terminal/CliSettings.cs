using System.ComponentModel;
using Spectre.Console.Cli;

namespace Cli.Terminal;

/// <summary>The options of every command.</summary>
internal class CliSettings : CommandSettings
{
    [CommandOption("--json")]
    [Description("Write the result, and errors, as JSON.")]
    public bool Json { get; init; }
}
