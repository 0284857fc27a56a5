using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Filters and paging of a list of a stream's sessions.</summary>
public sealed class ListStreamSessionsQuery : ListQuery
{
    /// <summary>
    /// Gets or sets a value that limits the list to sessions that are recorded, or to those that are not. The default is
    /// <see langword="null"/>: all sessions.
    /// </summary>
    public bool? Record { get; init; }

    /// <summary>Gets or sets a value that indicates whether to return recording URLs before the recording is complete.</summary>
    public bool ForceUrl { get; init; }

    internal override void WriteParameters(ref GeneratedQueryStringBuilder query)
    {
        query.Append("record", Record);
        query.Append("forceUrl", ForceUrl);
    }
}
