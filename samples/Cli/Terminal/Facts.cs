using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>Names and values, one under the other. Values that do not fit go on in the next line, so that they can be copied whole.</summary>
internal static class Facts
{
    public static IRenderable Of(params IEnumerable<(string Name, string? Value)> facts)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn();
        foreach ((string name, string? value) in facts)
        {
            if (!string.IsNullOrEmpty(value))
            {
                grid.AddRow(new Text(name, new Style(Color.Grey)), new Text(value));
            }
        }

        return grid;
    }
}
