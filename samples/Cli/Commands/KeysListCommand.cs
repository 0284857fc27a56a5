using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;

namespace Cli.Commands;

/// <summary>Shows only the end of an API key: its ID is the key itself.</summary>
internal sealed class KeysListCommand(CliEnvironment environment) : StudioCommand<StudioSettings>(environment)
{
    private const int ShownEnd = 4;

    protected override async Task<int> RunAsync(Session session, StudioSettings settings, CancellationToken cancellationToken)
    {
        var listing = new Listing(("kind", 7), ("id", 36), ("name", 16), ("last used", 16));
        var signing = new JsonArray();
        await foreach (SigningKey key in session.Client.SigningKeys.ListAsync(cancellationToken: cancellationToken))
        {
            signing.Add((JsonNode)new JsonObject { ["id"] = key.Id, ["name"] = key.Name, ["publicKey"] = key.PublicKey, ["disabled"] = key.Disabled });
            listing.Add("signing", key.Id, key.Name, null);
        }

        var api = new JsonArray();
        using LivepeerClient? dashboard = session.ConnectWithAccessToken();
        await foreach (ApiKey key in dashboard?.ApiKeys.ListAsync(cancellationToken: cancellationToken) ?? AsyncEnumerable.Empty<ApiKey>())
        {
            string end = End(key.Key.Reveal());
            api.Add((JsonNode)new JsonObject { ["end"] = end, ["name"] = key.Name, ["lastSeen"] = key.LastSeen });
            listing.Add("API", end, key.Name, Shown.Day(key.LastSeen));
        }

        session.Output.Write(new JsonObject { ["signingKeys"] = signing, ["apiKeys"] = dashboard is null ? null : api }, listing.View("No keys."));
        return ExitCode.Success;
    }

    // The end of a short key would be too large a part of it.
    private static string End(string key) => key.Length < ShownEnd * 4 ? "…" : "…" + key[^ShownEnd..];
}
