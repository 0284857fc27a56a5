using System.ComponentModel;
using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console.Cli;

namespace Cli.Commands;

internal sealed class DownloadCommand : StudioCommand<DownloadCommand.Settings>
{
    protected override async Task<int> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        string path = settings.Path ?? NameOf(await session.Client.Assets.GetAsync(settings.Asset, cancellationToken: cancellationToken));
        DownloadResult result;
        try
        {
            result = await Bars.RunAsync(session.Output, bars =>
            {
                Bar bar = bars(Path.GetFileName(path));
                var options = new DownloadOptions { Progress = bar.OfDownload(), Overwrite = settings.Overwrite };
                return session.Client.Assets.DownloadFileAsync(settings.Asset, path, options, cancellationToken);
            });
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            session.Output.Say($"Stopped. The same command goes on where it was.");
            return ExitCode.Interrupted;
        }

        session.Output.Write(
            new JsonObject { ["path"] = Path.GetFullPath(path), ["size"] = result.Size, ["resumedFrom"] = result.ResumedFrom },
            Facts.Of(("file", path), ("size", Shown.Size(result.Size)), ("resumed at", result.ResumedFrom > 0 ? Shown.Size(result.ResumedFrom) : null)));
        return ExitCode.Success;
    }

    /// <summary>A name that somebody else chose must not lead out of this folder.</summary>
    private static string NameOf(LivepeerAsset asset)
    {
        string name = string.Concat((asset.Name ?? "").Select(one => char.IsLetterOrDigit(one) || one is '.' or '-' or '_' or ' ' ? one : '_')).Trim('.', ' ');
        return name.Length == 0 ? asset.Id + ".mp4" : Path.HasExtension(name) ? name : name + ".mp4";
    }

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "<asset>")]
        [Description("The ID of an asset that is ready.")]
        public required string Asset { get; init; }

        [CommandArgument(1, "[path]")]
        [Description("Where the file is to be; here, called as the asset is, unless given.")]
        public string? Path { get; init; }

        [CommandOption("--overwrite")]
        [Description("Replace a file that is there.")]
        public bool Overwrite { get; init; }
    }
}
