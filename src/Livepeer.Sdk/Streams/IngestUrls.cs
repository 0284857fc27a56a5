using Livepeer.Sdk.Downloads;

namespace Livepeer.Sdk;

/// <summary>The URLs that a broadcaster sends video to. They contain the stream key, so <see cref="ToString"/> masks it.</summary>
public sealed class IngestUrls
{
    internal IngestUrls(string rtmpServer, string whipServer, Secret streamKey)
    {
        RtmpServer = rtmpServer;
        StreamKey = streamKey;
        Rtmp = Append(rtmpServer, streamKey);
        Whip = Append(whipServer, streamKey);
    }

    /// <summary>Gets the RTMP URL, including the stream key.</summary>
    public Secret Rtmp { get; }

    /// <summary>Gets the RTMP URL without the stream key, for software that takes the two separately.</summary>
    public string RtmpServer { get; }

    /// <summary>Gets the stream key.</summary>
    public Secret StreamKey { get; }

    /// <summary>Gets the WHIP (WebRTC) URL, including the stream key.</summary>
    public Secret Whip { get; }

    /// <summary>Returns the RTMP URL with the stream key masked.</summary>
    /// <returns>The masked URL.</returns>
    public override string ToString() => $"{RtmpServer}/***";

    private static string Append(string server, Secret streamKey)
    {
        UrlParts parts = UrlText.Split(server);
        string path = $"{parts.Path.TrimEnd('/')}/{Uri.EscapeDataString(streamKey.Reveal())}";
        return (parts with { Path = path, Fragment = "" }).ToString();
    }
}
