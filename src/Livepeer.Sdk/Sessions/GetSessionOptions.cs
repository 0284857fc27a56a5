using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>How much to fetch of a session.</summary>
public sealed class GetSessionOptions : IQuerySource
{
    internal static GetSessionOptions Default { get; } = new();

    /// <summary>
    /// Whether to fetch <see cref="LivepeerSession.SourceRecordingUrl"/> too, the recording as it came in. The public specification
    /// lacks it.
    /// </summary>
    public bool IncludeSourceRecording { get; init; }

    void IQuerySource.Write(ref GeneratedQueryStringBuilder query) => query.Put("sourceRecording", IncludeSourceRecording);
}
