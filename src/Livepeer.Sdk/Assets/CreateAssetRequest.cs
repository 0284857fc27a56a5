namespace Livepeer.Sdk;

/// <summary>What a new asset shall be.</summary>
public sealed class CreateAssetRequest : AssetRequest;
