using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console;

namespace Cli.Commands;

/// <summary>Of an API key only the end is shown: it is its own ID.</summary>
internal sealed class KeysListCommand : StudioCommand<StudioSettings>
{
    private const int ShownEnd = 4;

    protected override async Task<int> RunAsync(Session session, StudioSettings settings, CancellationToken cancellationToken)
    {
        Table table = new Table().Border(TableBorder.None).AddColumns(
            new TableColumn("[grey]kind[/]").NoWrap(),
            new TableColumn("[grey]id[/]").NoWrap(),
            new TableColumn("[grey]name[/]").NoWrap(),
            new TableColumn("[grey]last used[/]").NoWrap());
        var signing = new JsonArray();
        await foreach (SigningKey key in session.Client.SigningKeys.ListAsync(cancellationToken: cancellationToken))
        {
            signing.Add((JsonNode)new JsonObject { ["id"] = key.Id, ["name"] = key.Name, ["publicKey"] = key.PublicKey, ["disabled"] = key.Disabled });
            table.AddRow(new Text("signing"), new Text(key.Id), new Text(Shown.Short(key.Name, 16)), Text.Empty);
        }

        var api = new JsonArray();
        using LivepeerClient? dashboard = Session.WithAccessToken();
        await foreach (ApiKey key in dashboard?.ApiKeys.ListAsync(cancellationToken: cancellationToken) ?? AsyncEnumerable.Empty<ApiKey>())
        {
            string id = "…" + key.Key.Reveal()[^ShownEnd..];
            api.Add((JsonNode)new JsonObject { ["end"] = id, ["name"] = key.Name, ["lastSeen"] = key.LastSeen });
            table.AddRow(new Text("API"), new Text(id), new Text(Shown.Short(key.Name, 16)), new Text(Shown.Day(key.LastSeen)));
        }

        session.Output.Write(
            new JsonObject { ["signingKeys"] = signing, ["apiKeys"] = dashboard is null ? null : api },
            table.Rows.Count == 0 ? new Text("No keys there.\n") : table);
        return ExitCode.Success;
    }
}
