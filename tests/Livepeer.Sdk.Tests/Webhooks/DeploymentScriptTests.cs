using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.Tests.Webhooks;

/// <summary>A deployment script that runs repeatedly against a studio.</summary>
public sealed class DeploymentScriptTests
{
    [Fact]
    public async Task A_webhook_is_made_once_and_then_kept_up_to_date()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient client = Client(studio);
        await client.Webhooks.CreateAsync(Request("another hook", "https://site.example/other", WebhookEventType.StreamIdle));

        Webhook made = await client.Webhooks.EnsureAsync(Request("hook", "https://site.example/a", WebhookEventType.AssetReady));
        Webhook same = await client.Webhooks.EnsureAsync(Request("hook", "https://site.example/a", WebhookEventType.AssetReady));
        Webhook moved = await client.Webhooks.EnsureAsync(Request("hook", "https://site.example/b", WebhookEventType.AssetReady));
        Webhook renamed = await client.Webhooks.EnsureAsync(Request("new name", "https://site.example/b", WebhookEventType.AssetReady));

        Webhook read = await client.Webhooks.GetAsync(made.Id);
        Assert.All([same, moved, renamed], webhook => Assert.Equal(made.Id, webhook.Id));
        Assert.Equal(("new name", "https://site.example/b", "hush-hush"), (read.Name, read.Url, read.SharedSecret?.Reveal()));
        Assert.Equal(2, await client.Webhooks.ListAsync().CountAsync());
    }

    [Fact]
    public async Task A_signing_key_is_created_once_and_again_if_it_was_disabled()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient client = Client(studio);

        var made = Assert.IsType<CreatedSigningKey>(await client.SigningKeys.EnsureAsync("viewers"));
        SigningKey same = await client.SigningKeys.EnsureAsync("viewers");
        await client.SigningKeys.UpdateAsync(made.Id, new UpdateSigningKeyRequest { Disabled = true });
        var next = Assert.IsType<CreatedSigningKey>(await client.SigningKeys.EnsureAsync("viewers"));

        Assert.Equal(made.Id, same.Id);
        Assert.NotEqual(made.Id, next.Id);
        Assert.Equal(3, PlaybackToken.Create(next, "abcd1234").Split('.').Length);
    }

    private static LivepeerClient Client(LocalStudio studio) =>
        new(LivepeerCredential.ApiKey(studio.ApiKey), options => options.BaseAddress = studio.BaseAddress);

    private static CreateWebhookRequest Request(string name, string url, WebhookEventType eventType) =>
        new() { Name = name, Url = url, Events = [eventType], SharedSecret = "hush-hush" };
}
