namespace Livepeer.Sdk;

/// <summary>An asset was deleted. The event shows it as it was before. The type is <c>asset.deleted</c>.</summary>
public class AssetDeletedEvent : AssetWebhookEvent;
