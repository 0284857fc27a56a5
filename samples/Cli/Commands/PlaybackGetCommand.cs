using System.ComponentModel;
using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console.Cli;

namespace Cli.Commands;

internal sealed class PlaybackGetCommand(CliEnvironment environment) : StudioCommand<PlaybackGetCommand.Settings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        PlaybackInfo info = await session.Client.Playback.GetAsync(settings.PlaybackId, cancellationToken: cancellationToken);
        IList<PlaybackSource> sources = info.Meta?.Sources ?? [];
        string player = session.Client.Playback.GetEmbedUrl(settings.PlaybackId).AbsoluteUri;
        string policy = info.Meta?.PlaybackPolicy?.Type?.Value ?? PolicyOption.Public;
        session.Output.Write(
            new JsonObject
            {
                ["playbackId"] = settings.PlaybackId,
                ["type"] = info.Type?.Value,
                ["isLive"] = info.IsLive,
                ["playbackPolicy"] = policy,
                ["player"] = player,
                ["sources"] = new JsonArray([.. sources.Select(Json)]),
            },
            Facts.Create(
            [
                ("playback", settings.PlaybackId),
                ("type", info.Type?.Value),
                ("live", info.IsLive ? "yes" : "no"),
                ("policy", policy),
                ("player", player),
                .. sources.Select(source => (source.Label ?? source.Type?.Value ?? "source", source.Url)),
            ]));
        return ExitCode.Success;
    }

    private static JsonNode Json(PlaybackSource source) => new JsonObject
    {
        ["label"] = source.Label,
        ["type"] = source.Type?.Value,
        ["height"] = source.Height,
        ["url"] = source.Url,
    };

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "<playback-id>")]
        [Description("The playback ID of an asset, a stream or a session.")]
        public required string PlaybackId { get; init; }
    }
}
