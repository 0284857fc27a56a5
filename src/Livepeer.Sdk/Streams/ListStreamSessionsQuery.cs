using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Which sessions of a stream to list.</summary>
public sealed class ListStreamSessionsQuery : ListQuery
{
    /// <summary>Only recorded sessions, or only those that are not; all where null.</summary>
    public bool? Record { get; init; }

    /// <summary>Whether to give recording addresses before the recording is complete.</summary>
    public bool ForceUrl { get; init; }

    internal override void WriteParameters(ref GeneratedQueryStringBuilder query)
    {
        query.Put("record", Record);
        query.Put("forceUrl", ForceUrl);
    }
}
