using System.ComponentModel;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console.Cli;

namespace Cli.Commands;

internal sealed class ImportCommand(CliEnvironment environment) : StudioCommand<ImportCommand.Settings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        string name = settings.Name ?? NameOf(settings.Url);
        AssetCreation imported = await session.Client.Assets.ImportAsync(
            settings.Url, new CreateAssetRequest { Name = name }, cancellationToken);
        session.Output.Say($"Importing as asset {imported.Asset.Id}.");
        LivepeerAsset asset = settings.NoWait
            ? imported.Asset
            : await Bars.RunAsync(
                session.Output, bars => Bars.WaitForAssetAsync(session, imported.Asset.Id, bars(name), cancellationToken));
        AssetView.Write(session, asset);
        return ExitCode.Success;
    }

    /// <summary>Gets the last segment of the path, without the query and the user info, which may be secret.</summary>
    private static string NameOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed)
        ? Uri.UnescapeDataString(parsed.AbsolutePath).TrimEnd('/').Split('/')[^1] is { Length: > 0 } name ? name : parsed.Host
        : throw new UsageException("The argument is not a URL.");

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "<url>")]
        [Description("The URL of the file: https, ipfs or ar.")]
        public required string Url { get; init; }

        [CommandOption("--name <NAME>")]
        [Description("The name of the asset. By default, the name of the file.")]
        public string? Name { get; init; }

        [CommandOption("--no-wait")]
        [Description("Don't wait until the asset is ready.")]
        public bool NoWait { get; init; }
    }
}
