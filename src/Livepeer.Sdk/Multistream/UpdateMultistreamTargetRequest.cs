using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What to change of a target. What is not set stays as it is.</summary>
public sealed class UpdateMultistreamTargetRequest
{
    /// <summary>The address with its key: <c>rtmp://</c>, <c>rtmps://</c> or <c>srt://</c>.</summary>
    /// <exception cref="ArgumentException">The value has another scheme.</exception>
    [JsonPropertyName("url")]
    public Secret? Url { get; init => field = value is null ? null : MultistreamDestination.CheckUrl(value, nameof(Url)); }

    /// <summary>What to call the target.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Whether to send nothing there for now.</summary>
    [JsonPropertyName("disabled")]
    public bool? Disabled { get; init; }
}
