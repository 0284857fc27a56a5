using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>Writes the numbers of a response in other notations, as another server or a proxy might.</summary>
internal static class NumberSpelling
{
    /// <summary>The spellings, all of the same number.</summary>
    public static IReadOnlyDictionary<string, Func<string, string>> All { get; } = new Dictionary<string, Func<string, string>>
    {
        ["with a fraction of zero"] = number => IsWhole(number) ? number + ".0" : number + "00",
        ["with many zeros"] = number => (IsWhole(number) ? number + "." : number) + new string('0', 40),
        ["with an exponent of zero"] = number => number + "E0",
        ["in scientific notation"] = number => decimal.Parse(number, CultureInfo.InvariantCulture).ToString("e27", CultureInfo.InvariantCulture),
        ["with a positive exponent"] = number => Shifted(number, "0.001", "e+3"),
        ["with a negative exponent"] = number => Shifted(number, "1000", "E-3"),
        ["in a string"] = number => $"\"{number}\"",
        ["in a string with an exponent"] = number => $"\"{number}e0\"",
    };

    /// <summary>Writes JSON with every number respelled, except where there is no telling whether a field is known.</summary>
    public static JsonElement Apply(JsonElement element, Func<string, string> spell)
    {
        var text = new StringBuilder();
        Write(text, element, spell);
        using JsonDocument document = JsonDocument.Parse(text.ToString());
        return document.RootElement.Clone();
    }

    private static void Write(StringBuilder text, JsonElement element, Func<string, string> spell)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{').AppendJoin(',', element.EnumerateObject().Select(property =>
                    $"{JsonSerializer.Serialize(property.Name)}:{Text(property.Value, spell)}")).Append('}');
                break;
            case JsonValueKind.Array:
                text.Append('[').AppendJoin(',', element.EnumerateArray().Select(item => Text(item, spell))).Append(']');
                break;
            case JsonValueKind.Number:
                text.Append(spell(element.GetRawText()));
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static string Text(JsonElement element, Func<string, string> spell)
    {
        var text = new StringBuilder();
        Write(text, element, spell);
        return text.ToString();
    }

    private static bool IsWhole(string number) => number.AsSpan().IndexOfAny('.', 'e', 'E') < 0;

    private static string Shifted(string number, string factor, string exponent) =>
        (decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture) * decimal.Parse(factor, CultureInfo.InvariantCulture))
        .ToString(CultureInfo.InvariantCulture) + exponent;
}
