namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>The event that is handled in a scope, for delegates and services to have injected.</summary>
internal sealed class WebhookEventHolder
{
    public WebhookEvent? Event { get; set; }
}
