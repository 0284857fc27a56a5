using System.Text.Json;

namespace Livepeer.Sdk;

/// <summary>
/// A filter on a field of a list, for fields that a query has no property for. An item must match all filters of a query.
/// A field that the server does not know ends with a <see cref="LivepeerValidationException"/>.
/// </summary>
public sealed class ListFilter
{
    private readonly string? _text;
    private readonly bool? _flag;

    private ListFilter(string field, string? text, bool? flag)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        Field = field;
        _text = text;
        _flag = flag;
    }

    /// <summary>Gets the name of the field as the server spells it.</summary>
    public string Field { get; }

    internal double? AtLeast { get; private init; }

    internal double? AtMost { get; private init; }

    internal double? GreaterThan { get; private init; }

    internal double? LessThan { get; private init; }

    /// <summary>Matches a text field that equals a value. The field <c>name</c> matches any part of the name, in any case.</summary>
    /// <param name="field">The name of the field as the server spells it.</param>
    /// <param name="value">The value to find.</param>
    /// <returns>The condition.</returns>
    public static ListFilter Equal(string field, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new ListFilter(field, value, null);
    }

    /// <summary>Matches a Boolean field that has a value.</summary>
    /// <param name="field">The name of the field as the server spells it.</param>
    /// <param name="value">The value to find.</param>
    /// <returns>The condition.</returns>
    public static ListFilter Equal(string field, bool value) => new(field, null, value);

    /// <summary>Matches a number that equals a value. (Sent as a range: the server's own comparison for equality is broken.)</summary>
    /// <param name="field">The name of the field as the server spells it.</param>
    /// <param name="value">The value to find. Instants are milliseconds since 1970.</param>
    /// <returns>The condition.</returns>
    public static ListFilter Equal(string field, double value) => Range(field, value, value);

    /// <summary>Matches a number within a range, both ends included.</summary>
    /// <param name="field">The name of the field as the server spells it.</param>
    /// <param name="atLeast">
    /// The smallest value that matches, or <see langword="null"/> for no limit. Instants are milliseconds since 1970.
    /// </param>
    /// <param name="atMost">The greatest value that matches, or <see langword="null"/> for no limit.</param>
    /// <returns>The condition.</returns>
    public static ListFilter Range(string field, double? atLeast, double? atMost) =>
        new(field, null, null) { AtLeast = atLeast, AtMost = atMost };

    internal static ListFilter Between(string field, double? greaterThan, double? lessThan, double? atLeast, double? atMost) =>
        new(field, null, null) { GreaterThan = greaterThan, LessThan = lessThan, AtLeast = atLeast, AtMost = atMost };

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", Field);
        writer.WritePropertyName("value");
        if (_text is not null)
        {
            writer.WriteStringValue(_text);
        }
        else if (_flag is { } flag)
        {
            writer.WriteBooleanValue(flag);
        }
        else
        {
            writer.WriteStartObject();
            WriteBound(writer, "gt", GreaterThan);
            WriteBound(writer, "gte", AtLeast);
            WriteBound(writer, "lt", LessThan);
            WriteBound(writer, "lte", AtMost);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteBound(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }
}
