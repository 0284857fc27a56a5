using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Specifies changes to a multistream target. Properties that are not set are not changed.</summary>
public sealed class UpdateMultistreamTargetRequest
{
    /// <summary>Gets the URL with the stream key: <c>rtmp://</c>, <c>rtmps://</c> or <c>srt://</c>.</summary>
    /// <exception cref="ArgumentException">The value has another scheme.</exception>
    [JsonPropertyName("url")]
    public Secret? Url { get; init => field = value is null ? null : MultistreamUrl.Check(value, nameof(Url)); }

    /// <summary>Gets the name of the target.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>Gets a value that indicates whether the target is disabled.</summary>
    [JsonPropertyName("disabled")]
    public bool? Disabled { get; init; }
}
