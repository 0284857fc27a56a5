using System.Globalization;

namespace Livepeer.Sdk.Paging;

/// <summary>Creates the cursors of a list that accepts cursors but returns none.</summary>
internal static class OffsetCursor
{
    private const string Prefix = "skip";
    private const int ServerPageSize = 20;

    public static Page<T> Continue<T>(Page<T> page, ListQuery? query, string? cursor)
    {
        int limit = query?.PageSize ?? query?.Window?.Limit ?? ServerPageSize;
        if (page.NextCursor is not null || page.Items.Count < limit)
        {
            return page;
        }

        long skipped = cursor is not null && cursor.StartsWith(Prefix, StringComparison.Ordinal)
            && long.TryParse(cursor.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out long offset)
                ? Math.Min(offset, long.MaxValue - page.Items.Count)
                : 0;
        return new Page<T>
        {
            Items = page.Items,
            TotalCount = page.TotalCount,
            NextCursor = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{skipped + page.Items.Count}"),
        };
    }
}
