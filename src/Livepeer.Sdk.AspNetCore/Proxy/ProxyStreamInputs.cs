namespace Livepeer.Sdk.AspNetCore;

/// <summary>The properties of streams that visitors may set, apart from the name.</summary>
[Flags]
public enum ProxyStreamInputs
{
    /// <summary>Only the name.</summary>
    None = 0,

    /// <summary>
    /// <c>playbackPolicy</c>, of the type <c>public</c> or <c>jwt</c>. The type <c>webhook</c> remains closed: its context is what your
    /// access-control webhook bases its decision on.
    /// </summary>
    PlaybackPolicy = 1,

    /// <summary><c>profiles</c>, the renditions, each of which costs transcoding. Only when streams are created.</summary>
    Profiles = 2,

    /// <summary><c>record</c>. A recording is public, even if its stream is not.</summary>
    Record = 4,

    /// <summary>
    /// <c>multistream</c>, the additional destinations: new ones by their URL, and existing ones by the ID of a target that the visitor
    /// owns according to <see cref="LivepeerProxyOptions.OwnsMultistreamTarget"/>.
    /// </summary>
    Multistream = 8,

    /// <summary>
    /// <c>pull</c>, as <c>{"source":"…"}</c>: a URL that the service pulls the broadcast from. Only when streams are created.
    /// </summary>
    Pull = 16,

    /// <summary><c>userTags</c>. Don't open it if your application relies on tags that it sets.</summary>
    UserTags = 32,

    /// <summary><c>suspended</c>. Only when streams are updated.</summary>
    Suspended = 64,
}
