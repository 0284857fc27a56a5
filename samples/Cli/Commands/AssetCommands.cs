using System.ComponentModel;
using Cli.Model;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console.Cli;

namespace Cli.Commands;

internal sealed class AssetsListCommand(CliEnvironment environment)
    : ListCommand<LivepeerAsset, AssetView, AssetsListCommand.Settings>(environment)
{
    protected override IAsyncEnumerable<LivepeerAsset> List(
        LivepeerClient client, Settings settings, CancellationToken cancellationToken) =>
        client.Assets.ListAsync(
            new ListAssetsQuery
            {
                Phase = settings.Phase is { } phase ? new AssetPhase(phase) : null,
                NameContains = settings.Name,
                PageSize = settings.PageSize,
            },
            cancellationToken);

    internal sealed class Settings : ListSettings
    {
        [CommandOption("--phase <PHASE>")]
        [Description("Only assets in this phase. By default, assets in any phase.")]
        [Values(typeof(AssetPhase))]
        public string? Phase { get; init; }

        [CommandOption("--name <TEXT>")]
        [Description("Only assets whose name contains this text. By default, all.")]
        public string? Name { get; init; }
    }
}

internal sealed class AssetsGetCommand(CliEnvironment environment) : GetCommand<LivepeerAsset, AssetView>(environment)
{
    protected override Task<LivepeerAsset> GetAsync(LivepeerClient client, string id, CancellationToken cancellationToken) =>
        client.Assets.GetAsync(id, cancellationToken: cancellationToken);
}

internal sealed class AssetsUpdateCommand(CliEnvironment environment) : StudioCommand<AssetsUpdateCommand.Settings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        LivepeerAsset asset = await session.Client.Assets.UpdateAsync(
            settings.Id, new UpdateAssetRequest { Name = settings.Name }, cancellationToken);
        AssetView.Write(session, asset);
        return ExitCode.Success;
    }

    internal sealed class Settings : IdSettings
    {
        [CommandOption("--name <NAME>", isRequired: true)]
        [Description("The new name.")]
        public required string Name { get; init; }
    }
}

internal sealed class AssetsDeleteCommand(CliEnvironment environment) : DeleteCommand<LivepeerAsset, AssetView>(environment)
{
    protected override string Consequence => "Nobody can watch it any more.";

    protected override Task<LivepeerAsset> GetAsync(LivepeerClient client, string id, CancellationToken cancellationToken) =>
        client.Assets.GetAsync(id, cancellationToken: cancellationToken);

    protected override Task DeleteAsync(LivepeerClient client, string id, CancellationToken cancellationToken) =>
        client.Assets.DeleteAsync(id, cancellationToken);
}
