using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;

namespace Cli.Commands;

/// <summary>Shows only the end of an API key: its ID is the key itself.</summary>
internal sealed class ApiKeysListCommand(CliEnvironment environment) : StudioCommand<StudioSettings>(environment)
{
    private const int ShownEnd = 4;

    protected override async Task<ExitCode> RunAsync(Session session, StudioSettings settings, CancellationToken cancellationToken)
    {
        using LivepeerClient dashboard = session.ConnectWithAccessToken();
        var listing = new Listing(("key", 8), ("name", 30), ("last used", 16));
        var keys = new JsonArray();
        await foreach (ApiKey key in dashboard.ApiKeys.ListAsync(cancellationToken: cancellationToken))
        {
            string end = End(key.Key.Reveal());
            keys.Add((JsonNode)new JsonObject { ["end"] = end, ["name"] = key.Name, ["lastSeen"] = key.LastSeen });
            listing.Add(end, key.Name, Shown.Day(key.LastSeen));
        }

        session.Output.Write(keys, listing.View("Nothing found."));
        return ExitCode.Success;
    }

    // The end of a short key would be too large a part of it.
    private static string End(string key) => key.Length < ShownEnd * 4 ? "…" : "…" + key[^ShownEnd..];
}
