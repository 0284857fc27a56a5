using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console;

namespace Cli.Commands;

/// <summary>
/// Shows the stream key, which broadcasters need. Watches until Ctrl+C, which leaves the stream as it is; scripts get the stream only.
/// </summary>
internal sealed class LiveCommand(CliEnvironment environment) : StudioCommand<LiveCommand.Settings>(environment)
{
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(3);

    protected override async Task<ExitCode> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        LivepeerStream stream = await session.Client.Streams.CreateAsync(settings.ToRequest(), cancellationToken);
        StreamView.WriteWithKey(session.Output, stream, session.Client.Streams.GetIngestUrls(stream));
        if (!session.Output.IsJson)
        {
            session.Output.Say($"Keep the stream key secret. [grey]Ctrl+C ends this view, not the stream.[/]");
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
            // Ctrl+C ends the view.
        }
    }

    internal sealed class Settings : NewStreamSettings;
}
