using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk.Tests.Exchanges.Cases;

internal sealed class WebhookCases : ExchangeCases
{
    private const string Every = "c281ec9f-cc52-41ac-8bfb-f7ddd50ce378";
    private const string Unsigned = "8ac9a6f5-3aed-4351-8a14-70aac9e6b77b";
    private const string Deleted = "f95f6df8-da46-42fa-891e-68490078d7ab";
    private const string Log = "7319518a-1d3b-412f-bb66-232047f6145b";

    public WebhookCases()
        : base("webhook")
    {
        AddCreations();
        AddReads();
        AddChanges();
        AddLogs();
    }

    private static CreateWebhookRequest Plain(string name, string path, params WebhookEventType[] events) =>
        new() { Name = name, Url = "http://127.0.0.1:8090/" + path, Events = events };

    private void AddCreations()
    {
        CreateWebhookRequest plain = Plain("x", "x", WebhookEventType.AssetCreated);
        Sends("webhook-create-no-secret", client => client.Webhooks.CreateAsync(Plain("no secret", "ok-nosecret", WebhookEventType.AssetCreated)));
        Sends("webhook-create-failing-400", client => client.Webhooks.CreateAsync(new()
        {
            Name = "fails 400",
            Url = "http://127.0.0.1:8090/fail400",
            Events = [WebhookEventType.AssetCreated],
            SharedSecret = "whsec-local-test-secret-0123456789",
        }));
        Sends("webhook-create-for-playback-policy", client => client.Webhooks.CreateAsync(new()
        {
            Name = "gate hook",
            Url = "http://127.0.0.1:8090/gate",
            Events = [WebhookEventType.PlaybackAccessControl],
            SharedSecret = "{webhookSharedSecret}",
        }));
        Sends("webhook-create-422-bad-event", client => client.Webhooks.CreateAsync(Plain("x", "x", new WebhookEventType("nope"))));
        Meets("webhook-create-422-missing-name", "The name is required.", client => client.Webhooks.CreateAsync(plain));
        Meets("webhook-create-422-no-events", "The events are required.", client => client.Webhooks.CreateAsync(plain));
        Meets("webhook-create-legacy-event-field", "Events are sent as a list.", client => client.Webhooks.CreateAsync(plain));
    }

    private void AddReads()
    {
        Sends("webhook-get", client => client.Webhooks.GetAsync(Every));
        Sends("webhook-get-404", client => client.Webhooks.GetAsync("nope"));
        Sends("webhook-get-after-put", client => client.Webhooks.GetAsync(Unsigned));
        Sends("webhook-get-deleted", client => client.Webhooks.GetAsync(Deleted));
        Sends("webhook-list-count", client => client.Webhooks.ListPageAsync(new() { IncludeTotalCount = true }));
        Sends("webhook-list-limit2-page2", client => client.Webhooks.ListPageAsync(new() { PageSize = 2 }, "skip2"));
        Sends("webhook-list-limit2-page3", client => client.Webhooks.ListPageAsync(new() { PageSize = 2 }, "skip4"));
        Sends("webhook-list-limit2-page4", client => client.Webhooks.ListPageAsync(new() { PageSize = 2 }, "skip6"));
        Sends("webhook-subscribed", client => client.Webhooks.GetSubscribedAsync(WebhookEventType.AssetCreated));
    }

    private void AddChanges()
    {
        CreateWebhookRequest renamed = Plain("no secret renamed", "ok-nosecret", WebhookEventType.AssetCreated);
        Sends("webhook-patch-204", client => client.Webhooks.UpdateAsync(Unsigned, new() { Name = "patched" }));
        Sends("webhook-patch-404", client => client.Webhooks.UpdateAsync("nope", new() { Name = "patched" }));

        // The client ignores the response, which only repeats the ID.
        Sends("webhook-put-id-in-body", client => client.Connection.Api<IWebhookApi>().ReplaceAsync(Unsigned, new(Unsigned, renamed), default));
        Meets("webhook-put-without-id-in-body", "The ID is always sent.", client => client.Webhooks.ReplaceAsync(Unsigned, renamed));
        Sends("webhook-delete-204", client => client.Webhooks.DeleteAsync(Deleted));
        Sends("webhook-bulk-delete-204", client => client.Webhooks.DeleteManyAsync(
            ["88216e0a-7a72-4889-bebd-2ee64c1c326c", "655aeae9-3482-430e-a697-c987ad3e6e53"]));
        Meets("webhook-bulk-delete-422", "At least one ID is required.", client => client.Webhooks.DeleteManyAsync([Deleted]));
    }

    private void AddLogs()
    {
        Sends("webhook-log-get", client => client.Webhooks.GetLogAsync(Every, Log));
        Sends("webhook-log-get-403-other", client => client.Webhooks.GetLogAsync(Every, Log));
        Sends("webhook-log-get-404", client => client.Webhooks.GetLogAsync(Every, "nope"));
        Sends("webhook-log-get-mismatch-400", client => client.Webhooks.GetLogAsync(Unsigned, Log));
        Sends("webhook-log-list", client => client.Webhooks.ListLogsPageAsync(Every, new() { PageSize = 3 }));
        Sends("webhook-log-list-500-retries", client => client.Webhooks.ListLogsPageAsync("03905c27-0098-40af-a64e-0fe860f12474"));
        Sends("webhook-log-list-filter-event", client => client.Webhooks.ListLogsPageAsync(Every, new()
        {
            PageSize = 1,
            IncludeTotalCount = true,
            Event = WebhookEventType.AssetReady,
        }));
        Sends("webhook-log-list-unknown-webhook-200", client => client.Webhooks.ListLogsPageAsync("nope"));
        Sends("webhook-log-resend-200", client => client.Webhooks.ResendAsync(Every, Log));
    }
}
