namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>Changes the common options for an endpoint.</summary>
internal sealed record WebhookOptionsMetadata(Action<LivepeerWebhookOptions> Configure);
