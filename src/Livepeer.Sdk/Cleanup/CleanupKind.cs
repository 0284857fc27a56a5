namespace Livepeer.Sdk;

/// <summary>Specifies the kind of an item to delete.</summary>
public enum CleanupKind
{
    /// <summary>An asset that is neither a recording nor a clip.</summary>
    Asset,

    /// <summary>The recording of a session, which is an asset.</summary>
    Recording,

    /// <summary>A clip, which is an asset.</summary>
    Clip,

    /// <summary>A live stream.</summary>
    Stream,
}
