using System.ComponentModel;
using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console.Cli;

namespace Cli.Commands;

/// <summary>The private half goes to a file and nowhere else: a terminal remembers what it showed.</summary>
internal sealed class KeysCreateCommand : StudioCommand<KeysCreateCommand.Settings>
{
    protected override async Task<int> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        string path = settings.Out ?? settings.Name + ".key";
        if (Path.Exists(path))
        {
            throw new UsageException($"There is a file called {path} already.");
        }

        CreatedSigningKey key = await session.Client.SigningKeys.CreateAsync(new CreateSigningKeyRequest { Name = settings.Name }, cancellationToken);

        // Not to be cancelled: the server shows it this once.
        await PrivateFile.WriteAsync(path, key.PrivateKey!.Reveal(), replace: false, CancellationToken.None);
        session.Output.Write(
            new JsonObject { ["id"] = key.Id, ["name"] = key.Name, ["publicKey"] = key.PublicKey, ["privateKeyFile"] = Path.GetFullPath(path) },
            Facts.Of(("key", key.Id), ("name", key.Name), ("public", key.PublicKey), ("private", $"in {path}, for you alone to read")));
        return ExitCode.Success;
    }

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "<name>")]
        [Description("The name of the key.")]
        public required string Name { get; init; }

        [CommandOption("--out <PATH>")]
        [Description("Where to write the private half; <name>.key unless given.")]
        public string? Out { get; init; }
    }
}
