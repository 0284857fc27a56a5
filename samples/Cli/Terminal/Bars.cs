using Livepeer.Sdk;
using Spectre.Console;

namespace Cli.Terminal;

/// <summary>Live bars: a name, how far, and a few words.</summary>
internal static class Bars
{
    private const int NameWidth = 20;

    /// <summary>Does some work under bars; where scripts read, without any.</summary>
    public static async Task<T> RunAsync<T>(Output output, Func<Func<string, Bar>, Task<T>> work)
    {
        if (output.IsJson)
        {
            return await work(_ => new Bar(null));
        }

        return await output.Aside.Progress()
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn { Width = 24 },
                new PercentageColumn(),
                new WordsColumn())
            .StartAsync(context => work(name => new Bar(context.AddTask(Name(name)))));
    }

    /// <summary>A name of always the same width, safe to be shown.</summary>
    public static string Name(string name) => Markup.Escape(Shown.Short(name, NameWidth).PadRight(NameWidth));

    /// <summary>Waits for an asset under a bar.</summary>
    public static Task<LivepeerAsset> WaitForAssetAsync(Session session, string id, Bar bar, CancellationToken cancellationToken) =>
        session.Client.Assets.WaitUntilReadyAsync(id, new WaitOptions { Progress = bar.OfWait() }, cancellationToken);

    /// <summary>Waits for a task under a bar.</summary>
    public static Task<LivepeerTask> WaitForTaskAsync(Session session, string id, Bar bar, CancellationToken cancellationToken) =>
        session.Client.Tasks.WaitUntilCompletedAsync(id, new WaitOptions { Progress = bar.OfWait() }, cancellationToken);
}
