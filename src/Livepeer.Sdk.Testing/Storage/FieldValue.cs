namespace Livepeer.Sdk.Testing;

/// <summary>The value of a field, for sorting lists.</summary>
internal readonly record struct FieldValue(double Number, string? Text) : IComparable<FieldValue>
{
    public static FieldValue Read(Field field, Row row)
    {
        return field.Kind switch
        {
            FieldKind.Number => new(field.ReadNumber(row), null),
            FieldKind.Flag => new(field.Read(row).AsFlag() == true ? 1 : 0, null),
            _ when field.Path == "id" => new(0, row.Id),
            _ => new(0, field.Read(row).AsText()),
        };
    }

    public int CompareTo(FieldValue other)
    {
        int byNumber = Number.CompareTo(other.Number);
        return byNumber != 0 ? byNumber : string.CompareOrdinal(Text, other.Text);
    }
}
