using System.Diagnostics.CodeAnalysis;

namespace Livepeer.Sdk;

/// <summary>A request to create an asset.</summary>
public sealed class CreateAssetRequest : AssetRequest
{
    /// <summary>Initializes a new instance of the <see cref="CreateAssetRequest"/> class.</summary>
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
