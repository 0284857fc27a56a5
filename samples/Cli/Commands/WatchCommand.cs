using System.ComponentModel;
using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console;
using Spectre.Console.Cli;
using Spectre.Console.Rendering;

namespace Cli.Commands;

internal sealed class WatchCommand(CliEnvironment environment) : StudioCommand<WatchCommand.Settings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        Ending[] endings = await Bars.RunAsync(session.Output, bars => Task.WhenAll(
            settings.Ids.Select(id => WatchAsync(session, id, bars(id), cancellationToken))));
        session.Output.Write(new JsonArray([.. endings.Select(ending => ending.Data)]), new Rows(endings.Select(ending => ending.View)));
        return endings.All(ending => ending.IsDone) ? ExitCode.Success : ExitCode.WorkFailed;
    }

    private static async Task<Ending> WatchAsync(Session session, string id, Bar bar, CancellationToken cancellationToken)
    {
        string kind = await KindAsync(session, id, cancellationToken);
        try
        {
            if (kind == "task")
            {
                LivepeerTask task = await Bars.WaitForTaskAsync(session, id, bar, cancellationToken);
                return new Ending(true, Data(kind, id, task.Phase.Value, null), TaskView.View(task));
            }

            LivepeerAsset asset = await Bars.WaitForAssetAsync(session, id, bar, cancellationToken);
            return new Ending(true, Data(kind, id, asset.Phase.Value, null), AssetView.View(asset));
        }
        catch (LivepeerTaskFailedException exception)
        {
            bar.Set(0, exception.Phase);
            return new Ending(
                false,
                Data(kind, id, exception.Phase, exception.Message),
                Facts.Create((kind, id), ("phase", exception.Phase), ("error", exception.Message)));
        }
    }

    /// <summary>Only the server knows whether an ID is an asset's or a task's.</summary>
    private static async Task<string> KindAsync(Session session, string id, CancellationToken cancellationToken)
    {
        try
        {
            await session.Client.Assets.GetAsync(id, cancellationToken: cancellationToken);
            return "asset";
        }
        catch (LivepeerNotFoundException)
        {
            return await IsTaskAsync(session, id, cancellationToken)
                ? "task"
                : throw new LivepeerNotFoundException($"There is no asset and no task with the ID {id}.");
        }
    }

    private static async Task<bool> IsTaskAsync(Session session, string id, CancellationToken cancellationToken)
    {
        try
        {
            await session.Client.Tasks.GetAsync(id, cancellationToken);
            return true;
        }
        catch (LivepeerNotFoundException)
        {
            return false;
        }
    }

    private static JsonObject Data(string kind, string id, string phase, string? error) =>
        new() { ["id"] = id, ["kind"] = kind, ["phase"] = phase, ["done"] = error is null, ["error"] = error };

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "<ids>")]
        [Description("The IDs of assets or tasks.")]
        public required string[] Ids { get; init; }
    }

    private sealed record Ending(bool IsDone, JsonObject Data, IRenderable View);
}
