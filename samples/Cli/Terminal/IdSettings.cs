using System.ComponentModel;
using Spectre.Console.Cli;

namespace Cli.Terminal;

internal class IdSettings : StudioSettings
{
    [CommandArgument(0, "<id>")]
    [Description("The ID of the object.")]
    public required string Id { get; init; }

    public override string ObjectId => Id;
}
