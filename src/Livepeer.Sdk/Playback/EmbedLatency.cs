namespace Livepeer.Sdk;

/// <summary>Specifies whether an embedded player plays a broadcast with low latency (WebRTC) or reliably (HLS).</summary>
public enum EmbedLatency
{
    /// <summary>Low latency if possible; otherwise, HLS.</summary>
    Automatic,

    /// <summary>HLS only.</summary>
    Off,

    /// <summary>Low latency only.</summary>
    Force,
}
