using Spectre.Console;

namespace Quickstart;

/// <summary>Progress bars in the terminal.</summary>
internal static class Bars
{
    private const int NameWidth = 14;

    /// <summary>Runs some work under a bar that is full when the work ends.</summary>
    public static Task<T> RunAsync<T>(string name, Func<ProgressTask, Task<T>> work) =>
        AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                ProgressTask bar = context.AddTask(name.PadRight(NameWidth));
                T result = await work(bar);
                bar.Value = bar.MaxValue;
                return result;
            });

    /// <summary>Creates a progress receiver that moves a bar.</summary>
    public static IProgress<T> CreateProgress<T>(ProgressTask bar, Func<T, double?> fraction) => new Mover<T>(bar, fraction);

    private sealed class Mover<T>(ProgressTask bar, Func<T, double?> fraction) : IProgress<T>
    {
        public void Report(T value) => bar.Value = (fraction(value) ?? 0) * bar.MaxValue;
    }
}
