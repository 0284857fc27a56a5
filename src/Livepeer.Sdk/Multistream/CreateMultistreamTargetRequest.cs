using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>A new target for broadcasts.</summary>
public sealed class CreateMultistreamTargetRequest
{
    /// <summary>
    /// The address with its key: <c>rtmp://</c>, <c>rtmps://</c> or <c>srt://</c>. The server never shows it again.
    /// </summary>
    /// <exception cref="ArgumentException">The value has another scheme.</exception>
    [JsonPropertyName("url")]
    public required Secret Url { get; init => field = MultistreamDestination.CheckUrl(value, nameof(Url)); }

    /// <summary>What to call the target; the host of its address unless set.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Whether to send nothing there for now.</summary>
    [JsonPropertyName("disabled")]
    public bool? Disabled { get; init; }
}
