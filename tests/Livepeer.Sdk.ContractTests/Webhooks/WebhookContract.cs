namespace Livepeer.Sdk.ContractTests.Webhooks;

/// <summary>Webhooks, from their creation to their logs. Their addresses lead nowhere.</summary>
public class WebhookContract(ContractServer server) : ContractTest(server)
{
    private const string Nowhere = "https://example.com/livepeer-sdk-contract";

    [SkippableFact]
    public async Task A_webhook_is_created_read_changed_replaced_and_deleted()
    {
        Webhook created = await CreateAsync(Request(Mark, "first secret"));
        Assert.Equal((Mark, Nowhere, "first secret"), (created.Name, created.Url, created.SharedSecret!.Reveal()));
        Assert.Equal([WebhookEventType.StreamStarted, WebhookEventType.AssetReady], created.Events);
        Webhook read = await ReadAsync(() => Livepeer.Webhooks.GetAsync(created.Id));
        Assert.Equal((created.Name, created.CreatedAt, created.SharedSecret), (read.Name, read.CreatedAt, read.SharedSecret));

        await Livepeer.Webhooks.UpdateAsync(created.Id, new UpdateWebhookRequest { Name = Mark + " renamed" });
        Webhook changed = await ReadAsync(() => Livepeer.Webhooks.GetAsync(created.Id), value => value.Name != Mark);
        Assert.Equal((Mark + " renamed", Nowhere, "first secret"), (changed.Name, changed.Url, changed.SharedSecret?.Reveal()));
        Assert.Equal(2, changed.Events!.Count);

        await Livepeer.Webhooks.ReplaceAsync(created.Id, Request(Mark + " replaced", null));
        Webhook replaced = await ReadAsync(() => Livepeer.Webhooks.GetAsync(created.Id), value => value.Name == Mark + " replaced");
        Assert.Equal((created.Id, Mark + " replaced"), (replaced.Id, replaced.Name));
        Assert.Null(replaced.SharedSecret);

        await Livepeer.Webhooks.DeleteAsync(created.Id);
        await ReadUntilGoneAsync(() => Livepeer.Webhooks.GetAsync(created.Id));
    }

    [SkippableFact]
    public async Task Pages_and_walks_end_although_the_server_offers_a_next_page_for_ever()
    {
        var ids = new List<string>();
        for (int i = 0; i < 3; i++)
        {
            ids.Add((await CreateAsync(Request($"{Mark} {i}", null))).Id);
        }

        var query = new ListWebhooksQuery { NameContains = Mark, PageSize = 2, IncludeTotalCount = true };
        Page<Webhook> first = await ReadAsync(() => Livepeer.Webhooks.ListPageAsync(query), page => page.TotalCount == 3);
        Page<Webhook> second = await Livepeer.Webhooks.ListPageAsync(query, first.NextCursor);

        Assert.Equal([2, 1], [first.Items.Count, second.Items.Count]);
        Assert.Null(second.NextCursor);
        Assert.Equal(ids.Order(), (await ToListAsync(Livepeer.Webhooks.ListAsync(query))).Select(webhook => webhook.Id).Order());
    }

    [SkippableFact]
    public async Task Who_listens_to_an_event_is_told()
    {
        Webhook created = await CreateAsync(Request(Mark, null));

        Assert.Contains(
            await ReadAsync(() => Livepeer.Webhooks.GetSubscribedAsync(WebhookEventType.AssetReady), all => all.Any(one => one.Id == created.Id)),
            webhook => webhook.Id == created.Id);
        Assert.DoesNotContain(await Livepeer.Webhooks.GetSubscribedAsync(WebhookEventType.TaskFailed), webhook => webhook.Id == created.Id);
    }

    [SkippableFact]
    public async Task Many_are_deleted_at_once()
    {
        Webhook first = await CreateAsync(Request(Mark, null));
        Webhook second = await CreateAsync(Request(Mark, null));
        await ReadAsync(() => Livepeer.Webhooks.GetAsync(second.Id));

        await Livepeer.Webhooks.DeleteManyAsync([first.Id, second.Id]);

        await ReadUntilGoneAsync(() => Livepeer.Webhooks.GetAsync(first.Id));
        await ReadUntilGoneAsync(() => Livepeer.Webhooks.GetAsync(second.Id));
    }

    [SkippableFact]
    public async Task A_webhook_that_is_not_there_has_an_empty_log()
    {
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.Webhooks.GetAsync("nope"));
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.Webhooks.UpdateAsync("nope", new UpdateWebhookRequest { Name = "x" }));
        Assert.Empty(await ToListAsync(Livepeer.Webhooks.ListLogsAsync("nope")));
        Webhook webhook = await CreateAsync(Request(Mark, null));
        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => Livepeer.Webhooks.GetLogAsync(webhook.Id, "nope"));
    }

    [SkippableFact]
    public async Task An_event_that_the_server_does_not_know_is_refused()
    {
        LivepeerValidationException error = await Assert.ThrowsAsync<LivepeerValidationException>(() => CreateAsync(new CreateWebhookRequest
        {
            Name = Mark,
            Url = Nowhere,
            Events = [new WebhookEventType("nope")],
        }));

        Assert.Equal("/events/0", Assert.Single(error.Issues).Path);
    }

    [SkippableFact]
    public async Task Another_accounts_webhook_is_not_found()
    {
        LivepeerClient other = Server.Other();
        Webhook webhook = await CreateAsync(Request(Mark, null));
        await ReadAsync(() => Livepeer.Webhooks.GetAsync(webhook.Id));

        await Assert.ThrowsAsync<LivepeerNotFoundException>(() => other.Webhooks.GetAsync(webhook.Id));
    }

    [SkippableFact]
    public async Task A_stream_may_be_gated_by_a_webhook()
    {
        Webhook webhook = await CreateAsync(new CreateWebhookRequest { Name = Mark, Url = Nowhere, Events = [WebhookEventType.PlaybackAccessControl] });
        await ReadAsync(() => Livepeer.Webhooks.GetAsync(webhook.Id));

        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest
        {
            Name = Mark,
            PlaybackPolicy = PlaybackPolicy.Webhook(webhook.Id, new System.Text.Json.Nodes.JsonObject { ["n"] = 1 }, TimeSpan.FromMinutes(10)),
        });

        Assert.Equal((PlaybackPolicyType.Webhook, webhook.Id), (stream.PlaybackPolicy!.Type, stream.PlaybackPolicy.WebhookId));
        Assert.Equal(TimeSpan.FromMinutes(10), stream.PlaybackPolicy.RefreshInterval);
        Assert.Equal(1, stream.PlaybackPolicy.WebhookContext!["n"].GetInt32());
    }

    private static CreateWebhookRequest Request(string name, string? secret) => new()
    {
        Name = name,
        Url = Nowhere,
        Events = [WebhookEventType.StreamStarted, WebhookEventType.AssetReady],
        SharedSecret = secret,
    };

    private async Task<Webhook> CreateAsync(CreateWebhookRequest request)
    {
        Webhook webhook = await Livepeer.Webhooks.CreateAsync(request);
        Trace(() => Livepeer.Webhooks.DeleteAsync(webhook.Id));
        return webhook;
    }
}
