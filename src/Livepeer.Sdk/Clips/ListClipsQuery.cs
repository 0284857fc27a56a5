using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Which clips to list.</summary>
public sealed class ListClipsQuery : FilteredListQuery
{
    /// <summary>Whether to fetch the tracks of the videos too. Heeded by <c>GET /clip/{id}</c> alone.</summary>
    public bool IncludeDetails { get; init; }

    internal override void WriteParameters(ref GeneratedQueryStringBuilder query)
    {
        base.WriteParameters(ref query);
        query.Put("details", IncludeDetails);
    }
}
