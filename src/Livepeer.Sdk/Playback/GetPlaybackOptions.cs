using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Options for getting playback information.</summary>
public sealed class GetPlaybackOptions : IQuerySource
{
    internal static GetPlaybackOptions Default { get; } = new();

    /// <summary>
    /// Gets whether to include the recording of the broadcast in progress. Only the owner can do so (401 for others). The public
    /// specification lacks it.
    /// </summary>
    public bool IncludeRecordings { get; init; }

    void IQuerySource.Write(ref GeneratedQueryStringBuilder query) => query.Append("recordings", IncludeRecordings);
}
