namespace Livepeer.Sdk;

/// <summary>Where a broadcaster pushes to. The addresses hold the stream key, so <see cref="ToString"/> masks them.</summary>
public sealed class IngestUrls
{
    internal IngestUrls(string rtmpServer, string whipServer, Secret streamKey)
    {
        RtmpServer = rtmpServer;
        StreamKey = streamKey;
        Rtmp = $"{rtmpServer.TrimEnd('/')}/{streamKey.Reveal()}";
        Whip = $"{whipServer.TrimEnd('/')}/{streamKey.Reveal()}";
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
}
