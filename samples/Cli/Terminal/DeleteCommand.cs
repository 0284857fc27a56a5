using System.ComponentModel;
using System.Text.Json.Nodes;
using Livepeer.Sdk;
using Spectre.Console.Cli;

namespace Cli.Terminal;

/// <summary>Deletes objects after the user has confirmed.</summary>
internal abstract class DeleteCommand<T, TView>(CliEnvironment environment) : StudioCommand<DeleteSettings>(environment)
    where TView : IObjectView<T>
{
    /// <summary>Gets what follows from the deletion.</summary>
    protected virtual string Consequence => "This can't be undone.";

    protected sealed override async Task<ExitCode> RunAsync(Session session, DeleteSettings settings, CancellationToken cancellationToken)
    {
        if (!settings.Yes && !await ConfirmAsync(session, settings, cancellationToken))
        {
            return session.Output.Stop($"Nothing was deleted.");
        }

        var deleted = new JsonArray();
        try
        {
            foreach (string id in settings.TakeIds())
            {
                await DeleteAsync(session.Client, id, cancellationToken);
                deleted.Add((JsonNode)id);
            }

            return ExitCode.Success;
        }
        finally
        {
            if (deleted.Count > 0)
            {
                Write(session.Output, deleted);
            }
        }
    }

    protected abstract Task<T> GetAsync(LivepeerClient client, string id, CancellationToken cancellationToken);

    protected abstract Task DeleteAsync(LivepeerClient client, string id, CancellationToken cancellationToken);

    private static void Write(Output output, JsonArray deleted) => output.Write(
        new JsonObject { ["deleted"] = deleted }, Facts.Create(deleted.Select(id => ("deleted", (string?)id)).ToArray()));

    private async Task<bool> ConfirmAsync(Session session, DeleteSettings settings, CancellationToken cancellationToken)
    {
        if (session.Output.IsJson || !session.Environment.CanAsk)
        {
            throw new UsageException("Not an interactive terminal. To delete without a question, pass --yes.");
        }

        // All are shown before the question, so that a mistyped ID is found while there is nothing to regret.
        foreach (string id in settings.TakeIds())
        {
            session.Output.Aside.Write(TView.View(await GetAsync(session.Client, id, cancellationToken)));
        }

        string what = settings.Ids.Length == 1 ? $"this {TView.Kind}" : $"these {settings.Ids.Length} {TView.Kind}s";
        return await Answer.ConfirmAsync(session, $"Delete {what}? {Consequence}", cancellationToken);
    }
}

internal sealed class DeleteSettings : StudioSettings
{
    private string? _current;

    [CommandArgument(0, "<ids>")]
    [Description("The IDs of the objects to delete.")]
    public required string[] Ids { get; init; }

    [CommandOption("-y|--yes")]
    [Description("Don't ask. Required if the terminal is not interactive.")]
    public bool Yes { get; init; }

    public override string? ObjectId => _current;

    /// <summary>Enumerates the IDs; the command is about the current one.</summary>
    public IEnumerable<string> TakeIds()
    {
        foreach (string id in Ids)
        {
            yield return _current = id;
        }
    }
}
