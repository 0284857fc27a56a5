using System.Globalization;

namespace Livepeer.Sdk.Paging;

/// <summary>
/// Ends the enumeration of a list that makes no progress. Otherwise, a server that ignores cursors or filters would be requested for the
/// same pages forever.
/// </summary>
internal sealed class WalkGuard
{
    private const string OffsetPrefix = "skip";

    /// <summary>
    /// The number of consecutive pages that may have nothing new. Items that are inserted during the enumeration shift known ones to the
    /// next pages.
    /// </summary>
    private const int MaxKnownPages = 10;

    private readonly HashSet<string> _cursors = new(StringComparer.Ordinal);
    private long _offset;
    private int _knownPages;

    /// <summary>Checks a page of a list that is enumerated with the server's cursors.</summary>
    public void Check(bool hasNewItems, string? nextCursor)
    {
        if (nextCursor is null)
        {
            return;
        }

        _knownPages = hasNewItems ? 0 : _knownPages + 1;
        if (_knownPages > MaxKnownPages || !_cursors.Add(nextCursor) || !Advances(nextCursor))
        {
            throw NoProgress();
        }
    }

    public static LivepeerException NoProgress() =>
        new("The list does not end: the server repeats its pages, or ignores where the next one is to begin.");

    public static LivepeerException NotInOrder() =>
        new("The list can't be walked: the server does not send it in the order that was requested.");

    /// <summary>Whether the next page starts after this one, if the cursor is an offset of the server.</summary>
    private bool Advances(string cursor)
    {
        if (!cursor.StartsWith(OffsetPrefix, StringComparison.Ordinal)
            || !long.TryParse(cursor.AsSpan(OffsetPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out long offset))
        {
            return true;
        }

        bool advances = offset > _offset;
        _offset = offset;
        return advances;
    }
}
