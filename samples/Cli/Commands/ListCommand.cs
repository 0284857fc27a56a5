using System.ComponentModel;
using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Cli.Commands;

internal sealed class ListCommand(CliEnvironment environment) : StudioCommand<ListCommand.Settings>(environment)
{
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
        _ => throw new UsageException("The list is one of assets, streams or tasks."),
    };

    private static ListAssetsQuery AssetQuery(Settings settings) => new()
    {
        Phase = settings.Phase is { } phase ? new AssetPhase(phase) : null,
        PageSize = Math.Min(settings.Limit, 1000),
    };

    private static async Task<int> WriteAsync<T>(
        Output output, IAsyncEnumerable<T> items, Func<T, JsonObject> json, Func<T, string?[]> row)
    {
        var listing = new Listing(("id", 36), ("name or type", 14), ("phase", 10), ("created", 16));
        var array = new JsonArray();
        await foreach (T item in items)
        {
            array.Add((JsonNode)json(item));
            listing.Add(row(item));
        }

        output.Write(array, listing.View("Nothing found."));
        return ExitCode.Success;
    }

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
        [Description("The maximum number of entries.")]
        [DefaultValue(20)]
        public int Limit { get; init; } = 20;

        [CommandOption("--phase <PHASE>")]
        [Description("Only assets in this phase, such as ready.")]
        public string? Phase { get; init; }

        public override ValidationResult Validate() =>
            Limit < 1 ? ValidationResult.Error("The limit must be at least 1.") : ValidationResult.Success();
    }
}
