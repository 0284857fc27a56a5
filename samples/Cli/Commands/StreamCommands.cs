using System.ComponentModel;
using System.Text.Json.Nodes;
using Cli.Model;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Cli.Commands;

internal sealed class StreamsListCommand(CliEnvironment environment)
    : ListCommand<LivepeerStream, StreamView, StreamsListCommand.Settings>(environment)
{
    protected override IAsyncEnumerable<LivepeerStream> List(
        LivepeerClient client, Settings settings, CancellationToken cancellationToken) =>
        client.Streams.ListAsync(
            new ListStreamsQuery { ActiveOnly = settings.Active, NameContains = settings.Name, PageSize = settings.PageSize },
            cancellationToken);

    internal sealed class Settings : ListSettings
    {
        [CommandOption("--active")]
        [Description("Only streams that are live.")]
        public bool Active { get; init; }

        [CommandOption("--name <TEXT>")]
        [Description("Only streams whose name contains this text. By default, all.")]
        public string? Name { get; init; }
    }
}

/// <summary>Shows the stream key: a new stream is of no use without it.</summary>
internal sealed class StreamsCreateCommand(CliEnvironment environment) : StudioCommand<StreamsCreateCommand.Settings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, Settings settings, CancellationToken cancellationToken)
    {
        LivepeerStream stream = await session.Client.Streams.CreateAsync(settings.ToRequest(), cancellationToken);
        StreamView.WriteWithKey(session.Output, stream, session.Client.Streams.GetIngestUrls(stream));
        return ExitCode.Success;
    }

    internal sealed class Settings : NewStreamSettings;
}

/// <summary>What a new stream is created from.</summary>
internal class NewStreamSettings : StudioSettings
{
    [CommandArgument(0, "<name>")]
    [Description("The name of the stream.")]
    public required string Name { get; init; }

    [CommandOption("--record")]
    [Description("Record the broadcasts.")]
    public bool Record { get; init; }

    [CommandOption("--policy <POLICY>")]
    [Description("Who can watch: public, or jwt for holders of a token. Recordings are public in either case.")]
    [DefaultValue(PolicyOption.Public)]
    [Values(PolicyOption.Public, PolicyOption.Jwt)]
    public string Policy { get; init; } = PolicyOption.Public;

    public CreateStreamRequest ToRequest() => new() { Name = Name, Record = Record, PlaybackPolicy = PolicyOption.Parse(Policy) };
}

internal sealed class StreamsGetCommand(CliEnvironment environment) : StudioCommand<SecretSettings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, SecretSettings settings, CancellationToken cancellationToken)
    {
        LivepeerStream stream = await session.Client.Streams.GetAsync(settings.Id, cancellationToken);
        if (settings.ShowSecrets)
        {
            StreamView.WriteWithKey(session.Output, stream, session.Client.Streams.GetIngestUrls(stream));
        }
        else
        {
            session.Output.Write(StreamView.Json(stream), StreamView.View(stream));
        }

        return ExitCode.Success;
    }
}

internal sealed class StreamsUpdateCommand(CliEnvironment environment) : StudioCommand<StreamsUpdateCommand.Settings>(environment)
{
    protected override Task<ExitCode> RunAsync(Session session, Settings settings, CancellationToken cancellationToken) =>
        StreamChange.ApplyAsync(session, settings.Id, settings.ToRequest(), cancellationToken);

    internal sealed class Settings : IdSettings
    {
        [CommandOption("--name <NAME>")]
        [Description("The new name. By default, it stays the same.")]
        public string? Name { get; init; }

        [CommandOption("--record <BOOLEAN>")]
        [Description("Whether to record broadcasts. By default, it stays the same. A live stream can't be changed.")]
        [Values("true", "false")]
        public string? Record { get; init; }

        [CommandOption("--policy <POLICY>")]
        [Description("Who can watch: public or jwt. By default, it stays the same.")]
        [Values(PolicyOption.Public, PolicyOption.Jwt)]
        public string? Policy { get; init; }

        private bool? IsRecorded => Record is null ? null : bool.Parse(Record);

        // A policy that is set to null would be cleared.
        public UpdateStreamRequest ToRequest() => PolicyOption.Parse(Policy) is { } policy
            ? new() { Name = Name, Record = IsRecorded, PlaybackPolicy = policy }
            : new() { Name = Name, Record = IsRecorded };

        public override ValidationResult Validate() => Name is null && Record is null && Policy is null
            ? ValidationResult.Error("Say what to change, with --name, --record or --policy.")
            : ValidationResult.Success();
    }
}

internal sealed class StreamsSuspendCommand(CliEnvironment environment) : StudioCommand<IdSettings>(environment)
{
    protected override Task<ExitCode> RunAsync(Session session, IdSettings settings, CancellationToken cancellationToken) =>
        StreamChange.ApplyAsync(session, settings.Id, new UpdateStreamRequest { Suspended = true }, cancellationToken);
}

internal sealed class StreamsResumeCommand(CliEnvironment environment) : StudioCommand<IdSettings>(environment)
{
    protected override Task<ExitCode> RunAsync(Session session, IdSettings settings, CancellationToken cancellationToken) =>
        StreamChange.ApplyAsync(session, settings.Id, new UpdateStreamRequest { Suspended = false }, cancellationToken);
}

internal sealed class StreamsTerminateCommand(CliEnvironment environment) : StudioCommand<IdSettings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, IdSettings settings, CancellationToken cancellationToken)
    {
        await session.Client.Streams.TerminateAsync(settings.Id, cancellationToken);
        session.Output.Write(
            new JsonObject { ["terminated"] = settings.Id }, Facts.Line("The broadcast was ended. The broadcaster can start it again."));
        return ExitCode.Success;
    }
}

internal sealed class StreamsDeleteCommand(CliEnvironment environment) : DeleteCommand<LivepeerStream, StreamView>(environment)
{
    protected override string Consequence => "Its stream key stops working.";

    protected override Task<LivepeerStream> GetAsync(LivepeerClient client, string id, CancellationToken cancellationToken) =>
        client.Streams.GetAsync(id, cancellationToken);

    protected override Task DeleteAsync(LivepeerClient client, string id, CancellationToken cancellationToken) =>
        client.Streams.DeleteAsync(id, cancellationToken);
}

/// <summary>Changes a stream and shows it as it is then.</summary>
internal static class StreamChange
{
    public static async Task<ExitCode> ApplyAsync(
        Session session, string id, UpdateStreamRequest request, CancellationToken cancellationToken)
    {
        await session.Client.Streams.UpdateAsync(id, request, cancellationToken);
        LivepeerStream stream = await session.Client.Streams.GetAsync(id, cancellationToken);
        session.Output.Write(StreamView.Json(stream), StreamView.View(stream));
        return ExitCode.Success;
    }
}
