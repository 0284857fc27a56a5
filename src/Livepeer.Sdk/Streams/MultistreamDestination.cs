using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>Somewhere else to send a broadcast, for requests: a new address, or a target that exists.</summary>
public sealed partial class MultistreamDestination
{
    private static readonly string[] _schemes = ["rtmp", "rtmps", "srt"];

    private MultistreamDestination(string profile)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(profile);
        Profile = profile;
    }

    /// <summary>The name of the rendition to send, or <c>source</c>.</summary>
    [JsonPropertyName("profile")]
    public string Profile { get; }

    /// <summary>The ID of the target, where it exists.</summary>
    [JsonPropertyName("id")]
    public string? TargetId { get; private init; }

    /// <summary>Whether to leave the sound out.</summary>
    [JsonPropertyName("videoOnly")]
    public bool? VideoOnly { get; private init; }

    /// <summary>The target to make, where it does not exist.</summary>
    [JsonInclude]
    [JsonPropertyName("spec")]
    internal MultistreamSpec? Spec { get; init; }

    /// <summary>Sends to a new target.</summary>
    /// <param name="url">The address with its key: <c>rtmp://</c>, <c>rtmps://</c> or <c>srt://</c>. The server never shows it again.</param>
    /// <param name="profile">The name of the rendition to send.</param>
    /// <param name="name">What to call the target.</param>
    /// <param name="videoOnly">Whether to leave the sound out.</param>
    /// <returns>The destination.</returns>
    /// <exception cref="ArgumentException"><paramref name="url"/> has another scheme, or <paramref name="profile"/> is empty.</exception>
    public static MultistreamDestination ToUrl(string url, string profile = "source", string? name = null, bool? videoOnly = null) =>
        new(profile) { Spec = new MultistreamSpec(name, CheckUrl(url, nameof(url))), VideoOnly = videoOnly };

    /// <summary>Sends to a target that exists.</summary>
    /// <param name="targetId">The ID of the target.</param>
    /// <param name="profile">The name of the rendition to send.</param>
    /// <param name="videoOnly">Whether to leave the sound out.</param>
    /// <returns>The destination.</returns>
    /// <exception cref="ArgumentException"><paramref name="targetId"/> can't be an ID, or <paramref name="profile"/> is empty.</exception>
    public static MultistreamDestination ToTarget(string targetId, string profile = "source", bool? videoOnly = null) =>
        new(profile) { TargetId = Guard.Id(targetId), VideoOnly = videoOnly };

    /// <summary>An address that broadcasts can be sent to.</summary>
    internal static Secret CheckUrl(Secret url, string name)
    {
        Guard.Address(Guard.Body(url, name).Reveal(), _schemes, name);
        return url;
    }
}
