namespace Livepeer.Sdk;

/// <summary>An asset was created. The type is <c>asset.created</c>.</summary>
public class AssetCreatedEvent : AssetWebhookEvent;
