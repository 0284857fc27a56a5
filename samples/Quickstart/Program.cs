// The main job: a live stream made, a film uploaded, waited for, listed, exported to IPFS, and all of it removed again.
//
//   dotnet run --project samples/Quickstart [film.mp4]
//
// With LIVEPEER_API_KEY in the environment it talks to Livepeer Studio; without, to a studio inside this program.
using System.Globalization;
using Livepeer.Sdk;
using Livepeer.Sdk.Testing;
using Quickstart;
using Spectre.Console;

string film = args is [var path, ..] ? path : Path.Combine(AppContext.BaseDirectory, "Media", "launch.mp4");
string? key = Environment.GetEnvironmentVariable("LIVEPEER_API_KEY");
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};

try
{
    await using LocalStudio? studio = key is null
        ? await LocalStudio.StartAsync(new LocalStudioOptions { TaskStepDuration = TimeSpan.FromMilliseconds(300) })
        : null;
    AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, studio is null
        ? (FormattableString)$"Talking to [bold]Livepeer Studio[/]."
        : $"LIVEPEER_API_KEY is not set: talking to a [bold]LocalStudio[/] inside this program, at {studio.BaseAddress}.");

    using var livepeer = new LivepeerClient(LivepeerCredential.ApiKey(key ?? studio!.ApiKey), options =>
    {
        if (studio is not null)
        {
            options.BaseAddress = studio.BaseAddress;
        }
    });
    await Tour.RunAsync(livepeer, film, stop.Token);
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    AnsiConsole.MarkupLine("[yellow]Stopped.[/]");
    return 130;
}
catch (Exception exception) when (exception is LivepeerException or IOException or ArgumentException)
{
    AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[red]{exception.Message}[/]");
    return 1;
}
