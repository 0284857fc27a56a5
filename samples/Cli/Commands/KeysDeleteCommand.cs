using System.ComponentModel;
using System.Text.Json.Nodes;
using Cli.Terminal;
using Spectre.Console.Cli;

namespace Cli.Commands;

internal sealed class KeysDeleteCommand(CliEnvironment environment) : StudioCommand<KeysDeleteCommand.Settings>(environment)
{
    protected override async Task<int> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        await session.Client.SigningKeys.DeleteAsync(settings.Id, cancellationToken);
        session.Output.Write(new JsonObject { ["deleted"] = settings.Id }, Facts.Line("Deleted. Tokens signed with it are no longer valid."));
        return ExitCode.Success;
    }

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "<id>")]
        [Description("The ID of the signing key.")]
        public required string Id { get; init; }
    }
}
