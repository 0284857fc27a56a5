using System.Diagnostics;
using System.Globalization;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>This program again, in a process of its own.</summary>
internal static class Children
{
    public static Process Start(params string[] arguments) => Process.Start(Command(arguments))!;

    /// <summary>Runs it to its end.</summary>
    /// <returns>The numbers that it prints.</returns>
    public static long[] Ask(params string[] arguments)
    {
        ProcessStartInfo command = Command(arguments);

        // Collected every 4 MiB: a peak tells what is needed, not how much garbage the collector lets lie while there is room.
        command.Environment["DOTNET_GCgen0size"] = "0x400000";
        using Process child = Process.Start(command)!;
        string[] numbers = child.StandardOutput.ReadLine()!.Split(' ');
        child.WaitForExit();
        return [.. numbers.Select(number => long.Parse(number, CultureInfo.InvariantCulture))];
    }

    private static ProcessStartInfo Command(string[] arguments) =>
        new(Environment.ProcessPath!, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
}
