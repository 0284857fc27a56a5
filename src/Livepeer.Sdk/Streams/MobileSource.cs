namespace Livepeer.Sdk;

/// <summary>What kind of mobile source a broadcast is fetched from.</summary>
public enum MobileSource
{
    /// <summary>Not a mobile one.</summary>
    None = 0,

    /// <summary>A mobile screen.</summary>
    Screen = 1,

    /// <summary>A mobile camera.</summary>
    Camera = 2,
}
