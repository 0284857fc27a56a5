using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>A field's value as lists are sorted by it.</summary>
internal readonly record struct FieldValue(double Number, string? Text) : IComparable<FieldValue>
{
    public static FieldValue Of(Field field, Row row)
    {
        JsonNode? value = field.Read(row);
        return field.Kind switch
        {
            FieldKind.Number => new(value.AsReal() ?? 0, null),
            FieldKind.Flag => new(value.AsFlag() == true ? 1 : 0, null),
            _ => new(0, value.AsText()),
        };
    }

    public int CompareTo(FieldValue other)
    {
        int byNumber = Number.CompareTo(other.Number);
        return byNumber != 0 ? byNumber : string.CompareOrdinal(Text, other.Text);
    }
}
