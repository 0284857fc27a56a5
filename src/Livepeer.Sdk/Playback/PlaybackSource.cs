using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>One way to watch: an address and what a player finds there.</summary>
public class PlaybackSource
{
    /// <summary>The kind in the server's words for people, such as "MP4". Programs should look at <see cref="Type"/>.</summary>
    [JsonPropertyName("hrn")]
    public string? Label { get; set; }

    /// <summary>What is there.</summary>
    [JsonPropertyName("type")]
    public PlaybackSourceType? Type { get; set; }

    /// <summary>Where it is.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>The size of a file, in bytes.</summary>
    [JsonPropertyName("size")]
    [JsonConverter(typeof(Int64Converter))]
    public long? Size { get; set; }

    /// <summary>The width of the picture, in pixels.</summary>
    [JsonPropertyName("width")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Width { get; set; }

    /// <summary>The height of the picture, in pixels.</summary>
    [JsonPropertyName("height")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Height { get; set; }

    /// <summary>Bits per second.</summary>
    [JsonPropertyName("bitrate")]
    [JsonConverter(typeof(Int64Converter))]
    public long? Bitrate { get; set; }

    /// <summary>Why a recording can't be watched yet. In the public specification only, and never recorded.</summary>
    [JsonPropertyName("error")]
    public string? Error { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>
    /// The same source with a viewer's token in its address, for what has the policy <see cref="PlaybackPolicy.Jwt"/>. Whoever has
    /// the address may watch until the token expires; MP4 files take a token in no other way, other players may rather send it in
    /// the header <see cref="PlaybackToken.HeaderName"/>.
    /// </summary>
    /// <param name="token">The token, of <see cref="PlaybackToken.Create"/>.</param>
    /// <returns>A copy; this one stays as it is.</returns>
    /// <exception cref="InvalidOperationException">The source has no address.</exception>
    public PlaybackSource WithToken(string token) => With("jwt", token);

    /// <summary>
    /// The same source with a viewer's key in its address, for what has the policy <see cref="PlaybackPolicyType.Webhook"/>: the
    /// webhook is asked about it. Other than MP4 files may take it in the header <c>Livepeer-Access-Key</c> too.
    /// </summary>
    /// <param name="accessKey">The key, whatever the webhook knows.</param>
    /// <returns>A copy; this one stays as it is.</returns>
    /// <exception cref="InvalidOperationException">The source has no address.</exception>
    public PlaybackSource WithAccessKey(string accessKey) => With("accessKey", accessKey);

    private PlaybackSource With(string name, string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        if (Url is null)
        {
            throw new InvalidOperationException("The source has no address.");
        }

        var copy = (PlaybackSource)MemberwiseClone();
        copy.Url = $"{Url}{(Url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={Uri.EscapeDataString(value)}";
        return copy;
    }
}
