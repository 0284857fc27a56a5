namespace Livepeer.Sdk.DependencyInjection;

/// <summary>Finds the name that a misspelled name was probably meant to be.</summary>
internal static class NearestName
{
    private const int LongestName = 64;

    /// <summary>Returns the name that takes the fewest edits, or <see langword="null"/> if none is near.</summary>
    public static string? Find(string misspelt, IEnumerable<string> names)
    {
        if (misspelt.Length > LongestName)
        {
            return null;
        }

        string nearest = names.MinBy(name => Distance(misspelt, name))!;
        return Distance(misspelt, nearest) <= Math.Max(2, nearest.Length / 2) ? nearest : null;
    }

    /// <summary>Whether a name is long enough and close enough to another one to be a misspelling of it.</summary>
    public static bool IsObvious(string misspelt, string name) => misspelt.Length >= 8 && Distance(misspelt, name) <= 3;

    /// <summary>Computes the Levenshtein distance, ignoring case.</summary>
    private static int Distance(string left, string right)
    {
        int[] previous = [.. Enumerable.Range(0, right.Length + 1)];
        int[] current = new int[right.Length + 1];
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replace = previous[j - 1] + (char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
