namespace Livepeer.Sdk;

/// <summary>What a list of streams holds.</summary>
public enum StreamListScope
{
    /// <summary>Streams only. (The server's own default is <see cref="All"/>.)</summary>
    Streams,

    /// <summary>Only broadcasts, in the shape of streams with a parent.</summary>
    Broadcasts,

    /// <summary>Both.</summary>
    All,
}
