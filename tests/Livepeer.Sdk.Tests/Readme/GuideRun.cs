using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Tests.Readme;

/// <summary>One run of all guides, as a program of its own.</summary>
public sealed partial class GuideRun : IAsyncLifetime
{
    private readonly Dictionary<string, string> _printed = [];

    public int ExitCode { get; private set; }

    public string Errors { get; private set; } = "";

    public string Printed(string guide) => _printed.GetValueOrDefault(guide, "");

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Guides.dll"), "all"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string name in (string[])["LIVEPEER_API_KEY", "LIVEPEER_BASE_URL", "PUBLIC_URL", "S3_ENDPOINT", "INPUT_URL"])
        {
            start.Environment.Remove(name);
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        foreach (Match part in Part().Matches((await output).ReplaceLineEndings("\n")))
        {
            _printed[part.Groups["name"].Value] = part.Groups["text"].Value;
        }

        // Progress is written there as well, over one line.
        Errors = Progress().Replace(await errors, "");
        await process.WaitForExitAsync();
        ExitCode = process.ExitCode;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [GeneratedRegex("^== (?<name>[a-z-]+)\n(?<text>.*?)(?=^== |\\z)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Part();

    [GeneratedRegex("\r[0-9]+ ?% ")]
    private static partial Regex Progress();
}
