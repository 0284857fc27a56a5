using System.ComponentModel;
using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console.Cli;

namespace Cli.Commands;

internal sealed class SigningKeysListCommand(CliEnvironment environment)
    : ListCommand<SigningKey, SigningKeyView, ListSettings>(environment)
{
    protected override IAsyncEnumerable<SigningKey> List(
        LivepeerClient client, ListSettings settings, CancellationToken cancellationToken) =>
        client.SigningKeys.ListAsync(new ListSigningKeysQuery { PageSize = settings.PageSize }, cancellationToken);
}

/// <summary>Writes the private key only to a file: a terminal keeps its output.</summary>
internal sealed class SigningKeysCreateCommand(CliEnvironment environment) : StudioCommand<SigningKeysCreateCommand.Settings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        var files = new KeyFiles(settings.Out ?? FileNames.Create(settings.Name + ".key", "signing", ".key"));
        SigningKey key = await files.WriteAsync(
            () => session.Client.SigningKeys.CreateAsync(new CreateSigningKeyRequest { Name = settings.Name }, cancellationToken));
        session.Output.Write(
            new JsonObject
            {
                ["id"] = key.Id,
                ["name"] = key.Name,
                ["publicKey"] = key.PublicKey,
                ["privateKeyFile"] = Path.GetFullPath(files.PrivatePath),
                ["publicKeyFile"] = Path.GetFullPath(files.PublicPath),
            },
            Facts.Create(
                ("key", key.Id),
                ("name", key.Name),
                ("private", $"in {files.PrivatePath}, which only you can read"),
                ("public", $"in {files.PublicPath}")));
        return ExitCode.Success;
    }

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "<name>")]
        [Description("The name of the key.")]
        public required string Name { get; init; }

        [CommandOption("--out <PATH>")]
        [Description("The file for the private key. The public key is stored beside it, in .pub. By default, <name>.key.")]
        public string? Out { get; init; }
    }
}

internal sealed class SigningKeysDeleteCommand(CliEnvironment environment) : DeleteCommand<SigningKey, SigningKeyView>(environment)
{
    protected override string Consequence => "Tokens signed with it become invalid.";

    protected override Task<SigningKey> GetAsync(LivepeerClient client, string id, CancellationToken cancellationToken) =>
        client.SigningKeys.GetAsync(id, cancellationToken);

    protected override Task DeleteAsync(LivepeerClient client, string id, CancellationToken cancellationToken) =>
        client.SigningKeys.DeleteAsync(id, cancellationToken);
}
