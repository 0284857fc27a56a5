using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Refit;

namespace Livepeer.Sdk;

/// <summary>The base class of queries for lists.</summary>
public abstract class ListQuery : IQuerySource
{
    /// <summary>The largest page that the server returns.</summary>
    public const int MaxPageSize = 1000;

    private protected ListQuery()
    {
    }

    /// <summary>
    /// Gets the number of items on a page, from 1 to 1000. The default is 20 for a page, and 100 when all pages are walked.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or greater than 1000.</exception>
    public int? PageSize
    {
        get;
        init
        {
            if (value is { } size)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(size, 1, nameof(PageSize));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(size, MaxPageSize, nameof(PageSize));
            }

            field = value;
        }
    }

    /// <summary>Gets whether to count all items, for <see cref="Page{T}.TotalCount"/>. This costs the server a second query.</summary>
    public bool IncludeTotalCount { get; init; }

    /// <summary>The part of a list that an enumeration requests next; <see langword="null"/> otherwise.</summary>
    internal ListWindow? Window { get; private set; }

    void IQuerySource.Write(ref GeneratedQueryStringBuilder query)
    {
        query.Append("limit", PageSize ?? Window?.Limit);
        query.Append("count", IncludeTotalCount);
        WriteParameters(ref query);
    }

    /// <summary>Copies the query for one step of an enumeration.</summary>
    internal ListQuery WithWindow(ListWindow window)
    {
        var copy = (ListQuery)MemberwiseClone();
        copy.Window = window;
        return copy;
    }

    internal virtual void WriteParameters(ref GeneratedQueryStringBuilder query)
    {
    }
}
