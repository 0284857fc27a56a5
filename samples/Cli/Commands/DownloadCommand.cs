using System.ComponentModel;
using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console.Cli;

namespace Cli.Commands;

internal sealed class DownloadCommand(CliEnvironment environment) : StudioCommand<DownloadCommand.Settings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.Asset.Contains("://", StringComparison.Ordinal))
        {
            throw new UsageException($"{Shown.Url(settings.Asset)} is a URL; download takes the ID of an asset.");
        }

        LivepeerAsset asset = await session.Client.Assets.GetAsync(settings.Asset, cancellationToken: cancellationToken);
        string path = settings.Path ?? FileNames.Create(asset.Name, asset.Id, ".mp4");
        DownloadResult result;
        try
        {
            result = await Bars.RunAsync(session.Output, bars =>
            {
                Bar bar = bars(Path.GetFileName(path));
                var options = new DownloadOptions { Progress = bar.ForDownload(), Overwrite = settings.Overwrite };
                return session.Client.Assets.DownloadFileAsync(asset.Id, path, options, cancellationToken);
            });
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return session.Output.Stop($"Stopped. Run the same command again to continue.");
        }
        catch (IOException exception) when (!settings.Overwrite && File.Exists(path))
        {
            throw new IOException($"{path} already exists. To replace it, add --overwrite.", exception);
        }
        catch (LivepeerException exception) when (exception.GetType() == typeof(LivepeerException) && asset.DownloadUrl is not null)
        {
            throw new LivepeerException($"{exception.Message} The file is at {Shown.Url(asset.DownloadUrl)}.", exception);
        }

        session.Output.Write(
            new JsonObject { ["path"] = Path.GetFullPath(path), ["size"] = result.Size, ["resumedFrom"] = result.ResumedFrom },
            Facts.Create(("file", path), ("size", Shown.Size(result.Size)), ("resumed at", result.ResumedFrom > 0 ? Shown.Size(result.ResumedFrom) : null)));
        return ExitCode.Success;
    }

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "<asset>")]
        [Description("The ID of an asset that is ready.")]
        public required string Asset { get; init; }

        public override string ObjectId => Asset;

        [CommandArgument(1, "[path]")]
        [Description("The file to write. By default, a file in the current folder with the name of the asset.")]
        public string? Path { get; init; }

        [CommandOption("--overwrite")]
        [Description("Replace an existing file.")]
        public bool Overwrite { get; init; }
    }
}
