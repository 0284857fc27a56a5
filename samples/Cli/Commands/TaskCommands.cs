using System.ComponentModel;
using Cli.Model;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console.Cli;

namespace Cli.Commands;

internal sealed class TasksListCommand(CliEnvironment environment)
    : ListCommand<LivepeerTask, TaskView, TasksListCommand.Settings>(environment)
{
    protected override IAsyncEnumerable<LivepeerTask> List(LivepeerClient client, Settings settings, CancellationToken cancellationToken) =>
        client.Tasks.ListAsync(
            new ListTasksQuery { Type = settings.Type is { } type ? new TaskType(type) : null, PageSize = settings.PageSize },
            cancellationToken);

    internal sealed class Settings : ListSettings
    {
        [CommandOption("--type <TYPE>")]
        [Description("Only tasks of this type. By default, of any type.")]
        [Values(typeof(TaskType))]
        public string? Type { get; init; }
    }
}

internal sealed class TasksGetCommand(CliEnvironment environment) : GetCommand<LivepeerTask, TaskView>(environment)
{
    protected override Task<LivepeerTask> GetAsync(LivepeerClient client, string id, CancellationToken cancellationToken) =>
        client.Tasks.GetAsync(id, cancellationToken);
}

internal sealed class TasksRetryCommand(CliEnvironment environment) : StudioCommand<IdSettings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Session session, IdSettings settings, CancellationToken cancellationToken)
    {
        TaskReference retried = await session.Client.Tasks.RetryAsync(settings.Id, cancellationToken);
        TaskView.Write(session.Output, await session.Client.Tasks.GetAsync(retried.Id, cancellationToken));
        return ExitCode.Success;
    }
}
