using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk;

/// <summary>Options for <see cref="AssetsClient.GetAsync"/>.</summary>
public sealed class GetAssetOptions : IQuerySource
{
    internal static GetAssetOptions Default { get; } = new();

    /// <summary>Gets or sets a value that indicates whether to fetch the tracks of the video. The public specification lacks it.</summary>
    public bool IncludeDetails { get; init; }

    void IQuerySource.Write(ref GeneratedQueryStringBuilder query) => query.Append("details", IncludeDetails);
}
