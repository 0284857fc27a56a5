using System.Diagnostics.CodeAnalysis;

namespace Livepeer.Sdk;

/// <summary>What a new asset shall be.</summary>
public sealed class CreateAssetRequest : AssetRequest
{
    /// <summary>Makes a request.</summary>
    public CreateAssetRequest()
    {
    }

    [SetsRequiredMembers]
    internal CreateAssetRequest(CreateAssetRequest other, PlaybackPolicy policy, AssetEncryption encryption)
        : base(other)
    {
        PlaybackPolicy = policy;
        Encryption = encryption;
    }
}
