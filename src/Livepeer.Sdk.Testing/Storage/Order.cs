namespace Livepeer.Sdk.Testing;

/// <summary>The order of a list: fields, each ascending or descending. Without known fields, the order is by ID.</summary>
internal sealed class Order
{
    private readonly List<(string Name, Field Field, bool Descending)> _keys = [];

    public static Order Parse(IReadOnlyDictionary<string, Field> fields, string? raw)
    {
        var order = new Order();
        foreach (string part in (raw ?? "").Split(','))
        {
            string[] pair = part.Split('-');
            if (pair.Length == 2 && fields.TryGetValue(pair[0], out Field? field))
            {
                order._keys.Add((pair[0], field, pair[1] == "true"));
            }
        }

        return order;
    }

    public bool IsById => _keys.Count == 0 || (_keys[0].Name == "id" && !_keys[0].Descending);

    public bool IsByIdDescending => _keys.Count > 0 && _keys[0].Name == "id" && _keys[0].Descending;

    /// <summary>Whether the only field is the creation time.</summary>
    public bool IsByCreation => _keys is [{ Name: "createdAt" }];

    public bool IsDescending => _keys.Count > 0 && _keys[0].Descending;

    public List<Row> Sort(IEnumerable<Row> rows)
    {
        IOrderedEnumerable<Row>? sorted = null;
        foreach ((_, Field field, bool descending) in _keys)
        {
            Func<Row, FieldValue> key = row => FieldValue.Read(field, row);
            sorted = (sorted, descending) switch
            {
                (null, true) => rows.OrderByDescending(key),
                (null, false) => rows.OrderBy(key),
                (_, true) => sorted.ThenByDescending(key),
                _ => sorted.ThenBy(key),
            };
        }

        return [.. (sorted ?? rows.OrderBy(row => 0)).ThenBy(row => row.Id, StringComparer.Ordinal)];
    }
}
