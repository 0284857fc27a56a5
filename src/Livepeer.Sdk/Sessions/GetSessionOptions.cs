using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Options for <see cref="SessionsClient.GetAsync"/>.</summary>
public sealed class GetSessionOptions : IQuerySource
{
    internal static GetSessionOptions Default { get; } = new();

    /// <summary>
    /// Gets or sets a value that indicates whether to fetch <see cref="LivepeerSession.SourceRecordingUrl"/>, the recording as it was
    /// ingested. The public specification lacks it.
    /// </summary>
    public bool IncludeSourceRecording { get; init; }

    void IQuerySource.Write(ref GeneratedQueryStringBuilder query) => query.Append("sourceRecording", IncludeSourceRecording);
}
