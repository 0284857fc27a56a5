namespace Livepeer.Sdk;

/// <content>Destinations on common platforms.</content>
public sealed partial class MultistreamDestination
{
    /// <summary>Creates a destination on Twitch with the name <c>Twitch</c>.</summary>
    /// <param name="streamKey">The stream key, from the channel's settings.</param>
    /// <param name="profile">The name of the rendition to send, or <c>source</c>.</param>
    /// <returns>The destination.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="streamKey"/> is empty or contains white space, or <paramref name="profile"/> is empty.
    /// </exception>
    public static MultistreamDestination ToTwitch(Secret streamKey, string profile = "source") =>
        ToPlatform("Twitch", "rtmps://ingest.global-contribute.live-video.net:443/app/", streamKey, profile);

    /// <summary>Creates a destination on YouTube with the name <c>YouTube</c>.</summary>
    /// <param name="streamKey">The stream key, from the YouTube Live Control Room.</param>
    /// <param name="profile">The name of the rendition to send, or <c>source</c>.</param>
    /// <returns>The destination.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="streamKey"/> is empty or contains white space, or <paramref name="profile"/> is empty.
    /// </exception>
    public static MultistreamDestination ToYouTube(Secret streamKey, string profile = "source") =>
        ToPlatform("YouTube", "rtmps://a.rtmps.youtube.com:443/live2/", streamKey, profile);

    /// <summary>Creates a destination on Facebook with the name <c>Facebook</c>.</summary>
    /// <param name="streamKey">The stream key, from Facebook Live Producer.</param>
    /// <param name="profile">The name of the rendition to send, or <c>source</c>.</param>
    /// <returns>The destination.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="streamKey"/> is empty or contains white space, or <paramref name="profile"/> is empty.
    /// </exception>
    public static MultistreamDestination ToFacebook(Secret streamKey, string profile = "source") =>
        ToPlatform("Facebook", "rtmps://live-api-s.facebook.com:443/rtmp/", streamKey, profile);

    private static MultistreamDestination ToPlatform(string name, string url, Secret streamKey, string profile)
    {
        ArgumentNullException.ThrowIfNull(streamKey);
        string key = streamKey.Reveal();
        return key.Length > 0 && !key.Any(char.IsWhiteSpace)
            ? ToUrl(url + key, profile, name)
            : throw new ArgumentException("The stream key must not be empty or contain white space.", nameof(streamKey));
    }
}
