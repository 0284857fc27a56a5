using System.ComponentModel;
using Spectre.Console.Cli;

namespace Cli.Terminal;

internal class SecretSettings : IdSettings
{
    [CommandOption("--show-secrets")]
    [Description("Show its secrets too. A terminal may keep what it has shown.")]
    public bool ShowSecrets { get; init; }
}
