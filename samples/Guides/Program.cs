// Runs the guides of this folder. Each page shows parts of the class of its name, and what it prints.
//
//   dotnet run --project samples/Guides                 lists them
//   dotnet run --project samples/Guides -- upload       runs one
//   dotnet run --project samples/Guides -- all          runs all
//
// With LIVEPEER_API_KEY, they use Livepeer Studio or the server at LIVEPEER_BASE_URL, and delete what they created. Without it, each has a
// LocalStudio of its own, inside this program.
using Guides;
using Livepeer.Sdk;
using Microsoft.Extensions.Options;

Console.SetOut(new TerminalWriter(Console.Out));
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};

IReadOnlyList<Guide> chosen = args switch
{
    ["all"] => Guide.All,
    [var name] => [.. Guide.All.Where(guide => guide.Name == name)],
    _ => [],
};
if (chosen.Count == 0)
{
    foreach (Guide guide in Guide.All)
    {
        Console.WriteLine($"{guide.Name,-20} {guide.Title}");
    }

    Console.WriteLine($"{"all",-20} All of them, one after the other");
    return args.Length == 0 ? 0 : 2;
}

int failed = 0;
foreach (Guide guide in chosen)
{
    Console.WriteLine($"== {guide.Name}");
    try
    {
        await using Studio studio = await Studio.OpenAsync();
        await guide.RunAsync(studio, stop.Token);
    }
    catch (OperationCanceledException) when (stop.IsCancellationRequested)
    {
        return 130;
    }
    catch (Exception exception) when (exception is LivepeerException or HttpRequestException or IOException or TimeoutException
        or SetupException or OptionsValidationException)
    {
        await Console.Error.WriteLineAsync(Shared.TerminalText.Clean($"{guide.Name}: {exception.Message}"));
        failed++;
    }
}

return failed == 0 ? 0 : 1;
