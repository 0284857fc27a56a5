using System.Globalization;
using System.Text;

namespace Livepeer.Sdk.Testing;

/// <summary>HLS playlists: enough for a player to find the file.</summary>
internal static class Playlists
{
    private const string ContentType = "application/vnd.apple.mpegurl";

    /// <summary>The playlist of a broadcast that has started. It has no media, because broadcasts are simulated.</summary>
    public static ServedFile Live { get; } = Served("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:2\n#EXT-X-MEDIA-SEQUENCE:0\n");

    /// <summary>The playlist of a whole file as one segment. The viewer's credential is appended to its URL.</summary>
    public static ServedFile ForAsset(Call call, Row asset)
    {
        double seconds = asset.Peek().Object("videoSpec")?["duration"].AsReal() ?? 1;
        string[] parts = call.RawTarget.Split('?', 2);
        string query = parts.Length == 2 ? "?" + parts[1] : "";
        string target = Math.Ceiling(seconds).ToString(CultureInfo.InvariantCulture);
        string length = seconds.ToString("0.000", CultureInfo.InvariantCulture);
        return Served(
            $"#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-PLAYLIST-TYPE:VOD\n#EXT-X-TARGETDURATION:{target}\n#EXTINF:{length},\n"
            + $"static720p0.mp4{query}\n#EXT-X-ENDLIST\n");
    }

    private static ServedFile Served(string text) => new(null, Encoding.UTF8.GetBytes(text), ContentType);
}
