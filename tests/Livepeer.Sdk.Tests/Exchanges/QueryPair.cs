using System.Text.Json;
using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>One name and value of a query, decoded.</summary>
internal sealed partial record QueryPair(string Name, string Value)
{
    public static QueryPair Parse(string encoded)
    {
        string[] parts = encoded.Split('=', 2);
        return new QueryPair(Decode(parts[0]), Decode(parts.ElementAtOrDefault(1) ?? ""));
    }

    /// <summary>Whether the server reads the same out of both.</summary>
    public bool Means(QueryPair other) =>
        this == other
        || (Name == "filters" && other.Name == "filters"
            && Filters() is { } left && other.Filters() is { } right
            && JsonElement.DeepEquals(left, right));

    private JsonElement? Filters()
    {
        // The server decodes filters once more than the rest, and throws at a % that begins no escape.
        if (LonePercent().IsMatch(Value))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<JsonElement>(Uri.UnescapeDataString(Value));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    [GeneratedRegex("%(?![0-9A-Fa-f]{2})")]
    private static partial Regex LonePercent();
}
