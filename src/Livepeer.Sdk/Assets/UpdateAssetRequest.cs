using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What to change of an asset. What is not set stays.</summary>
public sealed class UpdateAssetRequest
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The developer's own ID of the user who made the asset.</summary>
    [JsonPropertyName("creatorId")]
    public CreatorId? CreatorId { get; init; }

    /// <summary>
    /// Who may watch. Public assets can't be gated, nor gated ones published (422). Null, when assigned, is sent and clears the
    /// policy of a public asset.
    /// </summary>
    [JsonIgnore]
    public PlaybackPolicy? PlaybackPolicy
    {
        get => PlaybackPolicyOnWire.Value;
        init => PlaybackPolicyOnWire = new(value);
    }

    /// <summary>Where else to put it. What is on IPFS can't be taken off it.</summary>
    [JsonPropertyName("storage")]
    public AssetStorage? Storage { get; init; }

    [JsonInclude]
    [JsonPropertyName("playbackPolicy")]
    [JsonConverter(typeof(AssignedConverter<PlaybackPolicy>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    internal Assigned<PlaybackPolicy> PlaybackPolicyOnWire { get; init; }
}
