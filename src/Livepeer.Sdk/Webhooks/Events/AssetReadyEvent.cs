namespace Livepeer.Sdk;

/// <summary>An asset is ready to be played. The type is <c>asset.ready</c>.</summary>
public class AssetReadyEvent : AssetWebhookEvent;
