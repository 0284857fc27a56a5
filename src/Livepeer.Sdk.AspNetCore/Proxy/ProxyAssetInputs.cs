namespace Livepeer.Sdk.AspNetCore;

/// <summary>The properties of assets that visitors may set, apart from the name.</summary>
[Flags]
public enum ProxyAssetInputs
{
    /// <summary>Only the name.</summary>
    None = 0,

    /// <summary>
    /// <c>playbackPolicy</c>, of the type <c>public</c> or <c>jwt</c>. The type <c>webhook</c> remains closed: its context is what your
    /// access-control webhook bases its decision on.
    /// </summary>
    PlaybackPolicy = 1,

    /// <summary><c>profiles</c>, the renditions, each of which costs transcoding. Only when assets are created.</summary>
    Profiles = 2,

    /// <summary><c>staticMp4</c>. Only when assets are created.</summary>
    StaticMp4 = 4,

    /// <summary><c>storage</c>, as <c>{"ipfs":true}</c>: a public copy that can't be removed.</summary>
    Storage = 8,
}
