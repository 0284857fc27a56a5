using System.Buffers;

namespace Livepeer.Sdk;

/// <summary>
/// The headers in which a player presents what a viewer may watch with. Unlike a URL, a header doesn't end up in histories, referrers and
/// the logs of proxies. HLS and WebRTC players can send headers; MP4 files accept only URLs.
/// </summary>
public static class PlaybackHeader
{
    /// <summary>The name of the header for a token, for content that has the policy <see cref="PlaybackPolicyType.Jwt"/>.</summary>
    public const string TokenName = "Livepeer-Jwt";

    /// <summary>
    /// The name of the header for an access key, for content that has the policy <see cref="PlaybackPolicyType.Webhook"/>.
    /// </summary>
    public const string AccessKeyName = "Livepeer-Access-Key";

    private static readonly SearchValues<char> _visible =
        SearchValues.Create([.. Enumerable.Range('!', '~' - '!' + 1).Select(code => (char)code)]);

    /// <summary>Returns the header for a token.</summary>
    /// <param name="token">The token, created by <see cref="PlaybackTokenIssuer"/> or <see cref="PlaybackToken.Create"/>.</param>
    /// <returns>The name and the value of the header.</returns>
    /// <exception cref="ArgumentException"><paramref name="token"/> is empty, or can't be sent in a header.</exception>
    public static KeyValuePair<string, string> ForToken(string token) => Create(TokenName, token, nameof(token));

    /// <summary>Returns the header for an access key.</summary>
    /// <param name="accessKey">The access key. To be sent in a header, it has only visible ASCII characters.</param>
    /// <returns>The name and the value of the header.</returns>
    /// <exception cref="ArgumentException"><paramref name="accessKey"/> is empty, or can't be sent in a header.</exception>
    public static KeyValuePair<string, string> ForAccessKey(string accessKey) => Create(AccessKeyName, accessKey, nameof(accessKey));

    private static KeyValuePair<string, string> Create(string name, string value, string argument)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, argument);
        return value.AsSpan().ContainsAnyExcept(_visible)
            ? throw new ArgumentException("The value must have only visible ASCII characters to be sent in a header.", argument)
            : new KeyValuePair<string, string>(name, value);
    }
}
