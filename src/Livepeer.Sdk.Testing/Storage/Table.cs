using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>All objects of one kind, indexed by ID and by the orders that lists use. Guarded by the studio's lock.</summary>
internal sealed class Table(Func<JsonObject, long>? rank = null)
{
    private readonly Dictionary<string, Row> _rows = new(StringComparer.Ordinal);
    private readonly RowIndex _byId = new();
    private readonly RowIndex _byCreation = new();
    private readonly RowIndex _byRank = new();

    public int Count => _rows.Count;

    /// <summary>All rows, by ID.</summary>
    public RowIndex ById => _byId;

    /// <summary>All rows, by creation time.</summary>
    public RowIndex ByCreation => _byCreation;

    /// <summary>All rows, by the first field of the default order.</summary>
    public RowIndex ByRank => _byRank;

    public IEnumerable<Row> Rows => _rows.Values;

    public Row? Find(string? id) => id is not null && _rows.TryGetValue(id, out Row? row) ? row : null;

    public Row Add(JsonObject body)
    {
        var row = new Row(body);
        row.Rank = GetRank(row);
        Add(row);
        return row;
    }

    public void AddRange(IReadOnlyList<Row> rows)
    {
        foreach (Row row in rows)
        {
            _rows.Add(row.Id, row);
        }

        _byId.AddRange([.. rows.Select(row => ((0L, 0L), row))]);
        _byCreation.AddRange([.. rows.Select(row => ((row.CreatedAt, 0L), row))]);
        _byRank.AddRange([.. rows.Select(row => ((row.Rank, row.CreatedAt), row))]);
    }

    public void Change(Row row, Action<JsonObject> change)
    {
        long createdAt = row.CreatedAt;
        long rank = row.Rank;
        change(row.Body);
        row.ReadFields();
        row.Rank = GetRank(row);
        if (row.CreatedAt != createdAt)
        {
            _byCreation.Remove((createdAt, 0), row);
            _byCreation.Add((row.CreatedAt, 0), row);
        }

        if (row.Rank != rank || row.CreatedAt != createdAt)
        {
            _byRank.Remove((rank, createdAt), row);
            _byRank.Add((row.Rank, row.CreatedAt), row);
        }
    }

    public bool Remove(string id)
    {
        if (!_rows.Remove(id, out Row? row))
        {
            return false;
        }

        _byId.Remove((0, 0), row);
        _byCreation.Remove((row.CreatedAt, 0), row);
        _byRank.Remove((row.Rank, row.CreatedAt), row);
        return true;
    }

    public IEnumerable<Row> Where(Func<Row, bool> condition) => _rows.Values.Where(condition);

    /// <summary>
    /// Finds a row by a value that the server derives from the ID: playback IDs and stream keys begin with its first four characters.
    /// </summary>
    public Row? FindByDerived(string field, string value)
    {
        if (value.Length >= 4)
        {
            string prefix = value[..4];
            for (int i = _byId.FirstAfterId(prefix); i < _byId.Count && _byId[i].Id.StartsWith(prefix, StringComparison.Ordinal); i++)
            {
                if (_byId[i].Peek().Text(field) == value)
                {
                    return _byId[i];
                }
            }
        }

        return _rows.Values.FirstOrDefault(row => row.IsOwnJson && row.Body.Text(field) == value);
    }

    private void Add(Row row)
    {
        _rows.Add(row.Id, row);
        _byId.Add((0, 0), row);
        _byCreation.Add((row.CreatedAt, 0), row);
        _byRank.Add((row.Rank, row.CreatedAt), row);
    }

    private long GetRank(Row row) => rank?.Invoke(row.Body) ?? 0;
}
