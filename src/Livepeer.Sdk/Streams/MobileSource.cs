namespace Livepeer.Sdk;

/// <summary>The kind of mobile source that a broadcast is pulled from.</summary>
public enum MobileSource
{
    /// <summary>Not a mobile source.</summary>
    None = 0,

    /// <summary>A mobile screen.</summary>
    Screen = 1,

    /// <summary>A mobile camera.</summary>
    Camera = 2,
}
