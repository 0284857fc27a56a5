using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Refit;

namespace Livepeer.Sdk;

/// <summary>The base class of queries for lists that have an order, filters and a time of creation.</summary>
public abstract class FilteredListQuery : ListQuery
{
    private protected FilteredListQuery()
    {
    }

    /// <summary>Gets the instant after which items were created.</summary>
    public DateTimeOffset? CreatedAfter { get; init; }

    /// <summary>Gets the instant before which items were created.</summary>
    public DateTimeOffset? CreatedBefore { get; init; }

    /// <summary>
    /// Gets the order. If <see langword="null"/>, a page has the order of the server, which differs between lists, and a walk is newest
    /// first.
    /// </summary>
    public IReadOnlyList<ListOrder>? OrderBy { get; init; }

    /// <summary>Gets filters on fields that the query has no property for.</summary>
    public IReadOnlyList<ListFilter>? Filters { get; init; }

    internal override void WriteParameters(ref GeneratedQueryStringBuilder query)
    {
        query.Append("order", Window?.Order ?? OrderText());
        query.Append("cursor", Window?.Cursor);
        query.AppendFilters(AllFilters());
    }

    /// <summary>Adds the conditions of the query's properties.</summary>
    internal virtual void AddFilters(List<ListFilter> filters)
    {
    }

    private string? OrderText() => OrderBy is { Count: > 0 } order ? string.Join(',', order) : null;

    private List<ListFilter> AllFilters()
    {
        var filters = new List<ListFilter>();
        AddFilters(filters);
        double? after = CreatedAfter?.ToUnixTimeMilliseconds();
        double? before = CreatedBefore?.UnixMillisecondsRoundedUp();
        if (after is not null || before is not null || Window is { HasRange: true })
        {
            // One condition, not two: the server's behavior for two conditions on one field is not documented.
            filters.Add(ListFilter.Between("createdAt", after, before, Window?.AtLeast, Window?.AtMost));
        }

        filters.AddRange(Filters ?? []);
        return filters;
    }
}
