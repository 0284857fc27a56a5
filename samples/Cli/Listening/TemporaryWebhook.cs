using Cli.Terminal;
using Livepeer.Sdk;

namespace Cli.Listening;

/// <summary>A webhook that exists only so that the server logs events for it.</summary>
internal sealed class TemporaryWebhook : IAsyncDisposable
{
    public const string Name = "livepeer listen";

    // Names that end in .invalid belong to nobody (RFC 6761), so the server reaches nobody.
    private const string Host = "livepeer-listen.invalid";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    private readonly Session _session;

    private TemporaryWebhook(Session session, string id)
    {
        _session = session;
        Id = id;
    }

    public string Id { get; }

    public static async Task<TemporaryWebhook> CreateAsync(
        Session session, string? url, IReadOnlyList<WebhookEventType> events, CancellationToken cancellationToken)
    {
        Webhook[] left = await session.Client.Webhooks.ListAsync(new ListWebhooksQuery { NameContains = Name }, cancellationToken)
            .Where(webhook => webhook.Name == Name)
            .ToArrayAsync(cancellationToken);
        if (left.Length > 0)
        {
            session.Output.Say($"[yellow]Another listener is running, or was killed. If it was, clean up with:[/]");
            session.Output.SayCommand($"livepeer webhooks delete {string.Join(' ', left.Select(webhook => webhook.Id))}");
        }

        // A call that is canceled may leave a webhook whose ID nobody knows, so it is given time to complete.
        cancellationToken.ThrowIfCancellationRequested();
        using var limit = new CancellationTokenSource();
        await using CancellationTokenRegistration stop = cancellationToken.Register(() => limit.CancelAfter(_patience));
        Webhook webhook = await session.Client.Webhooks.CreateAsync(
            new CreateWebhookRequest { Name = Name, Url = url ?? $"https://{Host}/{Guid.NewGuid():n}", Events = events },
            limit.Token);
        return new TemporaryWebhook(session, webhook.Id);
    }

    public async ValueTask DisposeAsync()
    {
        // The user's own token is canceled already.
        using var limit = new CancellationTokenSource(_patience);
        try
        {
            await _session.Client.Webhooks.DeleteAsync(Id, limit.Token);
        }
        catch (LivepeerNotFoundException)
        {
            // Someone else has deleted it.
        }
        catch (Exception exception) when (exception is LivepeerException or OperationCanceledException)
        {
            _session.Output.Say($"[yellow]The webhook could not be deleted. Delete it with:[/]");
            _session.Output.SayCommand($"livepeer webhooks delete {Id}");
        }
    }
}
