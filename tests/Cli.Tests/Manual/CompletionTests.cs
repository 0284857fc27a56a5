using System.Diagnostics;
using System.Globalization;
using System.Text;
using Cli.Completions;
using Cli.Model;
using Cli.Tests.Support;
using Livepeer.Sdk;

namespace Cli.Tests.Manual;

/// <summary>Bash completes; zsh and fish do in <c>.ci/tool</c>, which installs them.</summary>
public class CompletionTests
{
    [Fact]
    public async Task Bash_completes_every_command_option_and_value()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var expected = new List<(string Line, string[] Words)>
        {
            ("li", ["live", "listen"]),
            ("streams te", ["terminate"]),
            ("listen --events asset.r", ["asset.ready"]),
            ("assets list --json --phase ", [.. ValuesAttribute.Of(typeof(AssetPhase))]),
            ("completions z", ["zsh"]),
            ("streams update id --record ", ["true", "false"]),
            ("streams create name --rec", ["--record"]),
            ("assets nonsense ", ["list", "get", "update", "delete"]),
            ("watch assets ", []),
            ("assets list --limit ", []),
        };
        foreach ((string route, CommandNode node) in CommandTree.Root.Walk())
        {
            string words = route.Length == 0 ? "" : route + " ";
            string[] version = route.Length == 0 ? ["--version"] : [];
            IEnumerable<string> names = node.Parameters.SelectMany(one => one.Names).Where(name => name.StartsWith("--", StringComparison.Ordinal));
            expected.Add((words + "-", [.. names, "--help", .. version]));
            if (node.Children.Count > 0)
            {
                expected.Add((words, [.. node.Children.Select(child => child.Name)]));
            }
        }

        string[] completed = await CompleteAsync(expected.Select(one => one.Line));

        Assert.Equal(expected.Select(one => (one.Line, string.Join(' ', one.Words))), expected.Select(one => one.Line).Zip(completed));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public async Task A_script_is_text_or_json_and_is_made_of_safe_words(string shell)
    {
        await using CliScene scene = await CliScene.StartAsync();
        scene.Variables.Clear();
        CliResult text = await scene.RunAsync("completions", shell, "--json");
        string script = (string)text.Json["script"]!;

        Assert.Equal((0, shell), (text.ExitCode, (string?)text.Json["shell"]));
        Assert.Equal(CompletionScript.Create(shell, CommandTree.Root), script);
        Assert.EndsWith("\n", script, StringComparison.Ordinal);
        foreach ((string route, CommandNode node) in CommandTree.Root.Walk())
        {
            Assert.Contains(route, script, StringComparison.Ordinal);
            IEnumerable<string> words = node.Parameters.SelectMany(one => one.Names.Concat(one.Values)).Append(node.Name);
            Assert.All(words, word => Assert.Matches("^[A-Za-z0-9._-]+$", word));
        }
    }

    [Fact]
    public async Task A_script_is_written_as_it_is()
    {
        await using CliScene scene = await CliScene.StartAsync();
        using var output = new StringWriter();
        var environment = new Cli.Terminal.CliEnvironment(output, output, _ => null);
        Assert.Equal(0, await Cli.Terminal.CliApp.RunAsync(["completions", "bash"], environment, CancellationToken.None));
        Assert.Equal(CompletionScript.Create("bash", CommandTree.Root), output.ToString());
    }

    /// <summary>Has one bash complete all lines, as it would after a press of the Tab key.</summary>
    private static async Task<string[]> CompleteAsync(IEnumerable<string> lines)
    {
        var script = new StringBuilder(CompletionScript.Create("bash", CommandTree.Root));
        foreach (string line in lines)
        {
            string[] words = ["livepeer", .. line.Split(' ')];
            string quoted = string.Join(' ', words.Select(word => $"'{word}'"));
            script.Append(CultureInfo.InvariantCulture, $"COMP_WORDS=({quoted}); COMP_CWORD={words.Length - 1}; _livepeer\n");
            script.Append("echo \"${COMPREPLY[*]}\"\n");
        }

        using var bash = Process.Start(new ProcessStartInfo("bash", ["--norc", "-s"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> output = bash.StandardOutput.ReadToEndAsync();
        Task<string> error = bash.StandardError.ReadToEndAsync();
        await bash.StandardInput.WriteAsync(script.ToString());
        bash.StandardInput.Close();
        await bash.WaitForExitAsync();
        Assert.Equal((0, ""), (bash.ExitCode, await error));
        return (await output).Split('\n')[..^1];
    }
}
