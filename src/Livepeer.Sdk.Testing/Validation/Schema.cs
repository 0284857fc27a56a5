using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>
/// A small JSON schema: as much as the server's request schemas use, with the order of checks and the messages of its validator.
/// </summary>
internal sealed class Schema
{
    /// <summary>If empty, any type. In messages, several types are joined by a comma.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    public IReadOnlyList<string> Required { get; init; } = [];

    public IReadOnlyList<(string Name, Schema Schema)> Properties { get; init; } = [];

    /// <summary>Whether unknown properties are rejected.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The schema of unknown properties.</summary>
    public Schema? Others { get; init; }

    public Schema? Items { get; init; }

    public IReadOnlyList<Schema> OneOf { get; init; } = [];

    public IReadOnlyList<JsonNode> Allowed { get; init; } = [];

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public string? Pattern { get; init; }

    public static Schema Text { get; } = new() { Types = ["string"] };

    public static Schema Number { get; } = new() { Types = ["number"] };

    public static Schema Flag { get; } = new() { Types = ["boolean"] };

    public static Schema Null { get; } = new() { Types = ["null"] };

    public static Schema AnyObject { get; } = new() { Types = ["object"] };

    public static Schema Integer(int minimum, int? maximum = null) => new() { Types = ["integer"], Minimum = minimum, Maximum = maximum };

    public static Schema Choice(params string[] values) =>
        new() { Types = ["string"], Allowed = [.. values.Select(value => (JsonNode)value)] };

    public static Schema Matching(string pattern) => new() { Types = ["string"], Pattern = pattern };

    public static Schema List(Schema items, bool orNull = false) =>
        new() { Types = orNull ? ["array", "null"] : ["array"], Items = items };

    public static Schema Object(params (string Name, Schema Schema)[] properties) => Object([], properties);

    public static Schema Object(string[] required, params (string Name, Schema Schema)[] properties) =>
        new() { Types = ["object"], Required = required, IsClosed = true, Properties = properties };

    public static Schema Either(params Schema[] schemas) => new() { OneOf = schemas };

    public static Schema MapOf(Schema values) => new() { Types = ["object"], Others = values };

    /// <summary>Gets the messages for the first error in a value, as the server would return them; empty if the value is valid.</summary>
    public IReadOnlyList<string> Check(JsonNode? value)
    {
        var violations = new Violations();
        SchemaCheck.Run(this, value, "", "#", violations);
        return violations.Texts;
    }
}
