namespace Livepeer.Sdk.Testing;

/// <summary>The kinds of objects that can be stored directly.</summary>
public enum StudioRowKind
{
    /// <summary>Streams.</summary>
    Stream,

    /// <summary>Assets.</summary>
    Asset,

    /// <summary>Sessions.</summary>
    Session,

    /// <summary>Tasks.</summary>
    Task,
}
