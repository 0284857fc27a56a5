using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>A few words beside a bar: a phase, or a speed.</summary>
internal sealed class WordsColumn : ProgressColumn
{
    private const int Width = 26;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(Shown.Shorten(task.State.Get<Words>(nameof(Words)).Text, Width), new Style(Color.Grey));

    public override int? GetColumnWidth(RenderOptions options) => Width;
}
