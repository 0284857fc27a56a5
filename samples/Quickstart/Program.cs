// The main scenario: create a live stream, upload a video, wait for it, list it, export it to IPFS, and delete everything again. dotnet run
// --project samples/Quickstart [video.mp4] With LIVEPEER_API_KEY, it uses Livepeer Studio or the server at LIVEPEER_BASE_URL; without it,
// an in-process LocalStudio.
using System.Globalization;
using Livepeer.Sdk;
using Livepeer.Sdk.Testing;
using Microsoft.Extensions.Options;
using Quickstart;
using Shared;
using Spectre.Console;

string video = args is [var path, ..] ? path : Path.Combine(AppContext.BaseDirectory, "Media", "launch.mp4");
string? key = Variable("LIVEPEER_API_KEY");
string? server = Variable("LIVEPEER_BASE_URL");
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};

if (key is null && server is not null)
{
    return Fail("LIVEPEER_BASE_URL is set, but LIVEPEER_API_KEY is not: set it to an API key of that server.", 2);
}

if (!Uri.TryCreate(server ?? "https://livepeer.studio/api", UriKind.Absolute, out Uri? baseUrl))
{
    return Fail("LIVEPEER_BASE_URL is not a URL.", 2);
}

try
{
    await using LocalStudio? studio = key is null
        ? await LocalStudio.StartAsync(new LocalStudioOptions { TaskStepDuration = TimeSpan.FromMilliseconds(300) })
        : null;
    baseUrl = studio?.BaseAddress ?? baseUrl;
    Say(studio is null
        ? (FormattableString)$"Using [bold]{baseUrl.Host}[/]."
        : $"LIVEPEER_API_KEY is not set: using an in-process [bold]LocalStudio[/] at {baseUrl}.");

    using var livepeer = new LivepeerClient(key ?? studio!.ApiKey, options => options.BaseAddress = baseUrl);
    await Tour.RunAsync(livepeer, video, stop.Token);
    return 0;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Say($"[yellow]Stopped.[/]");
    return 130;
}
catch (Exception exception) when (exception is LivepeerException or IOException or UnauthorizedAccessException or ArgumentException or OptionsValidationException)
{
    return Fail(exception.Message, 1);
}

static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

static void Say(FormattableString line) => AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, TerminalText.Clean(line));

static int Fail(string message, int code)
{
    Say($"[red]{message}[/]");
    return code;
}
