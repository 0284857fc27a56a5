using System.ComponentModel;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console.Cli;

namespace Cli.Commands;

internal sealed class ImportCommand : StudioCommand<ImportCommand.Settings>
{
    protected override async Task<int> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        string name = settings.Name ?? settings.Address.Split('?', '#')[0].TrimEnd('/').Split('/')[^1];
        AssetCreation imported = await session.Client.Assets.ImportAsync(
            settings.Address, new CreateAssetRequest { Name = name }, cancellationToken);
        session.Output.Say($"Asset {imported.Asset.Id} is on its way.");
        LivepeerAsset asset = settings.NoWait
            ? imported.Asset
            : await Bars.RunAsync(
                session.Output, bars => Bars.WaitForAssetAsync(session, imported.Asset.Id, bars(name), cancellationToken));
        AssetView.Write(session.Output, asset);
        return ExitCode.Success;
    }

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "<address>")]
        [Description("Where the file is: https, ipfs or ar.")]
        public required string Address { get; init; }

        [CommandOption("--name <NAME>")]
        [Description("The name of the asset; that of the file unless given.")]
        public string? Name { get; init; }

        [CommandOption("--no-wait")]
        [Description("Don't wait until the asset is ready.")]
        public bool NoWait { get; init; }
    }
}
