using System.Runtime.CompilerServices;

namespace Livepeer.Sdk.Paging;

/// <summary>
/// Enumerates a list page by page. Keeps one page in memory and, when enumerating by offset or by ID, the IDs that were seen.
/// </summary>
internal static class ListWalker
{
    /// <summary>The page size of an enumeration if the caller sets none.</summary>
    public const int DefaultPageSize = 100;

    /// <summary>
    /// Enumerates a list whose items have a time of creation that can be filtered by. Unless the caller requests another order, pages are
    /// ranges of <c>createdAt</c>: concurrent changes don't shift them, so each item that exists throughout is returned exactly once. In
    /// other orders, only offsets are available, with the guarantees of <see cref="ByOffsetAsync"/>.
    /// </summary>
    public static IAsyncEnumerable<T> WalkAsync<T, TQuery>(
        TQuery query, Func<TQuery, string?, CancellationToken, Task<Page<T>>> fetch, CancellationToken cancellationToken)
        where T : IListItem
        where TQuery : FilteredListQuery => query.OrderBy switch
        {
            null or [] or [{ Field: "createdAt", IsDescending: true }] => ByCreationAsync(query, fetch, true, cancellationToken),
            [{ Field: "createdAt" }] => ByCreationAsync(query, fetch, false, cancellationToken),
            _ => ByOffsetAsync(query, fetch, cancellationToken),
        };

    /// <summary>
    /// Enumerates by offset. Items that are shifted back by concurrent insertions are not returned twice; each concurrent deletion shifts
    /// items forward, so that one may be missed.
    /// </summary>
    /// <exception cref="LivepeerException">The walk makes no progress.</exception>
    public static async IAsyncEnumerable<T> ByOffsetAsync<T, TQuery>(
        TQuery query,
        Func<TQuery, string?, CancellationToken, Task<Page<T>>> fetch,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : IListItem
        where TQuery : ListQuery
    {
        var step = (TQuery)query.WithWindow(new ListWindow { Limit = DefaultPageSize });
        var guard = new WalkGuard();
        HashSet<string> seen = [];
        string? cursor = null;
        do
        {
            Page<T> page = await fetch(step, cursor, cancellationToken).ConfigureAwait(false);
            int known = seen.Count;
            foreach (T item in page.Items)
            {
                if (seen.Add(item.Id))
                {
                    yield return item;
                }
            }

            cursor = page.Items.Count == 0 ? null : page.NextCursor;
            guard.Check(seen.Count > known, cursor);
        }
        while (cursor is not null);
    }

    /// <summary>
    /// Enumerates a list that the server orders by ascending ID and whose cursor is an ID, meaning "greater than": concurrent changes don't
    /// shift items.
    /// </summary>
    /// <exception cref="LivepeerException">The walk makes no progress.</exception>
    public static async IAsyncEnumerable<T> ByIdAsync<T, TQuery>(
        TQuery query,
        Func<TQuery, string?, CancellationToken, Task<Page<T>>> fetch,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : IListItem
        where TQuery : ListQuery
    {
        int limit = query.PageSize ?? DefaultPageSize;
        var step = (TQuery)query.WithWindow(new ListWindow { Limit = limit });
        HashSet<string> seen = [];
        string? cursor = null;
        while (true)
        {
            Page<T> page = await fetch(step, cursor, cancellationToken).ConfigureAwait(false);
            int known = seen.Count;
            foreach (T item in page.Items)
            {
                if (seen.Add(item.Id))
                {
                    yield return item;
                }
            }

            if (IsLast(page, limit))
            {
                yield break;
            }

            // A page that starts after the last ID must have new items.
            cursor = seen.Count > known ? page.Items[^1].Id : throw WalkGuard.NoProgress();
        }
    }

    private static async IAsyncEnumerable<T> ByCreationAsync<T, TQuery>(
        TQuery query,
        Func<TQuery, string?, CancellationToken, Task<Page<T>>> fetch,
        bool newestFirst,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : IListItem
        where TQuery : FilteredListQuery
    {
        int limit = query.PageSize ?? DefaultPageSize;
        var window = new ListWindow { Limit = limit, Order = (newestFirst ? ListOrder.NewestFirst : ListOrder.OldestFirst).ToString() };
        double? edge = null;
        HashSet<string> seenAtEdge = [];
        while (true)
        {
            Page<T> page = await fetch((TQuery)query.WithWindow(window), null, cancellationToken).ConfigureAwait(false);
            bool isLast = IsLast(page, limit);
            bool advanced = false;
            bool ignoresWindow = false;
            foreach (T item in page.Items)
            {
                double? created = Milliseconds(item, newestFirst);
                if (window.HasRange && !window.Contains(created))
                {
                    // Returned with an earlier page.
                    ignoresWindow = true;
                    continue;
                }

                if (created != edge)
                {
                    if ((newestFirst ? created > edge : created < edge) && !(isLast && !window.HasRange))
                    {
                        // The next page starts where this one ends, which requires that the page is ordered.
                        throw WalkGuard.NotInOrder();
                    }

                    edge = created;
                    seenAtEdge.Clear();
                }

                if (seenAtEdge.Add(item.Id))
                {
                    advanced = true;
                    yield return item;
                }
            }

            if (isLast || edge is null)
            {
                yield break;
            }

            double at = edge.Value;

            if (!advanced && ignoresWindow)
            {
                throw WalkGuard.NoProgress();
            }

            if (!advanced)
            {
                // One millisecond has more items than fit on a page: enumerate them by ID, then continue after that millisecond.
                await foreach (T item in SameInstantAsync(query, fetch, at, limit, seenAtEdge, cancellationToken).ConfigureAwait(false))
                {
                    yield return item;
                }

                at = newestFirst ? at - 1 : at + 1;
            }

            window = newestFirst ? window with { AtMost = at } : window with { AtLeast = at };
        }
    }

    private static async IAsyncEnumerable<T> SameInstantAsync<T, TQuery>(
        TQuery query,
        Func<TQuery, string?, CancellationToken, Task<Page<T>>> fetch,
        double instant,
        int limit,
        HashSet<string> seen,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : IListItem
        where TQuery : FilteredListQuery
    {
        // In the order of IDs, a cursor that is an ID means "greater than".
        var window = new ListWindow { Limit = limit, Order = "id-false", AtLeast = instant, AtMost = instant };
        HashSet<string> walked = [];
        while (true)
        {
            Page<T> page = await fetch((TQuery)query.WithWindow(window), null, cancellationToken).ConfigureAwait(false);
            int known = walked.Count;
            foreach (T item in page.Items)
            {
                if (walked.Add(item.Id) && !seen.Contains(item.Id))
                {
                    yield return item;
                }
            }

            if (IsLast(page, limit))
            {
                yield break;
            }

            window = walked.Count > known ? window with { Cursor = page.Items[^1].Id } : throw WalkGuard.NoProgress();
        }
    }

    /// <summary>A short page is the last one, unless the server returns a cursor: it may return fewer items than requested.</summary>
    private static bool IsLast<T>(Page<T> page, int limit) =>
        page.Items.Count == 0 || (page.Items.Count < limit && page.NextCursor is null);

    private static double? Milliseconds<T>(T item, bool roundUp)
        where T : IListItem =>
        roundUp ? item.CreatedAt?.UnixMillisecondsRoundedUp() : item.CreatedAt?.ToUnixTimeMilliseconds();
}
