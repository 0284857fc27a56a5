using System.ComponentModel;
using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Cli.Commands;

/// <summary>Shows the stream key, which broadcasters need. Watches until Ctrl-C, which leaves the stream as it is.</summary>
internal sealed class LiveCommand(CliEnvironment environment) : StudioCommand<LiveCommand.Settings>(environment)
{
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(3);

    protected override async Task<int> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        LivepeerStream stream = await session.Client.Streams.CreateAsync(
            new CreateStreamRequest { Name = settings.Name, Record = settings.Record }, cancellationToken);
        IngestUrls ingest = session.Client.Streams.GetIngestUrls(stream);
        session.Output.Write(
            new JsonObject
            {
                ["id"] = stream.Id,
                ["playbackId"] = stream.PlaybackId,
                ["rtmpServer"] = ingest.RtmpServer,
                ["streamKey"] = ingest.StreamKey.Reveal(),
                ["whip"] = ingest.Whip.Reveal(),
            },
            Facts.Create(
                ("stream", stream.Id),
                ("playback", stream.PlaybackId),
                ("server", ingest.RtmpServer),
                ("key", ingest.StreamKey.Reveal()),
                ("whip", ingest.Whip.Reveal())));
        if (!settings.NoWatch && !session.Output.IsJson)
        {
            session.Output.Say($"Keep the stream key secret. [grey]Ctrl-C ends this view, not the stream.[/]");
            await WatchAsync(session, stream.Id, cancellationToken);
        }

        return ExitCode.Success;
    }

    private static async Task WatchAsync(Session session, string id, CancellationToken cancellationToken)
    {
        try
        {
            await session.Output.Aside.Status().StartAsync("waiting for the broadcast", async status =>
            {
                while (true)
                {
                    LivepeerStream now = await session.Client.Streams.GetAsync(id, cancellationToken);
                    status.Status(now.IsActive == true
                        ? $"[green]live[/], {now.SourceSegments ?? 0} segments, {Shown.Size(now.IngestRate * 8)}it/s"
                        : now.LastSeen > DateTimeOffset.UnixEpoch ? "the broadcast has ended" : "waiting for the broadcast");
                    await Task.Delay(_interval, cancellationToken);
                }
            });
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Ctrl-C ends the view.
        }
    }

    internal sealed class Settings : StudioSettings
    {
        [CommandArgument(0, "<name>")]
        [Description("The name of the stream.")]
        public required string Name { get; init; }

        [CommandOption("--record")]
        [Description("Record the broadcasts.")]
        public bool Record { get; init; }

        [CommandOption("--no-watch")]
        [Description("Only create the stream.")]
        public bool NoWatch { get; init; }
    }
}
