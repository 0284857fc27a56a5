using System.ComponentModel;
using Spectre.Console.Cli;

namespace Cli.Terminal;

/// <summary>The options of every command.</summary>
internal class StudioSettings : CommandSettings
{
    [CommandOption("--json")]
    [Description("Write the result as JSON, without bars.")]
    public bool Json { get; init; }

    [CommandOption("--local")]
    [Description("Use an in-process LocalStudio, whose contents are lost when the program ends.")]
    public bool Local { get; init; }
}
