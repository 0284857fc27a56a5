using System.Reflection;
using Cli.Model;
using Spectre.Console.Cli;

namespace Cli.Terminal;

/// <summary>Runs command lines.</summary>
internal static class CliApp
{
    /// <summary>Gets the version of the package, without the commit that it was built from.</summary>
    public static string Version { get; } = typeof(CliApp).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var output = new Output(environment, args.Contains("--json"));
        var app = new CommandApp();
        app.Configure(config => Configure(config, environment, output));
        try
        {
            return await app.RunAsync(args, cancellationToken);
        }
        catch (OutputClosedException exception)
        {
            return (int)output.Fail(exception);
        }
    }

    internal static void Configure(IConfigurator config, CliEnvironment environment, Output output)
    {
        config.Settings.Registrar.RegisterInstance(environment);
        config.ConfigureConsole(output.Result);
        config.SetApplicationName(CommandTree.Program);
        config.SetApplicationVersion(Version);
        config.UseStrictParsing();
        config.TrimTrailingPeriods(false);
        config.CancellationExitCode((int)ExitCode.Interrupted);
        config.SetExceptionHandler((exception, _) => (int)output.Fail(exception));
        config.SetHelpProvider(new ManualPage(config.Settings));
        foreach (string example in CommandTree.Root.Examples)
        {
            config.AddExample(example.Split(' '));
        }

        foreach (CommandNode command in CommandTree.Root.Children)
        {
            command.AddTo(config);
        }
    }
}
