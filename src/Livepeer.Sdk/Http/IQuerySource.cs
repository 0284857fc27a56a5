using Refit;

namespace Livepeer.Sdk.Http;

/// <summary>An object that writes itself into a query string.</summary>
internal interface IQuerySource
{
    void Write(ref GeneratedQueryStringBuilder query);
}
