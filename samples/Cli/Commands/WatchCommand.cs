using System.ComponentModel;
using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Cli.Commands;

internal sealed class WatchCommand : StudioCommand<WatchCommand.Settings>
{
    protected override async Task<int> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        (string Id, string End, bool IsDone)[] ends = await Bars.RunAsync(session.Output, bars => Task.WhenAll(
            settings.Ids.Select(id => WatchAsync(session, id, bars(id), cancellationToken))));
        session.Output.Write(
            new JsonArray([.. ends.Select(end => new JsonObject { ["id"] = end.Id, ["phase"] = end.End, ["done"] = end.IsDone })]),
            new Rows(ends.Where(end => !end.IsDone).Select(end => new Text($"{end.Id}: {end.End}", new Style(Color.Red)))));
        return ends.All(end => end.IsDone) ? ExitCode.Success : ExitCode.WorkFailed;
    }

    private static async Task<(string Id, string End, bool IsDone)> WatchAsync(Session session, string id, Bar bar, CancellationToken cancellationToken)
    {
        try
        {
            return (id, await WaitAsync(session, id, bar, cancellationToken), true);
        }
        catch (LivepeerTaskFailedException exception)
        {
            bar.Set(0, exception.Phase);
            return (id, exception.Message, false);
        }
    }

    /// <summary>Only the server knows whether an ID is an asset's or a task's.</summary>
    private static async Task<string> WaitAsync(Session session, string id, Bar bar, CancellationToken cancellationToken)
    {
        try
        {
            await session.Client.Assets.GetAsync(id, cancellationToken: cancellationToken);
        }
        catch (LivepeerNotFoundException)
        {
            return (await Bars.WaitForTaskAsync(session, id, bar, cancellationToken)).Phase.Value;
        }

        return (await Bars.WaitForAssetAsync(session, id, bar, cancellationToken)).Phase.Value;
    }

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "<ids>")]
        [Description("The IDs of assets or tasks.")]
        public required string[] Ids { get; init; }
    }
}
