using Cli.Terminal;
using Cli.Tests.Support;
using Livepeer.Sdk.Testing;

namespace Cli.Tests.Commands;

public class ExitCodeTests
{
    public static TheoryData<string[]> BadArguments =>
    [
        new[] { "nonsense" },
        ["assets", "list", "--bogus"],
        ["assets", "list", "--limit", "x"],
        ["assets", "list", "--limit", "0"],
        ["assets", "list", "--limit", "-1"],
        ["list"],
        ["keys"],
        ["watch"],
        ["import"],
        ["import", "not a url"],
        ["import", "ftp://example.com/a.mp4"],
        ["transcode", "https://example.com/a.mp4"],
        ["transcode", "https://example.com/a.mp4", "--endpoint", "https://s3.example", "--bucket", "b"],
        ["transcode", "https://example.com/a.mp4", "--endpoint", "https://s3.example", "--bucket", "b", "--hls", "/a"],
        ["download", "../../etc/passwd"],
        ["download", "."],
        ["signing-keys", "delete", "..", "--yes"],
        ["no\u001b[31mse"],
        ["assets", "list", "--\u001b]0;x\u0007"],
        ["watch", "\u001b[2J"],
    ];

    [Theory]
    [MemberData(nameof(BadArguments))]
    public async Task Bad_arguments_are_a_usage_error_before_anything_is_sent(string[] args)
    {
        await using CliScene scene = await CliScene.StartAsync();
        CliResult result = await scene.RunAsync(args);
        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Text);
        Assert.Empty(scene.Studio.Requests.All);
    }

    [Theory]
    [InlineData("--phase is uploading, waiting, processing, ready, failed, deleting or deleted, not 'bogus'.", "assets", "list", "--phase", "bogus")]
    [InlineData("--type is upload, import, export, export-data, transcode-file or clip, not 'x'.", "tasks", "list", "--type", "x")]
    [InlineData("--policy is public or jwt, not 'Public'.", "streams", "create", "launch", "--policy", "Public")]
    [InlineData("--policy is public or jwt, not 'x'.", "streams", "update", "id", "--policy", "x")]
    [InlineData("--record is true or false, not 'maybe'.", "streams", "update", "id", "--record", "maybe")]
    [InlineData("task.failed, not 'asset.redy'.", "listen", "--forward-to", "localhost:9", "--events", "asset.ready,asset.redy")]
    [InlineData("task.failed, not 'x'.", "webhooks", "create", "https://site.example", "--events", "asset.ready", "--events", "x")]
    [InlineData("task.failed, not 'x'.", "webhooks", "update", "id", "--events", "x")]
    [InlineData("task.failed, not 'x'.", "webhooks", "log", "id", "--event", "x")]
    [InlineData("The shell is bash, zsh, fish or powershell, not 'tcsh'.", "completions", "tcsh")]
    [InlineData("Failed to convert 'x' to a whole number.", "assets", "list", "--limit", "x")]
    [InlineData("--lifetime is at least 1s and at most 7d, not 8d.", "tokens", "create", "id", "--key", "k", "--lifetime", "8d")]
    [InlineData("--lifetime is at least 1s and at most 7d, not 0s.", "tokens", "create", "id", "--key", "k", "--lifetime", "0s")]
    [InlineData("--lifetime is a number with a unit", "tokens", "create", "id", "--key", "k", "--lifetime", "soon")]
    [InlineData("--since is at least 1s and at most 365d, not 999999d.", "webhooks", "replay", "id", "--since", "999999d")]
    public async Task A_value_that_an_option_can_not_have_is_refused_with_those_that_it_can(string message, params string[] args)
    {
        await using CliScene scene = await CliScene.StartAsync();
        CliResult result = await scene.RunAsync(args);
        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Contains(message, result.Text, StringComparison.Ordinal);
        Assert.Empty(scene.Studio.Requests.All);
    }

    [Theory]
    [InlineData("LIVEPEER_API_KEY", null, "Set LIVEPEER_API_KEY")]
    [InlineData("LIVEPEER_API_KEY", "", "Set LIVEPEER_API_KEY")]
    [InlineData("LIVEPEER_API_KEY", "key with spaces", "LIVEPEER_API_KEY: This is not a key or token")]
    [InlineData("LIVEPEER_BASE_URL", "nonsense", "LIVEPEER_BASE_URL is not a URL")]
    [InlineData("LIVEPEER_BASE_URL", "http://livepeer.example", "LIVEPEER_BASE_URL must be an https URL")]
    [InlineData("LIVEPEER_BASE_URL", "ftp://livepeer.example", "LIVEPEER_BASE_URL must be an https URL")]
    [InlineData("LIVEPEER_BASE_URL", "https://livepeer.example?a=b", "LIVEPEER_BASE_URL must be a URL without a query")]
    public async Task A_wrong_environment_is_a_usage_error(string variable, string? value, string message)
    {
        await using CliScene scene = await CliScene.StartAsync();
        scene.Variables[variable] = value;
        CliResult result = await scene.RunAsync("assets", "list");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("BaseAddress", result.Text, StringComparison.Ordinal);
        Assert.Empty(scene.Studio.Requests.All);
    }

    [Theory]
    [InlineData(401, 3)]
    [InlineData(403, 3)]
    [InlineData(404, 4)]
    [InlineData(422, 1)]
    [InlineData(500, 1)]
    public async Task A_refusal_has_its_exit_code_and_shows_what_the_server_says_without_escapes(int status, int code)
    {
        await using CliScene scene = await CliScene.StartAsync();
        string body = """{"errors":["because \u001b]0;owned\u0007 \u202eof this [red]"]}""";
        scene.Studio.Faults.Always("*", "**", StudioFault.Status(status, body));
        CliResult result = await scene.RunAsync("streams", "create", "launch");
        Assert.Equal((code, ""), (result.ExitCode, result.Out));
        Assert.Contains("because", result.Text, StringComparison.Ordinal);
        Assert.Contains("of this [red]", result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asset", "assets", "get")]
    [InlineData("asset", "assets", "update", "--name", "new")]
    [InlineData("stream", "streams", "get")]
    [InlineData("stream", "streams", "suspend")]
    [InlineData("session", "sessions", "get")]
    [InlineData("session", "sessions", "recording")]
    [InlineData("task", "tasks", "get")]
    [InlineData("webhook", "webhooks", "get")]
    [InlineData("webhook", "webhooks", "update", "--name", "new")]
    [InlineData("stream", "streams", "delete", "--yes")]
    [InlineData("asset", "assets", "delete", "--yes")]
    [InlineData("asset", "download", null)]
    [InlineData("asset", "export", null)]
    public async Task An_object_that_does_not_exist_is_named(string kind, string group, string? command, params string[] more)
    {
        await using CliScene scene = await CliScene.StartAsync();
        CliResult result = await scene.RunAsync(command is null ? [group, "123"] : [group, command, "123", .. more]);
        Assert.Equal((4, ""), (result.ExitCode, result.Out));
        Assert.Equal($"There is no {kind} with the ID 123.", result.Error.Trim());
    }

    [Fact]
    public async Task A_page_of_another_server_does_not_mean_that_the_object_is_missing()
    {
        await using CliScene scene = await CliScene.StartAsync();
        scene.Studio.Faults.Always("*", "**", StudioFault.Status(404, "<html>nginx</html>"));
        CliResult result = await scene.RunAsync("assets", "get", "123");
        Assert.Equal(4, result.ExitCode);
        Assert.DoesNotContain("There is no asset", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_key_is_not_shown()
    {
        await using CliScene scene = await CliScene.StartAsync();
        scene.Variables["LIVEPEER_API_KEY"] = "wrong-key-0123456789";
        scene.Variables["LIVEPEER_ACCESS_TOKEN"] = "wrong-token-0123456789";
        CliResult text = await scene.RunAsync("assets", "list");
        CliResult json = await scene.RunAsync("assets", "list", "--json");
        CliResult dashboard = await scene.RunAsync("api-keys", "list");

        Assert.Equal((3, 3, 401), (text.ExitCode, json.ExitCode, (int)json.JsonError["status"]!));
        Assert.EndsWith(". Check LIVEPEER_API_KEY.", text.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(3, dashboard.ExitCode);
        Assert.EndsWith(". Check LIVEPEER_ACCESS_TOKEN.", dashboard.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_a_failure()
    {
        await using CliScene scene = await CliScene.StartAsync();
        string gone;
        await using (LocalStudio other = await LocalStudio.StartAsync())
        {
            gone = other.BaseAddress.ToString();
        }

        scene.Variables["LIVEPEER_BASE_URL"] = gone;
        CliResult result = await scene.RunAsync("assets", "list");
        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains("could not be reached", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_ends_with_its_exit_codes_and_streams()
    {
        await using CliScene scene = await CliScene.StartAsync();
        CliResult listed = await CliProcess.RunAsync(scene, "assets", "list", "--json");
        CliResult missing = await CliProcess.RunAsync(scene, "watch", "no-such-id");
        scene.Variables.Remove("LIVEPEER_API_KEY");
        CliResult keyless = await CliProcess.RunAsync(scene, "assets", "list");
        CliResult local = await CliProcess.RunAsync(scene, "assets", "list", "--local");

        Assert.Equal((0, "[]", ""), (listed.ExitCode, listed.Out.Trim(), listed.Error));
        Assert.Equal((4, ""), (missing.ExitCode, missing.Out));
        Assert.Equal((2, ""), (keyless.ExitCode, keyless.Out));
        Assert.Equal((0, "Nothing found."), (local.ExitCode, local.Out.Trim()));
    }

    [Fact]
    public async Task Ctrl_C_ends_a_live_view_and_leaves_the_stream()
    {
        await using CliScene scene = await CliScene.StartAsync();
        using CliProcess live = CliProcess.Start(scene, "live", Hostile.Escape);
        await Scenes.UntilAsync(() => scene.Studio.Requests.Count("GET", "/stream/*") > 0);
        live.Interrupt();
        CliResult result = await live.EndAsync();
        Assert.Equal(0, result.ExitCode);
        string id = Assert.Single(scene.Client.Streams.ListAsync().ToBlockingEnumerable()).Id;
        Assert.Contains(id, result.Out, StringComparison.Ordinal);
        Assert.Contains((await scene.Client.Streams.GetAsync(id)).StreamKey!.Reveal(), result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_terminal_gets_colours_but_no_escapes_of_others()
    {
        await using CliScene scene = await CliScene.StartAsync();
        Livepeer.Sdk.LivepeerAsset asset = await scene.AssetAsync(Hostile.Escape);
        using var output = new StringWriter();
        foreach (string[] args in (string[][])[["assets", "list"], ["watch", asset.Id], ["streams", "create", Hostile.Escape], [Hostile.Escape]])
        {
            var environment = new CliEnvironment(output, output, scene.Variables.GetValueOrDefault) { IsOutTerminal = true, IsErrorTerminal = true, TerminalAnsi = Spectre.Console.AnsiSupport.Yes };
            await CliApp.RunAsync(args, environment, CancellationToken.None);
        }

        string text = output.ToString();
        Assert.Contains("\u001b[", text, StringComparison.Ordinal);
        Assert.Contains("owned", text, StringComparison.Ordinal);
        foreach (string foreign in (string[])["\u001b]", "\u0007", "\u001b[2J", "\u001b[31m"])
        {
            Assert.DoesNotContain(foreign, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Lists_show_any_name_in_a_line_of_the_terminal()
    {
        await using CliScene scene = await CliScene.StartAsync();
        foreach (string name in Hostile.Names)
        {
            await scene.AssetAsync(name);
        }

        CliResult piped = await scene.RunAsync("assets", "list", "--limit", "100");
        scene.UseTerminal();
        CliResult list = await scene.RunAsync("assets", "list", "--limit", "100");
        CliResult json = await scene.RunAsync("assets", "list", "--limit", "100", "--json");

        Assert.All((CliResult[])[list, piped], one => Assert.Equal(Hostile.Names.Length + 1, one.Out.Trim().Split('\n').Length));
        Assert.All(Hostile.Names, name => Assert.Contains(Shared.TerminalText.Clean(name), piped.Out, StringComparison.Ordinal));
        Assert.DoesNotContain(new string('x', 20), list.Out, StringComparison.Ordinal);
        Assert.Equal(
            Hostile.Names.Select(name => name.Replace('\ud83d', '\ufffd')).Where(name => !name.Contains("family", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            json.Json.AsArray().Select(one => (string)one!["name"]!).Where(name => !name.Contains("family", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        foreach (string id in json.Json.AsArray().Select(one => (string)one!["id"]!))
        {
            Assert.Equal(0, (await scene.RunAsync("watch", id)).ExitCode);
        }
    }
}
