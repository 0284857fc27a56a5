using Livepeer.Sdk.Downloads;

namespace Livepeer.Sdk;

/// <summary>Where a broadcaster pushes to. The addresses hold the stream key, so <see cref="ToString"/> masks them.</summary>
public sealed class IngestUrls
{
    internal IngestUrls(string rtmpServer, string whipServer, Secret streamKey)
    {
        RtmpServer = rtmpServer;
        StreamKey = streamKey;
        Rtmp = Append(rtmpServer, streamKey);
        Whip = Append(whipServer, streamKey);
    }

    /// <summary>The RTMP address, key included.</summary>
    public Secret Rtmp { get; }

    /// <summary>The RTMP address without the key, for software that asks for both apart.</summary>
    public string RtmpServer { get; }

    /// <summary>The stream key.</summary>
    public Secret StreamKey { get; }

    /// <summary>The WHIP (WebRTC) address, key included.</summary>
    public Secret Whip { get; }

    /// <summary>The server without the key.</summary>
    /// <returns>The address with a mask for the key.</returns>
    public override string ToString() => $"{RtmpServer}/***";

    private static string Append(string server, Secret streamKey)
    {
        UrlParts parts = UrlText.Split(server);
        string path = $"{parts.Path.TrimEnd('/')}/{Uri.EscapeDataString(streamKey.Reveal())}";
        return (parts with { Path = path, Fragment = "" }).ToString();
    }
}
