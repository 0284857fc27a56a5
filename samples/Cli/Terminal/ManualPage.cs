using System.Globalization;
using Cli.Model;
using Spectre.Console;
using Spectre.Console.Cli;
using Spectre.Console.Cli.Help;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>The help. Its last sections are the remarks of a command, or the environment and the exit codes of the program.</summary>
internal sealed class ManualPage(ICommandAppSettings settings) : HelpProvider(settings)
{
    public override IEnumerable<IRenderable> GetDescription(ICommandModel model, ICommandInfo? command) =>
        command is null ? [new Text(CommandTree.Root.Description + "\n\n")] : base.GetDescription(model, command);

    public override IEnumerable<IRenderable> GetFooter(ICommandModel model, ICommandInfo? command)
    {
        if (command is null)
        {
            return
            [
                .. Section("ENVIRONMENT", Variables.Table),
                .. Section(
                    "EXIT CODES",
                    ExitCodes.Table.Select(row => (((int)row.Code).ToString(CultureInfo.InvariantCulture), row.Description))),
                .. Paragraphs("OUTPUT",
                [
                    "Results are written to standard output and everything else to standard error. With --json, the result is one JSON "
                    + "document, and an error is a line {\"error\":{\"code\",\"exitCode\",\"status\",\"message\"}} on standard error.",
                    "livepeer <command> --help explains a command.",
                ]),
            ];
        }

        string route = string.Join(' ', Route(command));
        return Paragraphs("REMARKS", CommandTree.Root.Walk().First(one => one.Route == route).Node.Remarks);
    }

    private static IEnumerable<string> Route(ICommandInfo command) =>
        command.Parent is { } parent ? Route(parent).Append(command.Name) : [command.Name];

    private static IEnumerable<IRenderable> Section(string title, IEnumerable<(string Name, string Description)> rows)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(4).PadRight(4)).AddColumn(new GridColumn().PadRight(0));
        foreach ((string name, string description) in rows)
        {
            grid.AddRow(new Text(name), new Text(description));
        }

        return [Title(title), grid];
    }

    private static IEnumerable<IRenderable> Paragraphs(string title, IReadOnlyList<string> paragraphs) => paragraphs.Count == 0 ? [] :
    [
        Title(title),
        .. paragraphs.Select((text, index) => new Padder(new Text(text), new Padding(4, index > 0 ? 1 : 0, 0, 0))),
    ];

    private static Markup Title(string title) => new($"\n[yellow]{title}:[/]\n");
}
