using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>How much to fetch of an asset.</summary>
public sealed class GetAssetOptions : IQuerySource
{
    internal static GetAssetOptions Default { get; } = new();

    /// <summary>Whether to fetch the tracks of the video too. The public specification lacks it.</summary>
    public bool IncludeDetails { get; init; }

    void IQuerySource.Write(ref GeneratedQueryStringBuilder query) => query.Put("details", IncludeDetails);
}
