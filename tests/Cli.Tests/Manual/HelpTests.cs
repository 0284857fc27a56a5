using System.Globalization;
using System.Reflection;
using Cli.Model;
using Cli.Terminal;
using Cli.Tests.Support;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Cli.Tests.Manual;

/// <summary>The rules that the help of every command follows.</summary>
public class HelpTests
{
    public static TheoryData<string> Routes => new(CommandTree.Root.Walk().Select(one => one.Route));

    public static TheoryData<string> Commands =>
        new(CommandTree.Root.Walk().Where(one => one.Node.Children.Count == 0).Select(one => one.Route));

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task Help_fits_on_a_terminal_and_needs_no_key(string route)
    {
        CliResult help = await HelpAsync(route);
        Assert.Contains("USAGE", help.Out, StringComparison.Ordinal);
        Assert.Contains(Node(route).Description, help.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_examples_and_says_what_each_of_its_options_is(string route)
    {
        CommandNode command = Node(route);
        CliResult help = await HelpAsync(route);

        Assert.NotEmpty(command.Examples);
        Assert.All(command.Examples, example =>
        {
            Assert.StartsWith(route, example, StringComparison.Ordinal);
            Assert.Contains($"livepeer {example}", help.Text, StringComparison.Ordinal);
        });
        Assert.All(command.Parameters, parameter =>
        {
            Assert.EndsWith(".", parameter.Description, StringComparison.Ordinal);
            bool isDefaultKnown = !parameter.IsOption || !parameter.TakesValue || parameter.IsRequired || parameter.HasDefault
                || parameter.Description.Contains("y default", StringComparison.Ordinal);
            Assert.True(isDefaultKnown, $"The help of {route} lacks the default of {string.Join(", ", parameter.Names)}.");
        });
        Assert.All(command.Remarks, remark => Assert.Contains(remark, help.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_json(string route) =>
        Assert.Single(Node(route).Parameters, parameter => parameter.Names.Contains("--json"));

    [Fact]
    public async Task Every_example_can_be_parsed()
    {
        await using CliScene scene = await CliScene.StartAsync();
        using var writer = new StringWriter();
        var environment = new CliEnvironment(writer, writer, _ => null);
        var app = new CommandApp();
        app.Configure(config =>
        {
            CliApp.Configure(config, environment, new Output(environment, json: false));
            config.ValidateExamples();
        });

        Assert.Equal(0, await app.RunAsync(["--version"]));
        Assert.Equal(CliApp.Version, writer.ToString().Trim());
    }

    [Fact]
    public async Task The_top_level_names_all_variables_and_exit_codes()
    {
        CliResult help = await HelpAsync("");
        string[] constants =
        [
            .. typeof(Variables).GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(field => field.IsLiteral)
                .Select(field => (string)field.GetRawConstantValue()!),
        ];

        Assert.Equal(constants.Order(StringComparer.Ordinal), Variables.Table.Select(row => row.Name).Order(StringComparer.Ordinal));
        Assert.All(Variables.Table, row => Assert.Contains($"{row.Name} {row.Description}", help.Text, StringComparison.Ordinal));
        Assert.Equal(Enum.GetValues<ExitCode>(), ExitCodes.Table.Select(row => row.Code));
        Assert.All(ExitCodes.Table, row => Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"{(int)row.Code} {row.Description}"), help.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_readme_of_the_package_has_every_command_variable_and_exit_code()
    {
        using var reader = new StreamReader(typeof(HelpTests).Assembly.GetManifestResourceStream("readme")!);
        string readme = await reader.ReadToEndAsync();

        Assert.All(CommandTree.Root.Children, command => Assert.Contains($"`{command.Name}`", readme, StringComparison.Ordinal));
        Assert.All(Variables.Table, row => Assert.Contains($"| `{row.Name}` | {row.Description} |", readme, StringComparison.Ordinal));
        Assert.All(ExitCodes.Table, row => Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"| {(int)row.Code} | `{row.Code.Name()}` | {row.Description} |"),
            readme,
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_in_a_pipe_is_not_wrapped()
    {
        await using CliScene scene = await CliScene.StartAsync();
        CliResult help = await scene.RunAsync("listen", "--help");
        Assert.All(Node("listen").Remarks, remark => Assert.Contains(remark, help.Out, StringComparison.Ordinal));
        Assert.All(Node("listen").Parameters, one => Assert.Contains(one.Description, help.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_version_has_no_commit()
    {
        await using CliScene scene = await CliScene.StartAsync();
        CliResult result = await scene.RunAsync("--version");
        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?\n$", result.Out);
    }

    private static CommandNode Node(string route) => CommandTree.Root.Walk().Single(one => one.Route == route).Node;

    private static async Task<CliResult> HelpAsync(string route)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] args = [.. route.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"];
        var environment = new CliEnvironment(output, error, _ => null)
        {
            IsOutTerminal = true,
            IsErrorTerminal = true,
            TerminalAnsi = AnsiSupport.No,
        };
        int code = await CliApp.RunAsync(args, environment, CancellationToken.None);
        var result = new CliResult(code, output.ToString(), error.ToString(), isTerminal: true, []);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result;
    }
}
