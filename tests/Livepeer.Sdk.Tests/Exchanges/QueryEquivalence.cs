namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>
/// Compares query strings by the pairs they say, however these are encoded and ordered, and the JSON of
/// <c>filters</c> by its structure.
/// </summary>
public static class QueryEquivalence
{
    public static bool AreEqual(string? recorded, string? sent)
    {
        List<QueryPair> left = Pairs(recorded);
        foreach (QueryPair pair in Pairs(sent))
        {
            int match = left.FindIndex(pair.Means);
            if (match < 0)
            {
                return false;
            }

            left.RemoveAt(match);
        }

        return left.Count == 0;
    }

    private static List<QueryPair> Pairs(string? query) =>
    [
        .. (query ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(QueryPair.Parse),
    ];
}
