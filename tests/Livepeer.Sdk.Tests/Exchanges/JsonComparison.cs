using System.Text.Json;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>One run of <see cref="JsonEquivalence"/>.</summary>
internal sealed class JsonComparison(JsonEquivalenceOptions options, List<string> differences)
{
    public void Compare(string path, JsonElement expected, JsonElement actual)
    {
        if (options.IgnoredPaths.Contains(path) || (IsNothing(expected) && IsNothing(actual)))
        {
            return;
        }

        switch (expected.ValueKind, actual.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                CompareObjects(path, expected, actual);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                CompareArrays(path, expected, actual);
                break;
            case (JsonValueKind.Number, JsonValueKind.Number) when AreClose(expected, actual):
                break;
            case var (kind, other) when kind != other || !JsonElement.DeepEquals(expected, actual):
                differences.Add($"{path}: expected {Show(expected)}, but was {Show(actual)}");
                break;
        }
    }

    private void CompareObjects(string path, JsonElement expected, JsonElement actual)
    {
        Dictionary<string, JsonElement> left = Members(path, "expected", expected);
        Dictionary<string, JsonElement> right = Members(path, "actual", actual);
        foreach (string name in left.Keys.Union(right.Keys))
        {
            Compare(Member(path, name), left.GetValueOrDefault(name), right.GetValueOrDefault(name));
        }
    }

    private void CompareArrays(string path, JsonElement expected, JsonElement actual)
    {
        int left = expected.GetArrayLength();
        int right = actual.GetArrayLength();
        if (left != right)
        {
            differences.Add($"{path}: expected {left} elements, but was {right}: {Show(expected)} / {Show(actual)}");
        }

        for (int index = 0; index < Math.Min(left, right); index++)
        {
            Compare($"{path}[{index}]", expected[index], actual[index]);
        }
    }

    private Dictionary<string, JsonElement> Members(string path, string side, JsonElement element)
    {
        Dictionary<string, JsonElement> members = [];
        foreach (JsonProperty member in element.EnumerateObject())
        {
            if (!members.TryAdd(member.Name, member.Value))
            {
                differences.Add($"{Member(path, member.Name)}: written more than once in the {side} JSON");
            }
        }

        return members;
    }

    private bool AreClose(JsonElement expected, JsonElement actual) =>
        options.NumberTolerance > 0
        && expected.TryGetDecimal(out decimal left)
        && actual.TryGetDecimal(out decimal right)
        && Math.Abs(left - right) <= options.NumberTolerance;

    private static bool IsNothing(JsonElement element) =>
        element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;

    private static string Member(string path, string name) =>
        name.Length > 0 && name.All(character => char.IsLetterOrDigit(character) || character is '_' or '$')
            ? $"{path}.{name}"
            : $"{path}['{name}']";

    private static string Show(JsonElement element)
    {
        const int Longest = 120;
        if (element.ValueKind == JsonValueKind.Undefined)
        {
            return "absent";
        }

        string text = JsonSerializer.Serialize(element);
        return text.Length <= Longest ? text : $"{text[..Longest]}…";
    }
}
