using System.ComponentModel;
using Livepeer.Sdk;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Cli.Terminal;

internal class ListSettings : StudioSettings
{
    [CommandOption("--limit <COUNT>")]
    [Description("The maximum number of entries, newest first.")]
    [DefaultValue(20)]
    public int Limit { get; init; } = 20;

    /// <summary>Gets the size of pages that fetches no more than is shown.</summary>
    public int PageSize => Math.Min(Limit, ListQuery.MaxPageSize);

    public override ValidationResult Validate() =>
        Limit < 1 ? ValidationResult.Error("The limit must be at least 1.") : ValidationResult.Success();
}
