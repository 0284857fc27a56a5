using System.ComponentModel;
using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Cli.Commands;

internal sealed class ListCommand : StudioCommand<ListCommand.Settings>
{
    private const int NameWidth = 14;

    protected override Task<int> RunAsync(Session session, Settings settings, CancellationToken cancellationToken) => settings.What switch
    {
        "assets" => WriteAsync(
            session.Output,
            session.Client.Assets.ListAsync(AssetQuery(settings), cancellationToken).Take(settings.Limit),
            AssetView.Json,
            asset => [asset.Id, asset.Name, asset.Phase.Value, Shown.Day(asset.CreatedAt)]),
        "streams" => WriteAsync(
            session.Output,
            session.Client.Streams.ListAsync(null, cancellationToken).Take(settings.Limit),
            StreamJson,
            stream => [stream.Id, stream.Name, State(stream), Shown.Day(stream.CreatedAt)]),
        "tasks" => WriteAsync(
            session.Output,
            session.Client.Tasks.ListAsync(null, cancellationToken).Take(settings.Limit),
            TaskView.Json,
            task => [task.Id, task.Type?.Value, task.Phase.Value, Shown.Day(task.CreatedAt)]),
        _ => throw new UsageException("There are assets, streams and tasks to list."),
    };

    private static ListAssetsQuery AssetQuery(Settings settings) => new()
    {
        Phase = settings.Phase is { } phase ? new AssetPhase(phase) : null,
        PageSize = Math.Min(settings.Limit, 1000),
    };

    private static async Task<int> WriteAsync<T>(
        Output output, IAsyncEnumerable<T> items, Func<T, JsonObject> json, Func<T, string?[]> row)
    {
        Table table = new Table().Border(TableBorder.None).AddColumns(
            Column("id", 36), Column("name or type", NameWidth), Column("phase", 10), Column("created", 16));
        var array = new JsonArray();
        await foreach (T item in items)
        {
            array.Add((JsonNode)json(item));
            table.AddRow(row(item).Select((cell, column) => new Text(Shown.Short(cell, column == 1 ? NameWidth : 36))));
        }

        output.Write(array, array.Count == 0 ? new Text("Nothing there.\n") : table);
        return ExitCode.Success;
    }

    private static TableColumn Column(string title, int width) =>
        new TableColumn($"[grey]{title}[/]").NoWrap().Width(width).PadLeft(0).PadRight(1);

    private static JsonObject StreamJson(LivepeerStream stream) => new()
    {
        ["id"] = stream.Id,
        ["name"] = stream.Name,
        ["isActive"] = stream.IsActive,
        ["playbackId"] = stream.PlaybackId,
        ["createdAt"] = stream.CreatedAt,
    };

    private static string State(LivepeerStream stream) =>
        stream.IsActive == true ? "live" : stream.Suspended == true ? "suspended" : "idle";

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "[what]")]
        [Description("assets, streams or tasks.")]
        [DefaultValue("assets")]
        public string What { get; init; } = "assets";

        [CommandOption("--limit <COUNT>")]
        [Description("How many at most.")]
        [DefaultValue(20)]
        public int Limit { get; init; } = 20;

        [CommandOption("--phase <PHASE>")]
        [Description("Only assets in this phase, such as ready.")]
        public string? Phase { get; init; }

        public override ValidationResult Validate() =>
            Limit < 1 ? ValidationResult.Error("The limit is at least 1.") : ValidationResult.Success();
    }
}
