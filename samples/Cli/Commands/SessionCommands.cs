using System.ComponentModel;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console.Cli;

namespace Cli.Commands;

internal sealed class SessionsListCommand(CliEnvironment environment)
    : ListCommand<LivepeerSession, SessionView, SessionsListCommand.Settings>(environment)
{
    protected override IAsyncEnumerable<LivepeerSession> List(
        LivepeerClient client, Settings settings, CancellationToken cancellationToken) =>
        settings.Stream is { } stream
            ? client.Streams.ListSessionsAsync(stream, new ListStreamSessionsQuery { PageSize = settings.PageSize }, cancellationToken)
            : client.Sessions.ListAsync(new ListSessionsQuery { PageSize = settings.PageSize }, cancellationToken);

    internal sealed class Settings : ListSettings
    {
        [CommandOption("--stream <ID>")]
        [Description("Only sessions of this stream. By default, of all streams.")]
        public string? Stream { get; init; }
    }
}

internal sealed class SessionsGetCommand(CliEnvironment environment) : GetCommand<LivepeerSession, SessionView>(environment)
{
    protected override Task<LivepeerSession> GetAsync(LivepeerClient client, string id, CancellationToken cancellationToken) =>
        client.Sessions.GetAsync(id, cancellationToken: cancellationToken);
}

/// <summary>Waits for a recording, which is an asset: <c>download</c> does the rest.</summary>
internal sealed class SessionsRecordingCommand(CliEnvironment environment) : StudioCommand<IdSettings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, IdSettings settings, CancellationToken cancellationToken)
    {
        LivepeerAsset asset = await Bars.RunAsync(session.Output, bars => session.Client.Sessions.WaitForRecordingAsync(
            settings.Id, new WaitOptions { Progress = bars("recording").ForWait() }, cancellationToken));
        AssetView.Write(session, asset);
        return ExitCode.Success;
    }
}
