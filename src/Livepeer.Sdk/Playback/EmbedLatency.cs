namespace Livepeer.Sdk;

/// <summary>Whether an embedded player plays a broadcast with little delay (WebRTC) or reliably (HLS).</summary>
public enum EmbedLatency
{
    /// <summary>With little delay, else by HLS.</summary>
    Automatic,

    /// <summary>By HLS only.</summary>
    Off,

    /// <summary>With little delay only.</summary>
    Force,
}
