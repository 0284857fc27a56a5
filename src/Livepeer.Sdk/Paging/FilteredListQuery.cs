using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Refit;

namespace Livepeer.Sdk;

/// <summary>What a list can be asked that has an order, conditions and a time of creation.</summary>
public abstract class FilteredListQuery : ListQuery
{
    private protected FilteredListQuery()
    {
    }

    /// <summary>Only what was created after this instant.</summary>
    public DateTimeOffset? CreatedAfter { get; init; }

    /// <summary>Only what was created before this instant.</summary>
    public DateTimeOffset? CreatedBefore { get; init; }

    /// <summary>The order; the server's own where null, which differs from list to list. A walk is newest first.</summary>
    public IReadOnlyList<ListOrder>? OrderBy { get; init; }

    /// <summary>Conditions on fields that the query has no property for.</summary>
    public IReadOnlyList<ListFilter>? Filters { get; init; }

    internal override void WriteParameters(ref GeneratedQueryStringBuilder query)
    {
        query.Put("order", Window?.Order ?? OrderText());
        query.Put("cursor", Window?.Cursor);
        query.PutFilters(AllFilters());
    }

    /// <summary>Adds the conditions that the query has properties for.</summary>
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
            // One condition, not two: it is nowhere said what the server does with two on one field.
            filters.Add(ListFilter.Between("createdAt", after, before, Window?.AtLeast, Window?.AtMost));
        }

        filters.AddRange(Filters ?? []);
        return filters;
    }
}
