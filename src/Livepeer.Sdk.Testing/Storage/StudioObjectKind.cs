namespace Livepeer.Sdk.Testing;

/// <summary>Specifies the kinds of objects in a <see cref="StudioStore"/>.</summary>
public enum StudioObjectKind
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
