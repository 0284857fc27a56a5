using Shared;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>A cell that is shortened to a width, or padded to it if asked. On output that is not a terminal, it is whole.</summary>
internal sealed class ShortText(string? text, int width, Style? style = null, bool isPadded = false) : Renderable
{
    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        int cells = new Segment(Content(options)).CellCount();
        return new Measurement(cells, cells);
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        [new Segment(Content(options), style ?? Style.Plain)];

    private string Content(RenderOptions options) => options.ConsoleSize.Width >= CliEnvironment.UnlimitedWidth
        ? TerminalText.Clean(text)
        : isPadded ? Shown.Fit(text, width) : Shown.Shorten(text, width);
}
