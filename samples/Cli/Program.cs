// Everyday work with Livepeer Studio in a terminal. `livepeer --help` tells the commands.
//
// LIVEPEER_API_KEY is the key, LIVEPEER_BASE_URL another server; with --local a studio inside this program takes its place.
// Results go to standard output (as JSON with --json), everything else to standard error; see ExitCode for how it ends.
using Cli.Commands;
using Cli.Terminal;
using Spectre.Console.Cli;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    // The first time, let what is under way leave its checkpoint.
    e.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

var app = new CommandApp();
app.Configure(config =>
{
    config.SetApplicationName("livepeer");
    config.SetExceptionHandler((exception, _) => new Output(json: false).FailAtOnce(exception));
    config.AddCommand<UploadCommand>("upload").WithDescription("Upload files or folders; --resume goes on after a break.");
    config.AddCommand<ImportCommand>("import").WithDescription("Make an asset of a file at an address.");
    config.AddCommand<ListCommand>("list").WithDescription("List assets, streams or tasks, newest first.");
    config.AddCommand<WatchCommand>("watch").WithDescription("Watch assets or tasks until they are done.");
    config.AddCommand<ExportCommand>("export").WithDescription("Copy an asset to IPFS or to an address.");
    config.AddCommand<TranscodeCommand>("transcode").WithDescription("Transcode a file into S3 storage of your own.");
    config.AddCommand<LiveCommand>("live").WithDescription("Make a stream to broadcast on, and watch it.");
    config.AddCommand<DownloadCommand>("download").WithDescription("Download the file of an asset, or the rest of it.");
    config.AddBranch("keys", keys =>
    {
        keys.SetDescription("Signing keys and API keys.");
        keys.AddCommand<KeysListCommand>("list").WithDescription("List signing keys; API keys too with LIVEPEER_ACCESS_TOKEN.");
        keys.AddCommand<KeysCreateCommand>("create").WithDescription("Make a signing key and write its private half to a file.");
        keys.AddCommand<KeysDeleteCommand>("delete").WithDescription("Delete a signing key.");
    });
});
return await app.RunAsync(args, stop.Token);
