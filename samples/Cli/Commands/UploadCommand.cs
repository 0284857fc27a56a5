using System.ComponentModel;
using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Cli.Commands;

/// <summary>
/// Leaves a checkpoint if it is interrupted. Only its owner can read it, because anyone who has it can upload to the asset.
/// </summary>
internal sealed class UploadCommand(CliEnvironment environment) : StudioCommand<UploadCommand.Settings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        UploadPlan plan = await PlanAsync(settings, cancellationToken);
        int files = plan.Items(settings.Checkpoint).Count();
        if (files == 0)
        {
            throw new UsageException("There are no files to upload.");
        }

        await plan.WriteAsync(settings.Checkpoint, cancellationToken);
        var results = new List<JsonNode>();
        AssetCreation? only = null;
        UploadSummary summary;
        try
        {
            summary = await Bars.RunAsync(session.Output, bars => session.Client.Assets.UploadFilesAsync(
                plan.Items(settings.Checkpoint),
                new UploadFilesOptions
                {
                    Parallelism = settings.Parallel,
                    Progress = session.Output.IsJson ? null : new UploadBars(bars, files),
                    ProgressInterval = TimeSpan.FromMilliseconds(200),
                    CheckpointPath = settings.Checkpoint,
                    ItemCompleted = (result, _) =>
                    {
                        only = result.Uploaded ?? only;
                        if (session.Output.IsJson)
                        {
                            results.Add(Json(result));
                        }

                        return ValueTask.CompletedTask;
                    },
                },
                cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return session.Output.Stop($"Stopped. Continue with: [bold]livepeer upload --resume[/]");
        }

        return await EndAsync(session, settings, summary, results, files == 1 ? only?.Asset : null, cancellationToken);
    }

    private static async Task<UploadPlan> PlanAsync(Settings settings, CancellationToken cancellationToken)
    {
        if (settings is { Resume: true, Paths.Length: 0 })
        {
            return await UploadPlan.ReadAsync(settings.Checkpoint, cancellationToken);
        }

        if (!settings.Resume && File.Exists(settings.Checkpoint))
        {
            throw new UsageException(
                $"An upload was interrupted here. Continue with --resume, or delete {settings.Checkpoint} to forget it.");
        }

        if (settings.Paths.FirstOrDefault(path => !Path.Exists(path)) is { } missing)
        {
            throw new UsageException($"{missing} does not exist.");
        }

        return new UploadPlan([.. settings.Paths.Select(Path.GetFullPath)], settings.Name);
    }

    private static async Task<ExitCode> EndAsync(
        Session session, Settings settings, UploadSummary summary, List<JsonNode> results, LivepeerAsset? asset, CancellationToken cancellationToken)
    {
        if (summary.Failed == 0)
        {
            // The checkpoint remains if a file of an earlier run is gone. There is nothing left to resume.
            File.Delete(UploadPlan.PathBeside(settings.Checkpoint));
            File.Delete(settings.Checkpoint);
        }

        if (asset is not null && !settings.NoWait)
        {
            asset = await Bars.RunAsync(
                session.Output, bars => Bars.WaitForAssetAsync(session, asset.Id, bars("processing"), cancellationToken));
        }

        if (asset is not null)
        {
            AssetView.Write(session, asset);
            return ExitCode.Success;
        }

        session.Output.Write(
            new JsonObject
            {
                ["succeeded"] = summary.Succeeded,
                ["skipped"] = summary.Skipped,
                ["failed"] = summary.Failed,
                ["bytes"] = summary.BytesSent,
                ["files"] = new JsonArray([.. results]),
            },
            Facts.Create(
            [
                ("uploaded", $"{Shown.Files(summary.Succeeded)}, {Shown.Size(summary.BytesSent)}"),
                ("before", summary.Skipped > 0 ? Shown.Files(summary.Skipped) : null),
                ("failed", summary.Failed > 0 ? $"{Shown.Files(summary.Failed)}; upload --resume tries them again" : null),
                .. summary.Failures.Take(10).Select(failure => ("", (string?)$"{Path.GetFileName(failure.Item.Path)}: {failure.Error?.Message}")),
            ]));
        return summary.Failed > 0 ? ExitCode.WorkFailed : ExitCode.Success;
    }

    private static JsonObject Json(UploadItemResult result) => new()
    {
        ["path"] = result.Item.Path,
        ["assetId"] = result.Uploaded?.Asset.Id,
        ["skipped"] = result.WasSkipped,
        ["error"] = result.Error?.Message,
    };

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "[paths]")]
        [Description("Files to upload, or folders whose files to upload.")]
        public string[] Paths { get; init; } = [];

        [CommandOption("--resume")]
        [Description("Continue an interrupted upload.")]
        public bool Resume { get; init; }

        [CommandOption("--checkpoint <PATH>")]
        [Description("The file that stores the progress. Protect it like a password.")]
        [DefaultValue(".livepeer-upload")]
        public string Checkpoint { get; init; } = ".livepeer-upload";

        [CommandOption("--name <NAME>")]
        [Description("The name of the asset. By default, the name of the file.")]
        public string? Name { get; init; }

        [CommandOption("--parallel <COUNT>")]
        [Description("How many files to upload at a time.")]
        [DefaultValue(4)]
        public int Parallel { get; init; } = 4;

        [CommandOption("--no-wait")]
        [Description("Don't wait until a single file's asset is ready.")]
        public bool NoWait { get; init; }

        public override ValidationResult Validate() =>
            Paths.Length == 0 && !Resume ? ValidationResult.Error("Name the files to upload, or --resume.")
            : Parallel is < 1 or > 64 ? ValidationResult.Error("Between 1 and 64 files can be uploaded at a time.")
            : ValidationResult.Success();
    }
}
