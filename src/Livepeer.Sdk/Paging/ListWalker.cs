using System.Runtime.CompilerServices;

namespace Livepeer.Sdk.Paging;

/// <summary>
/// Walks a list page by page to its end. In memory are one page and, for walks by the server's offsets or by ID, the IDs that were seen.
/// </summary>
internal static class ListWalker
{
    /// <summary>The page size of a walk if the caller sets none.</summary>
    public const int DefaultPageSize = 100;

    /// <summary>
    /// Walks a list whose items know when they were made and that can be filtered by it. Unless the caller asks for another
    /// order, pages are ranges of <c>createdAt</c>: rows that come and go meanwhile shift nothing, so that what is there all
    /// along is seen exactly once. Other orders have only the server's offsets, and <see cref="ByOffsetAsync"/>'s promise.
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
    /// Walks by the server's offsets. Rows that are inserted meanwhile push others back, which are then not repeated; rows that are
    /// deleted pull others forward, and as many may be missed.
    /// </summary>
    /// <exception cref="LivepeerException">The walk makes no progress.</exception>
    public static async IAsyncEnumerable<T> ByOffsetAsync<T, TQuery>(
        TQuery query,
        Func<TQuery, string?, CancellationToken, Task<Page<T>>> fetch,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : IListItem
        where TQuery : ListQuery
    {
        var step = (TQuery)query.At(new ListWindow { Limit = DefaultPageSize });
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
    /// Walks a list that the server gives by ascending ID, where a cursor that is an ID means "greater than it": rows that come and go
    /// meanwhile shift nothing.
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
        var step = (TQuery)query.At(new ListWindow { Limit = limit });
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

            // No page begins behind the last ID and has nothing new.
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
            Page<T> page = await fetch((TQuery)query.At(window), null, cancellationToken).ConfigureAwait(false);
            bool isLast = IsLast(page, limit);
            bool advanced = false;
            bool ignoresWindow = false;
            foreach (T item in page.Items)
            {
                double? created = Milliseconds(item, newestFirst);
                if (window.HasRange && !window.Contains(created))
                {
                    // Of an earlier page.
                    ignoresWindow = true;
                    continue;
                }

                if (created != edge)
                {
                    if ((newestFirst ? created > edge : created < edge) && !(isLast && !window.HasRange))
                    {
                        // The next page is to begin where this one ends, which only means something in order.
                        throw WalkGuard.NotInOrder();
                    }

                    edge = created;
                    seenAtEdge.Clear();
                    advanced = true;
                }

                if (seenAtEdge.Add(item.Id))
                {
                    advanced = true;
                    yield return item;
                }
            }

            if (isLast || edge is not { } at)
            {
                yield break;
            }

            if (!advanced && ignoresWindow)
            {
                throw WalkGuard.NoProgress();
            }

            if (!advanced)
            {
                // More rows of one millisecond than a page holds: these by their IDs, then past them.
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
        // Ordered by ID, a cursor that is an ID means "greater than it".
        var window = new ListWindow { Limit = limit, Order = "id-false", AtLeast = instant, AtMost = instant };
        HashSet<string> walked = [];
        while (true)
        {
            Page<T> page = await fetch((TQuery)query.At(window), null, cancellationToken).ConfigureAwait(false);
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

    /// <summary>A short page is the last, unless the server says otherwise: it may put fewer on a page than asked for.</summary>
    private static bool IsLast<T>(Page<T> page, int limit) =>
        page.Items.Count == 0 || (page.Items.Count < limit && page.NextCursor is null);

    private static double? Milliseconds<T>(T item, bool roundUp)
        where T : IListItem =>
        roundUp ? item.CreatedAt?.UnixMillisecondsRoundedUp() : item.CreatedAt?.ToUnixTimeMilliseconds();
}
