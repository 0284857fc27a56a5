using System.Runtime.CompilerServices;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Paging;
using Refit;

namespace Livepeer.Sdk;

/// <summary>What every list can be asked: how much a page holds, and how much there is.</summary>
public abstract class ListQuery : IQuerySource
{
    /// <summary>The most items that the server puts on a page.</summary>
    public const int MaxPageSize = 1000;

    private protected ListQuery()
    {
    }

    /// <summary>How many items a page holds: 1 to 1000. Unless set, a page has the server's 20 and a walk fetches 100 at a time.</summary>
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

    /// <summary>Whether to count all items too, for <see cref="Page{T}.TotalCount"/>. Costs the server a second look.</summary>
    public bool IncludeTotalCount { get; init; }

    /// <summary>The part of a list that a walk asks for next; null outside walks.</summary>
    internal ListWindow? Window { get; private set; }

    void IQuerySource.Write(ref GeneratedQueryStringBuilder query)
    {
        query.Put("limit", PageSize ?? Window?.Limit);
        query.Put("count", IncludeTotalCount);
        WriteParameters(ref query);
    }

    /// <summary>The same query, for one step of a walk.</summary>
    internal ListQuery At(ListWindow window)
    {
        var copy = Unsafe.As<ListQuery>(MemberwiseClone());
        copy.Window = window;
        return copy;
    }

    internal virtual void WriteParameters(ref GeneratedQueryStringBuilder query)
    {
    }
}
