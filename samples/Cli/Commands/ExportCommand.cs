using System.ComponentModel;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console.Cli;

namespace Cli.Commands;

internal sealed class ExportCommand(CliEnvironment environment) : StudioCommand<ExportCommand.Settings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        ExportAssetRequest request = settings.To is { } url ? ExportAssetRequest.ToUrl(url) : ExportAssetRequest.ToIpfs();
        LivepeerTask task = await session.Client.Assets.ExportAsync(settings.Asset, request, cancellationToken);
        session.Output.Say($"Task {task.Id} exports the asset.");
        if (!settings.NoWait)
        {
            task = await Bars.RunAsync(
                session.Output, bars => Bars.WaitForTaskAsync(session, task.Id, bars("export"), cancellationToken));
        }

        TaskView.Write(session.Output, task);
        return ExitCode.Success;
    }

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "<asset>")]
        [Description("The ID of an asset that is ready.")]
        public required string Asset { get; init; }

        public override string ObjectId => Asset;

        [CommandOption("--to <URL>")]
        [Description("The URL that the server uploads the file to, such as a presigned one. By default, IPFS.")]
        public string? To { get; init; }

        [CommandOption("--no-wait")]
        [Description("Don't wait until the export is done.")]
        public bool NoWait { get; init; }
    }
}
