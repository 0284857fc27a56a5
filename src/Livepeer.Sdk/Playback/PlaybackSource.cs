using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Downloads;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A source that a player can play: a URL and the format behind it.</summary>
public class PlaybackSource
{
    private const string Token = "jwt";
    private const string AccessKey = "accessKey";

    /// <summary>Gets or sets a label for people, such as "MP4". In code, use <see cref="Type"/>.</summary>
    [JsonPropertyName("hrn")]
    public string? Label { get; set; }

    /// <summary>Gets or sets the format.</summary>
    [JsonPropertyName("type")]
    public PlaybackSourceType? Type { get; set; }

    /// <summary>Gets or sets the URL.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Gets or sets the size of a file, in bytes.</summary>
    [JsonPropertyName("size")]
    [JsonConverter(typeof(Int64Converter))]
    public long? Size { get; set; }

    /// <summary>Gets or sets the width, in pixels.</summary>
    [JsonPropertyName("width")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Width { get; set; }

    /// <summary>Gets or sets the height, in pixels.</summary>
    [JsonPropertyName("height")]
    [JsonConverter(typeof(Int32Converter))]
    public int? Height { get; set; }

    /// <summary>Gets or sets the bit rate, in bits per second.</summary>
    [JsonPropertyName("bitrate")]
    [JsonConverter(typeof(Int64Converter))]
    public long? Bitrate { get; set; }

    /// <summary>Gets or sets why a recording can't be played yet. Only the public specification mentions it.</summary>
    [JsonPropertyName("error")]
    public string? Error { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>
    /// Creates a copy of the source with a viewer's token in its URL, for what has the policy <see cref="PlaybackPolicy.Jwt"/>. A token or
    /// access key that the URL has already is replaced. Whoever has the URL may watch until the token expires; MP4 files accept a token in
    /// no other way, other players should rather send it in a header: see <see cref="PlaybackHeader.ForToken"/>.
    /// </summary>
    /// <param name="token">The token, created by <see cref="PlaybackToken.Create"/>.</param>
    /// <returns>The copy. Characters that no URL may contain are percent-encoded in it.</returns>
    /// <exception cref="ArgumentException"><paramref name="token"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">The source has no valid URL.</exception>
    public PlaybackSource WithToken(string token) => With(Token, token, nameof(token));

    /// <summary>
    /// Creates a copy of the source with a viewer's key in its URL, for what has the policy <see cref="PlaybackPolicyType.Webhook"/>: the
    /// webhook is asked about it. A token or access key that the URL has already is replaced. All but MP4 files accept the key in the
    /// header too: see <see cref="PlaybackHeader.ForAccessKey"/>.
    /// </summary>
    /// <param name="accessKey">The key, whatever the webhook knows.</param>
    /// <returns>The copy. Characters that no URL may contain are percent-encoded in it.</returns>
    /// <exception cref="ArgumentException"><paramref name="accessKey"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">The source has no valid URL.</exception>
    public PlaybackSource WithAccessKey(string accessKey) => With(AccessKey, accessKey, nameof(accessKey));

    private PlaybackSource With(string name, string value, string argument)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, argument);
        UrlParts url = UrlText.Split(Url ?? "");
        IEnumerable<string> others = (url.Query ?? "").Split('&').Where(parameter => parameter.Length > 0 && !IsCredential(parameter));
        url = url with { Query = string.Join('&', others.Append($"{name}={Uri.EscapeDataString(value)}")) };
        string text = url.ToString();
        if (url is { Origin: "", Path: "" } || url.Origin.Any(IsInvalid) || !Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _))
        {
            throw new InvalidOperationException("The source has no valid URL.");
        }

        var copy = (PlaybackSource)MemberwiseClone();
        copy.Url = text;
        return copy;
    }

    private static bool IsInvalid(char character) => char.IsWhiteSpace(character) || char.IsControl(character);

    private static bool IsCredential(string parameter)
    {
        string name = Uri.UnescapeDataString(parameter.Split('=', 2)[0]).Trim();
        return name.Equals(Token, StringComparison.OrdinalIgnoreCase) || name.Equals(AccessKey, StringComparison.OrdinalIgnoreCase);
    }
}
