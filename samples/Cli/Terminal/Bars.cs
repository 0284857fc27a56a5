using Livepeer.Sdk;
using Spectre.Console;

namespace Cli.Terminal;

/// <summary>Progress bars, each with a name, a percentage and a caption.</summary>
internal static class Bars
{
    private const int NameWidth = 20;

    /// <summary>Runs some work under bars; without any if nobody would see them move.</summary>
    public static async Task<T> RunAsync<T>(Output output, Func<Func<string, Bar>, Task<T>> work)
    {
        if (!output.HasBars)
        {
            return await work(_ => new Bar(null));
        }

        return await output.Aside.Progress()
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn { Width = 24 },
                new PercentageColumn(),
                new CaptionColumn())
            .StartAsync(context => work(name => new Bar(context.AddTask(Name(name)))));
    }

    /// <summary>Returns a name that is always of the same width, and safe to show.</summary>
    public static string Name(string name) => Markup.Escape(Shown.Fit(name, NameWidth));

    /// <summary>Waits for an asset under a bar.</summary>
    public static Task<LivepeerAsset> WaitForAssetAsync(Session session, string id, Bar bar, CancellationToken cancellationToken) =>
        session.Client.Assets.WaitUntilReadyAsync(id, new WaitOptions { Progress = bar.ForWait() }, cancellationToken);

    /// <summary>Waits for a task under a bar.</summary>
    public static Task<LivepeerTask> WaitForTaskAsync(Session session, string id, Bar bar, CancellationToken cancellationToken) =>
        session.Client.Tasks.WaitUntilCompletedAsync(id, new WaitOptions { Progress = bar.ForWait() }, cancellationToken);
}
