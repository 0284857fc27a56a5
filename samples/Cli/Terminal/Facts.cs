using Shared;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>Creates lists of names and values, from cleaned text.</summary>
internal static class Facts
{
    private const int NameWidth = 16;

    /// <summary>Creates a list, one value below the other. Values that do not fit continue in the next line, so that they can be copied whole.</summary>
    public static IRenderable Create(params IEnumerable<(string Name, string? Value)> facts)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn();
        foreach ((string name, string? value) in facts)
        {
            if (!string.IsNullOrEmpty(value))
            {
                grid.AddRow(new ShortText(name, NameWidth, new Style(Color.Grey)), new Text(TerminalText.Clean(value)));
            }
        }

        return grid;
    }

    /// <summary>Creates a line of text.</summary>
    public static IRenderable Line(string text) => new Text(TerminalText.Clean(text) + "\n");
}
