using System.ComponentModel;
using System.Text;
using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console.Cli;

namespace Cli.Commands;

/// <summary>Writes the private key only to a file: a terminal keeps its output.</summary>
internal sealed class KeysCreateCommand(CliEnvironment environment) : StudioCommand<KeysCreateCommand.Settings>(environment)
{
    protected override async Task<int> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        string path = settings.Out ?? FileNames.Create(settings.Name + ".key", "signing", ".key");
        if (Path.Exists(path))
        {
            throw new UsageException($"{path} already exists.");
        }

        // Opened before the key is created, because the server returns the private key only once.
        await using FileStream file = PrivateFile.Create(path);
        CreatedSigningKey key;
        try
        {
            key = await session.Client.SigningKeys.CreateAsync(new CreateSigningKeyRequest { Name = settings.Name }, cancellationToken);
            string secret = key.PrivateKey?.Reveal() ?? throw new LivepeerException("The server created the key but did not return its private key.");
            await file.WriteAsync(Encoding.UTF8.GetBytes(secret), CancellationToken.None);
        }
        catch
        {
            await file.DisposeAsync();
            File.Delete(path);
            throw;
        }

        session.Output.Write(
            new JsonObject { ["id"] = key.Id, ["name"] = key.Name, ["publicKey"] = key.PublicKey, ["privateKeyFile"] = Path.GetFullPath(path) },
            Facts.Create(("key", key.Id), ("name", key.Name), ("public", key.PublicKey), ("private", $"in {path}, which only you can read")));
        return ExitCode.Success;
    }

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "<name>")]
        [Description("The name of the key.")]
        public required string Name { get; init; }

        [CommandOption("--out <PATH>")]
        [Description("The file for the private key. By default, <name>.key.")]
        public string? Out { get; init; }
    }
}
