using System.Diagnostics;
using System.Globalization;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>Runs this program in processes of their own.</summary>
internal static class Children
{
    public static Process Start(params string[] arguments) => Process.Start(Command(arguments))!;

    /// <summary>Runs a command of this program to its end.</summary>
    /// <returns>The numbers that it prints.</returns>
    public static long[] Run(params string[] arguments)
    {
        ProcessStartInfo command = Command(arguments);

        // A collection every 4 MiB: the peak is then what is needed, without the garbage that is kept while there is room.
        command.Environment["DOTNET_GCgen0size"] = "0x400000";
        using Process child = Process.Start(command)!;
        string[] numbers = child.StandardOutput.ReadLine()!.Split(' ');
        child.WaitForExit();
        return [.. numbers.Select(number => long.Parse(number, CultureInfo.InvariantCulture))];
    }

    private static ProcessStartInfo Command(string[] arguments) =>
        new(Environment.ProcessPath!, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
}
