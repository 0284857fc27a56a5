using Cli.Tests.Support;
using Livepeer.Sdk.Testing;

namespace Cli.Tests.Commands;

public class QuickstartTests
{
    [Fact]
    public async Task Quickstart_runs_on_the_server_that_the_environment_names_and_leaves_nothing_of_its_own()
    {
        await using CliScene scene = await CliScene.StartAsync();
        foreach (string name in Hostile.Names)
        {
            await scene.AssetAsync(name);
        }

        using CliProcess process = CliProcess.StartAssembly(scene, "Quickstart.dll", scene.Film("[red]film\u001b[31m.mp4", 20_000));
        CliResult result = await process.EndAsync();

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Using 127.0.0.1.", result.Text, StringComparison.Ordinal);
        Assert.Contains("Exported: ipfs://", result.Text, StringComparison.Ordinal);
        Assert.Equal(Hostile.Names.Length, scene.Client.Assets.ListAsync().ToBlockingEnumerable().Count());
        Assert.Empty(scene.Client.Streams.ListAsync().ToBlockingEnumerable());
    }

    [Theory]
    [InlineData(null, "https://livepeer.example", 2, "LIVEPEER_API_KEY is not")]
    [InlineData("key-0123456789", "nonsense", 2, "is not a URL")]
    [InlineData("key-0123456789", "http://livepeer.example", 1, "https")]
    [InlineData("wrong-key-0123456789", "{studio}", 1, "401")]
    public async Task Quickstart_says_what_is_wrong_with_its_environment(string? key, string url, int code, string message)
    {
        await using CliScene scene = await CliScene.StartAsync();
        scene.Variables["LIVEPEER_API_KEY"] = key;
        scene.Variables["LIVEPEER_BASE_URL"] = url.Replace("{studio}", scene.Studio.BaseAddress.ToString(), StringComparison.Ordinal);

        using CliProcess process = CliProcess.StartAssembly(scene, "Quickstart.dll");
        CliResult result = await process.EndAsync();

        Assert.Equal(code, result.ExitCode);
        Assert.Contains(message, result.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Quickstart_shows_errors_of_the_server_without_escapes()
    {
        await using CliScene scene = await CliScene.StartAsync();
        scene.Studio.Faults.Always("POST", "/stream", StudioFault.Status(422, """{"errors":["no \u001b]0;owned\u0007good [red]"]}"""));

        using CliProcess process = CliProcess.StartAssembly(scene, "Quickstart.dll");
        CliResult result = await process.EndAsync();

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("good [red]", result.Text, StringComparison.Ordinal);
    }
}
