using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>
/// The source that the server pulls a broadcast from, for requests. The account needs the experiment <c>stream-pull-source</c>;
/// otherwise the server responds with 403.
/// </summary>
public sealed class PullSource
{
    /// <summary>Gets or sets the URL of the broadcast.</summary>
    [JsonPropertyName("source")]
    public required string Source { get; init; }

    /// <summary>
    /// Gets or sets the headers of the request to the source. The server returns them to anyone who can read the stream.
    /// </summary>
    [JsonPropertyName("headers")]
    public IReadOnlyDictionary<string, Secret>? Headers { get; init; }

    /// <summary>Gets or sets the kind of mobile source, if any.</summary>
    [JsonPropertyName("isMobile")]
    public MobileSource? IsMobile { get; init; }

    /// <summary>Gets or sets the approximate location of the source, so that a region near it pulls.</summary>
    [JsonPropertyName("location")]
    public GeoLocation? Location { get; init; }
}
