using System.ComponentModel;
using Spectre.Console.Cli;

namespace Cli.Terminal;

/// <summary>The options of every command that uses a server.</summary>
internal class StudioSettings : CliSettings
{
    [CommandOption("--local")]
    [Description("Use an in-process LocalStudio, whose contents are lost when the program ends.")]
    public bool Local { get; init; }

    /// <summary>Gets the ID of the object that the command is about, if it is about one.</summary>
    public virtual string? ObjectId => null;
}
