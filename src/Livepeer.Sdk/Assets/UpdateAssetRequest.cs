using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A request to update an asset. Properties that are not set remain unchanged.</summary>
public sealed class UpdateAssetRequest
{
    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Gets or sets the ID, in your system, of the user who created the asset.</summary>
    [JsonPropertyName("creatorId")]
    public CreatorId? CreatorId { get; init; }

    /// <summary>
    /// Gets or sets the playback policy. A public asset can't be made private, or the reverse (422). If you assign
    /// <see langword="null"/>, it is sent and clears the policy of a public asset.
    /// </summary>
    [JsonIgnore]
    public PlaybackPolicy? PlaybackPolicy
    {
        get => PlaybackPolicyOnWire.Value;
        init => PlaybackPolicyOnWire = new(value);
    }

    /// <summary>Gets or sets the additional storage. An asset can't be removed from IPFS.</summary>
    [JsonPropertyName("storage")]
    public AssetStorage? Storage { get; init; }

    [JsonInclude]
    [JsonPropertyName("playbackPolicy")]
    [JsonConverter(typeof(AssignedConverter<PlaybackPolicy>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    internal Assigned<PlaybackPolicy> PlaybackPolicyOnWire { get; init; }
}
