using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>How much to fetch about playback.</summary>
public sealed class GetPlaybackOptions : IQuerySource
{
    internal static GetPlaybackOptions Default { get; } = new();

    /// <summary>
    /// Whether to fetch the recording of the broadcast under way too. Only the owner may (401 for others). The public specification
    /// lacks it.
    /// </summary>
    public bool IncludeRecordings { get; init; }

    void IQuerySource.Write(ref GeneratedQueryStringBuilder query) => query.Put("recordings", IncludeRecordings);
}
