using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>An additional destination of a broadcast, for requests: a new URL, or an existing target.</summary>
public sealed partial class MultistreamDestination
{
    private MultistreamDestination(string profile)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(profile);
        Profile = profile;
    }

    /// <summary>Gets the name of the rendition to send, or <c>source</c>.</summary>
    [JsonPropertyName("profile")]
    public string Profile { get; }

    /// <summary>Gets the ID of the target, if it is an existing one.</summary>
    [JsonPropertyName("id")]
    public string? TargetId { get; private init; }

    /// <summary>Gets a value that indicates whether to leave out the audio.</summary>
    [JsonPropertyName("videoOnly")]
    public bool? VideoOnly { get; private init; }

    /// <summary>Gets or sets the target to create, if it is a new one.</summary>
    [JsonInclude]
    [JsonPropertyName("spec")]
    internal MultistreamSpec? Spec { get; init; }

    /// <summary>Creates a destination at a new target.</summary>
    /// <param name="url">
    /// The URL, including its key: <c>rtmp://</c>, <c>rtmps://</c> or <c>srt://</c>. The server never returns it again.
    /// </param>
    /// <param name="profile">The name of the rendition to send.</param>
    /// <param name="name">The name of the target.</param>
    /// <param name="videoOnly">Whether to leave out the audio.</param>
    /// <returns>The destination.</returns>
    /// <exception cref="ArgumentException"><paramref name="url"/> has another scheme, or <paramref name="profile"/> is empty.</exception>
    public static MultistreamDestination ToUrl(string url, string profile = "source", string? name = null, bool? videoOnly = null) =>
        new(profile) { Spec = new MultistreamSpec(name, MultistreamUrl.Check(url, nameof(url))), VideoOnly = videoOnly };

    /// <summary>Creates a destination at an existing target.</summary>
    /// <param name="targetId">The ID of the target.</param>
    /// <param name="profile">The name of the rendition to send.</param>
    /// <param name="videoOnly">Whether to leave out the audio.</param>
    /// <returns>The destination.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="targetId"/> is not a valid ID, or <paramref name="profile"/> is empty.
    /// </exception>
    public static MultistreamDestination ToTarget(string targetId, string profile = "source", bool? videoOnly = null) =>
        new(profile) { TargetId = Guard.Id(targetId), VideoOnly = videoOnly };
}
