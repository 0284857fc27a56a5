using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Downloads;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>A source that a player can play: a URL and its format.</summary>
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
    /// Creates a copy of the source with a viewer's token in its URL, for content that has the policy <see cref="PlaybackPolicy.Jwt"/>. A
    /// token or access key that is already in the URL is replaced. Anyone who has the URL can watch until the token expires. MP4 files
    /// accept a token in no other way; for other formats, prefer a header: see <see cref="PlaybackHeader.ForToken"/>.
    /// </summary>
    /// <param name="token">The token, created by <see cref="PlaybackToken.Create"/>.</param>
    /// <returns>The copy. Characters that no URL may contain are percent-encoded in it.</returns>
    /// <exception cref="ArgumentException"><paramref name="token"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">The source has no valid URL.</exception>
    public PlaybackSource WithToken(string token) => With(Token, token, nameof(token));

    /// <summary>
    /// Creates a copy of the source with a viewer's key in its URL, for content that has the policy
    /// <see cref="PlaybackPolicyType.Webhook"/>: the server passes the key to the webhook. A token or access key that is already in the URL
    /// is replaced. All formats except MP4 also accept the key in a header: see <see cref="PlaybackHeader.ForAccessKey"/>.
    /// </summary>
    /// <param name="accessKey">The key, in any format that the webhook understands.</param>
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
