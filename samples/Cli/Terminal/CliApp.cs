using Cli.Commands;
using Spectre.Console.Cli;

namespace Cli.Terminal;

/// <summary>The commands of the program.</summary>
internal static class CliApp
{
    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code; see <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, CliEnvironment environment, CancellationToken cancellationToken)
    {
        var output = new Output(environment, args.Contains("--json"));
        var app = new CommandApp();
        app.Configure(config =>
        {
            config.Settings.Registrar.RegisterInstance(environment);
            config.ConfigureConsole(output.Result);
            config.SetApplicationName("livepeer");
            config.UseStrictParsing();
            config.CancellationExitCode(ExitCode.Interrupted);
            config.SetExceptionHandler((exception, _) => output.Fail(exception));
            AddCommands(config);
        });
        return await app.RunAsync(args, cancellationToken);
    }

    private static void AddCommands(IConfigurator config)
    {
        config.AddCommand<UploadCommand>("upload").WithDescription("Upload files or folders; --resume continues an interrupted upload.");
        config.AddCommand<ImportCommand>("import").WithDescription("Create an asset from a file at a URL.");
        config.AddCommand<ListCommand>("list").WithDescription("List assets, streams or tasks, newest first.");
        config.AddCommand<WatchCommand>("watch").WithDescription("Wait until assets or tasks are done, and show the results.");
        config.AddCommand<ExportCommand>("export").WithDescription("Copy an asset to IPFS or to a URL.");
        config.AddCommand<TranscodeCommand>("transcode").WithDescription("Transcode a file into your own S3 storage.");
        config.AddCommand<LiveCommand>("live").WithDescription("Create a stream to broadcast on, and watch it.");
        config.AddCommand<DownloadCommand>("download").WithDescription("Download the file of an asset, or resume its download.");
        config.AddBranch("keys", keys =>
        {
            keys.SetDescription("Signing keys and API keys.");
            keys.SetDefaultCommand<KeysListCommand>();
            keys.AddCommand<KeysListCommand>("list").WithDescription("List signing keys; API keys too with LIVEPEER_ACCESS_TOKEN.");
            keys.AddCommand<KeysCreateCommand>("create").WithDescription("Create a signing key and write its private key to a file.");
            keys.AddCommand<KeysDeleteCommand>("delete").WithDescription("Delete a signing key.");
        });
    }
}
