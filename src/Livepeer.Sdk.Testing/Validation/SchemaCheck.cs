using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Testing;

/// <summary>Applies a schema in the order of the server's validator, which stops at the first failure.</summary>
internal static class SchemaCheck
{
    public static bool Run(Schema schema, JsonNode? value, string at, string path, Violations found)
    {
        if (schema.Types.Count > 0 && !schema.Types.Any(type => Is(value, type)))
        {
            string expected = string.Join(",", schema.Types);
            JsonNode reported = schema.Types.Count == 1 ? expected : new JsonArray([.. schema.Types.Select(type => (JsonNode)type)]);
            return found.Add(at, path, "type", new JsonObject { ["type"] = reported }, "must be " + expected);
        }

        return CheckNumber(schema, value, at, path, found)
            && CheckText(schema, value, at, path, found)
            && CheckAllowed(schema, value, at, path, found)
            && CheckOneOf(schema, value, at, path, found)
            && CheckItems(schema, value, at, path, found)
            && CheckObject(schema, value, at, path, found);
    }

    private static bool CheckNumber(Schema schema, JsonNode? value, string at, string path, Violations found)
    {
        if (value.AsReal() is not { } number)
        {
            return true;
        }

        if (schema.Maximum is { } maximum && number > maximum)
        {
            return found.Add(at, path, "maximum", Limit("<=", maximum), "must be <= " + maximum.ToString(CultureInfo.InvariantCulture));
        }

        return schema.Minimum is not { } minimum || number >= minimum
            || found.Add(at, path, "minimum", Limit(">=", minimum), "must be >= " + minimum.ToString(CultureInfo.InvariantCulture));
    }

    private static JsonObject Limit(string comparison, double limit) =>
        new() { ["comparison"] = comparison, ["limit"] = Nodes.Number(limit) };

    private static bool CheckText(Schema schema, JsonNode? value, string at, string path, Violations found)
    {
        if (value.AsText() is not { } text)
        {
            return true;
        }

        if (schema.MaxLength is { } most && text.Length > most)
        {
            return found.Add(at, path, "maxLength", new JsonObject { ["limit"] = most }, $"must NOT have more than {most} characters");
        }

        if (schema.MinLength is { } least && text.Length < least)
        {
            return found.Add(at, path, "minLength", new JsonObject { ["limit"] = least }, $"must NOT have fewer than {least} characters");
        }

        return schema.Pattern is not { } pattern || Regex.IsMatch(text, pattern, RegexOptions.ECMAScript)
            || found.Add(at, path, "pattern", new JsonObject { ["pattern"] = pattern }, $"must match pattern \"{pattern}\"");
    }

    private static bool CheckAllowed(Schema schema, JsonNode? value, string at, string path, Violations found)
    {
        if (schema.Allowed.Count == 0 || schema.Allowed.Any(allowed => JsonNode.DeepEquals(allowed, value)))
        {
            return true;
        }

        var values = new JsonArray([.. schema.Allowed.Select(allowed => allowed.DeepClone())]);
        return found.Add(at, path, "enum", new JsonObject { ["allowedValues"] = values }, "must be equal to one of the allowed values");
    }

    private static bool CheckOneOf(Schema schema, JsonNode? value, string at, string path, Violations found)
    {
        if (schema.OneOf.Count == 0)
        {
            return true;
        }

        var all = new Violations();
        var passing = new List<int>();
        for (int i = 0; i < schema.OneOf.Count; i++)
        {
            if (Run(schema.OneOf[i], value, at, $"{path}/oneOf/{i}", all))
            {
                passing.Add(i);
            }
        }

        if (passing.Count == 1)
        {
            return true;
        }

        found.AddAll(all);
        JsonNode? reported = passing.Count == 0 ? null : new JsonArray([.. passing.Select(index => (JsonNode)index)]);
        return found.Add(at, path, "oneOf", new JsonObject { ["passingSchemas"] = reported }, "must match exactly one schema in oneOf");
    }

    private static bool CheckItems(Schema schema, JsonNode? value, string at, string path, Violations found)
    {
        if (schema.Items is not { } items || value is not JsonArray array)
        {
            return true;
        }

        for (int i = 0; i < array.Count; i++)
        {
            if (!Run(items, array[i], $"{at}/{i}", path + "/items", found))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CheckObject(Schema schema, JsonNode? value, string at, string path, Violations found)
    {
        if (value is not JsonObject node)
        {
            return true;
        }

        if (schema.Required.FirstOrDefault(name => !node.ContainsKey(name)) is { } missing)
        {
            return found.Add(
                at, path, "required", new JsonObject { ["missingProperty"] = missing }, $"must have required property '{missing}'");
        }

        foreach ((string name, JsonNode? other) in node)
        {
            if (schema.Properties.Any(property => property.Name == name))
            {
                continue;
            }

            if (schema.IsClosed)
            {
                return found.Add(
                    at,
                    path,
                    "additionalProperties",
                    new JsonObject { ["additionalProperty"] = name },
                    "must NOT have additional properties");
            }

            if (schema.Others is { } others && !Run(others, other, at + "/" + Escape(name), path + "/additionalProperties", found))
            {
                return false;
            }
        }

        foreach ((string name, Schema property) in schema.Properties)
        {
            if (node.TryGetPropertyValue(name, out JsonNode? inner)
                && !Run(property, inner, at + "/" + Escape(name), path + "/properties/" + Escape(name), found))
            {
                return false;
            }
        }

        return true;
    }

    private static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static bool Is(JsonNode? value, string type) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "integer" => value.AsReal() is { } number && number == Math.Floor(number),
        _ => false,
    };
}
