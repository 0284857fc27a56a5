namespace Livepeer.Sdk;

/// <summary>The objects that a list of streams contains.</summary>
public enum StreamListScope
{
    /// <summary>Streams only. (The server's own default is <see cref="All"/>.)</summary>
    Streams,

    /// <summary>Broadcasts only, in the shape of streams with a parent.</summary>
    Broadcasts,

    /// <summary>Streams and broadcasts.</summary>
    All,
}
