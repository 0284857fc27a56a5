using System.Text.Json;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>The conditions of a <c>filters</c> parameter.</summary>
internal sealed class Filter
{
    private readonly List<Func<Row, bool>> _conditions = [];

    /// <summary>The bounds of the filter on <c>createdAt</c>, both inclusive.</summary>
    public long From { get; private set; } = long.MinValue;

    public long To { get; private set; } = long.MaxValue;

    public static Filter Parse(IReadOnlyDictionary<string, Field> fields, string? raw)
    {
        var filter = new Filter();
        if (raw is null || fields.Count == 0)
        {
            return filter;
        }

        if (Parsed(raw) is not JsonArray conditions)
        {
            throw Error("Error: must be an array");
        }

        foreach (JsonNode? condition in conditions)
        {
            filter.Add(fields, condition as JsonObject ?? []);
        }

        return filter;
    }

    public bool Accepts(Row row)
    {
        foreach (Func<Row, bool> condition in _conditions)
        {
            if (!condition(row))
            {
                return false;
            }
        }

        return true;
    }

    private static JsonNode? Parsed(string raw)
    {
        string text = DecodeAgain(raw);
        try
        {
            return Nodes.Parse(text);
        }
        catch (JsonException)
        {
            throw Error("SyntaxError: " + JsonParseError.Describe(text));
        }
    }

    // The query parser has already decoded the value; the server decodes it again.
    private static string DecodeAgain(string text)
    {
        for (int i = text.IndexOf('%', StringComparison.Ordinal); i >= 0; i = text.IndexOf('%', i + 1))
        {
            if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2]))
            {
                throw Error("URIError: URI malformed");
            }
        }

        return Uri.UnescapeDataString(text);
    }

    private static StudioError Error(string what) => StudioError.BadRequest("error parsing filters: " + what);

    private void Add(IReadOnlyDictionary<string, Field> fields, JsonObject condition)
    {
        string id = condition.Text("id") ?? "undefined";
        if (!condition.TryGetPropertyValue("value", out JsonNode? value))
        {
            throw Error($"Error: missing filter value for id \"{id}\"");
        }

        if (!fields.TryGetValue(id, out Field? field))
        {
            throw Error($"Error: unknown field: \"{id}\"");
        }

        switch (field.Kind)
        {
            case FieldKind.Flag:
                bool wanted = value.AsFlag()
                    ?? throw Error($"Error: expected boolean value for field \"{id}\", got: {Nodes.ToText(value)}");
                _conditions.Add(row => (field.Read(row).AsFlag() ?? false) == wanted);
                break;
            case FieldKind.Search:
                string part = Plain(value);
                _conditions.Add(row => field.Read(row).AsText()?.Contains(part, StringComparison.OrdinalIgnoreCase) ?? false);
                break;
            case FieldKind.Number when value is JsonObject bounds:
                foreach ((string comparison, JsonNode? bound) in bounds)
                {
                    AddBound(field, comparison, bound.AsReal() ?? 0);
                }

                break;
            default:
                string exact = Plain(value);
                _conditions.Add(row => field.Read(row) is { } actual && Plain(actual) == exact);
                break;
        }
    }

    private void AddBound(Field field, string comparison, double bound)
    {
        Func<double, bool> test = comparison switch
        {
            "gt" => value => value > bound,
            "gte" => value => value >= bound,
            "lt" => value => value < bound,
            "lte" => value => value <= bound,
            _ => throw Error($"Error: unknown comparison: \"{comparison}\""),
        };
        if (field.Path == "createdAt")
        {
            Narrow(comparison, bound);
        }

        _conditions.Add(row => test(field.ReadNumber(row)));
    }

    private void Narrow(string comparison, double bound)
    {
        if (comparison[0] == 'g')
        {
            From = Math.Max(From, (long)Math.Floor(bound));
        }
        else
        {
            To = Math.Min(To, (long)Math.Ceiling(bound));
        }
    }

    private static string Plain(JsonNode? value) => value.AsText() ?? Nodes.ToText(value);
}
