using System.Diagnostics;
using Cli.Terminal;
using Cli.Tests.Support;
using Livepeer.Sdk;
using Livepeer.Sdk.Testing;
using Spectre.Console;

namespace Cli.Tests.Manual;

/// <summary>Terminals without colors, pipes that end early, places where nothing can be written.</summary>
public class SurroundingsTests
{
    [Theory]
    [InlineData(null, null, true, true)]
    [InlineData("NO_COLOR", "", true, true)]
    [InlineData("NO_COLOR", "1", true, false)]
    [InlineData("NO_COLOR", "0", true, false)]
    [InlineData("TERM", "dumb", true, false)]
    [InlineData(null, null, false, false)]
    public async Task Colors_and_bars_are_for_terminals_of_those_who_want_them(
        string? variable, string? value, bool isTerminal, bool expected)
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset asset = await scene.AssetAsync();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var environment = new CliEnvironment(output, error, name => name == variable ? value : scene.Variables.GetValueOrDefault(name))
        {
            IsOutTerminal = isTerminal,
            IsErrorTerminal = isTerminal,
            TerminalAnsi = AnsiSupport.Yes,
        };

        string[][] lines = [["assets", "get", asset.Id], ["download", asset.Id, scene.PathOf("out.mp4")], ["nonsense"], ["--help"]];
        foreach (string[] args in lines)
        {
            output.GetStringBuilder().Clear();
            error.GetStringBuilder().Clear();
            await CliApp.RunAsync(args, environment, CancellationToken.None);
            Assert.Equal(expected, (output.ToString() + error).Contains('\u001b', StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Json_is_ascii_where_the_locale_has_nothing_else()
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset asset = await scene.AssetAsync("とても 👩 é");
        (int code, string output, string error) = await BashAsync(
            scene, $"LC_ALL=en_US.ISO-8859-1 LANG=en_US.ISO-8859-1 $livepeer assets get {asset.Id} --json");
        Assert.Equal((0, ""), (code, error));
        Assert.True(output.All(char.IsAscii), output);
        Assert.Equal("とても 👩 é", (string?)System.Text.Json.Nodes.JsonNode.Parse(output)!["name"]);
    }

    [Fact]
    public async Task A_pipe_that_ends_early_ends_the_program_without_a_word()
    {
        await using CliScene scene = await CliScene.StartAsync();
        scene.Studio.Store.AddMany(StudioObjectKind.Asset, 3000, number => DateTimeOffset.UnixEpoch.AddDays(number));
        (int code, string output, string error) = await BashAsync(
            scene, "set -o pipefail; $livepeer assets list --limit 3000 --json | head -1");
        Assert.Equal((141, "[\n", ""), (code, output, error));
    }

    [Fact]
    public async Task A_listener_whose_output_nobody_reads_ends_and_removes_its_webhook()
    {
        await using CliScene scene = await CliScene.StartAsync();
        await using var endpoint = new Endpoint("some-secret-0123456789");
        await endpoint.StartAsync();
        Task<(int Code, string Output, string Error)> run = BashAsync(
            scene, $"set -o pipefail; $livepeer listen --forward-to {endpoint.Url} --events asset.created --json | head -1");
        await Scenes.UntilAsync(() => scene.Studio.Requests.Count("GET", "/webhook/*/log") > 0);
        await Scenes.UntilAsync(() =>
        {
            scene.AssetAsync().Wait();
            return run.IsCompleted;
        });

        (int code, string output, string error) = await run;
        Assert.Equal((141, ""), (code, error));
        Assert.Contains("\"ready\"", output, StringComparison.Ordinal);
        Assert.Empty(scene.Client.Webhooks.ListAsync().ToBlockingEnumerable());
    }

    [Fact]
    public async Task Output_appended_to_a_file_that_standard_error_shares_is_whole()
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset asset = await scene.AssetAsync();
        string log = scene.PathOf("log");
        await File.WriteAllTextAsync(log, "before\n");
        (int code, _, _) = await BashAsync(
            scene, $"exec >> {log} 2>&1; $livepeer export {asset.Id} --to https://x.example/; $livepeer assets get {asset.Id}");
        string text = await File.ReadAllTextAsync(log);
        Assert.Equal(0, code);
        Assert.StartsWith("before\n", text, StringComparison.Ordinal);
        Assert.Contains("exports the asset.", text, StringComparison.Ordinal);
        Assert.Contains($"asset     {asset.Id}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_home_everything_works_and_without_a_place_for_files_the_reason_is_said()
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset asset = await scene.AssetAsync();
        (int code, _, string error) = await BashAsync(
            scene, $"export HOME=/proc/nowhere; $livepeer assets get {asset.Id} && cd /proc && $livepeer download {asset.Id}");
        Assert.Equal(1, code);
        Assert.Contains("/proc/", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    /// <summary>Runs a line of bash in which <c>$livepeer</c> is the program.</summary>
    private static async Task<(int Code, string Output, string Error)> BashAsync(CliScene scene, string line)
    {
        var start = new ProcessStartInfo("bash", ["-c", line])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = scene.Folder,
        };
        start.Environment["livepeer"] = $"dotnet {Path.Combine(AppContext.BaseDirectory, "livepeer.dll")}";
        foreach ((string name, string? value) in scene.Variables)
        {
            start.Environment[name] = value;
        }

        using Process bash = Process.Start(start)!;
        Task<string> output = bash.StandardOutput.ReadToEndAsync();
        Task<string> error = bash.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await bash.WaitForExitAsync(limit.Token);
        return (bash.ExitCode, await output, await error);
    }
}
