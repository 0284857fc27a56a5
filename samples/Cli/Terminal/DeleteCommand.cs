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
        if (!settings.Yes && !await ConfirmAsync(session, settings.Ids, cancellationToken))
        {
            return session.Output.Stop($"Nothing was deleted.");
        }

        var deleted = new JsonArray();
        foreach (string id in settings.Ids)
        {
            try
            {
                await DeleteAsync(session.Client, id, cancellationToken);
                deleted.Add((JsonNode)id);
            }
            catch (Exception) when (deleted.Count > 0)
            {
                Write(session.Output, deleted);
                throw;
            }
        }

        Write(session.Output, deleted);
        return ExitCode.Success;
    }

    protected abstract Task<T> GetAsync(LivepeerClient client, string id, CancellationToken cancellationToken);

    protected abstract Task DeleteAsync(LivepeerClient client, string id, CancellationToken cancellationToken);

    private static void Write(Output output, JsonArray deleted) => output.Write(
        new JsonObject { ["deleted"] = deleted }, Facts.Create(deleted.Select(id => ("deleted", (string?)id)).ToArray()));

    private async Task<bool> ConfirmAsync(Session session, string[] ids, CancellationToken cancellationToken)
    {
        if (session.Output.IsJson || !session.Environment.CanAsk)
        {
            throw new UsageException("Not an interactive terminal. To delete without a question, pass --yes.");
        }

        // All are shown before the question, so that a mistyped ID is found while there is nothing to regret.
        foreach (string id in ids)
        {
            session.Output.Aside.Write(TView.View(await GetAsync(session.Client, id, cancellationToken)));
        }

        string what = ids.Length == 1 ? $"this {TView.Kind}" : $"these {ids.Length} {TView.Kind}s";
        return await Answer.ConfirmAsync(session, $"Delete {what}? {Consequence}", cancellationToken);
    }
}

internal sealed class DeleteSettings : StudioSettings
{
    [CommandArgument(0, "<ids>")]
    [Description("The IDs of the objects to delete.")]
    public required string[] Ids { get; init; }

    [CommandOption("-y|--yes")]
    [Description("Don't ask. Required if the terminal is not interactive.")]
    public bool Yes { get; init; }
}
