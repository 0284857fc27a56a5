using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Specifies a multistream target to create.</summary>
public sealed class CreateMultistreamTargetRequest
{
    /// <summary>
    /// Gets the URL with the stream key: <c>rtmp://</c>, <c>rtmps://</c> or <c>srt://</c>. The server never returns it.
    /// </summary>
    /// <exception cref="ArgumentException">The value has another scheme.</exception>
    [JsonPropertyName("url")]
    public required Secret Url { get; init => field = MultistreamUrl.Check(value, nameof(Url)); }

    /// <summary>Gets the name of the target. The default is the host of its URL.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Gets a value that indicates whether the target is disabled.</summary>
    [JsonPropertyName("disabled")]
    public bool? Disabled { get; init; }
}
