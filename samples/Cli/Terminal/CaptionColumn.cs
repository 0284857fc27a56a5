using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>The column with the captions of bars: a phase, or a speed.</summary>
internal sealed class CaptionColumn : ProgressColumn
{
    private const int Width = 26;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(Shown.Shorten(task.State.Get<Caption>(nameof(Caption)).Text, Width), new Style(Color.Grey));

    public override int? GetColumnWidth(RenderOptions options) => Width;
}
