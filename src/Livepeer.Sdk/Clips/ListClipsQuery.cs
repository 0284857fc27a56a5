using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Specifies which clips to list.</summary>
public sealed class ListClipsQuery : FilteredListQuery
{
    /// <summary>Gets a value that indicates whether to include the tracks of the videos. Only <c>GET /clip/{id}</c> supports it.</summary>
    public bool IncludeDetails { get; init; }

    internal override void WriteParameters(ref GeneratedQueryStringBuilder query)
    {
        base.WriteParameters(ref query);
        query.Append("details", IncludeDetails);
    }
}
