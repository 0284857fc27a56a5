using Refit;

namespace Livepeer.Sdk.Http;

/// <summary>Lets a query object write itself when Refit builds a query string.</summary>
internal sealed class QueryOf<T> : IQueryConverter<T>
    where T : IQuerySource
{
    public void Flatten(T value, string keyPrefix, ref GeneratedQueryStringBuilder builder, RefitSettings settings) =>
        value.Write(ref builder);
}
