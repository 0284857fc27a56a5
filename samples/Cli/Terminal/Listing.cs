using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>A table without borders whose columns have fixed widths on a terminal.</summary>
internal sealed class Listing
{
    private readonly Table _table = new Table().Border(TableBorder.None);
    private readonly int[] _widths;

    public Listing(params (string Title, int Width)[] columns)
    {
        _widths = [.. columns.Select(column => column.Width)];
        foreach ((string title, int width) in columns)
        {
            var header = new ShortText(title, width, new Style(Color.Grey), isPadded: true);
            _table.AddColumn(new TableColumn(header).NoWrap().PadLeft(0).PadRight(1));
        }
    }

    public void Add(params string?[] cells) => _table.AddRow(cells.Select((cell, column) => new ShortText(cell, _widths[column])));

    /// <summary>Returns the table, or a line that says that it is empty.</summary>
    public IRenderable View(string empty) => _table.Rows.Count == 0 ? Facts.Line(empty) : _table;
}
