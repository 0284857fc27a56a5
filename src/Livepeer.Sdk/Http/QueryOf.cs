using Refit;

namespace Livepeer.Sdk.Http;

/// <summary>Lets Refit hand a query object the writing of itself.</summary>
internal sealed class QueryOf<T> : IQueryConverter<T>
    where T : IQuerySource
{
    public void Flatten(T value, string keyPrefix, ref GeneratedQueryStringBuilder builder, RefitSettings settings) =>
        value.Write(ref builder);
}
