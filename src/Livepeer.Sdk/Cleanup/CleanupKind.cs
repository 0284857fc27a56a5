namespace Livepeer.Sdk;

/// <summary>What kind of thing is to be removed.</summary>
public enum CleanupKind
{
    /// <summary>A video on demand.</summary>
    Asset,

    /// <summary>The recording of a session, which is an asset.</summary>
    Recording,

    /// <summary>A clip, which is an asset.</summary>
    Clip,

    /// <summary>A live stream.</summary>
    Stream,
}
