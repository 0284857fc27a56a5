using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>
/// Where the server fetches a broadcast from, for requests. Accounts need the experiment <c>stream-pull-source</c> for it: the
/// server answers 403 otherwise.
/// </summary>
public sealed class PullSource
{
    /// <summary>The address of the broadcast.</summary>
    [JsonPropertyName("source")]
    public required string Source { get; init; }

    /// <summary>Headers to fetch it with. The server shows them again to whoever may read the stream.</summary>
    [JsonPropertyName("headers")]
    public IReadOnlyDictionary<string, Secret>? Headers { get; init; }

    /// <summary>What kind of mobile source it is, if any.</summary>
    [JsonPropertyName("isMobile")]
    public MobileSource? IsMobile { get; init; }

    /// <summary>Roughly where the source is, so that a region near it fetches.</summary>
    [JsonPropertyName("location")]
    public GeoLocation? Location { get; init; }
}
