namespace Livepeer.Sdk;

/// <summary>An asset was updated. The type is <c>asset.updated</c>.</summary>
public class AssetUpdatedEvent : AssetWebhookEvent;
