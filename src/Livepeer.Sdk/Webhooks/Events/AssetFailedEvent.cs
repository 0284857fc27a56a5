namespace Livepeer.Sdk;

/// <summary>An asset could not be processed. Its <see cref="LivepeerAsset.Status"/> says why. The type is <c>asset.failed</c>.</summary>
public class AssetFailedEvent : AssetWebhookEvent;
