namespace Livepeer.Sdk.Testing;

/// <summary>Rows, sorted by two numbers and then by ID.</summary>
internal sealed class RowIndex
{
    private readonly List<Entry> _entries = [];

    public int Count => _entries.Count;

    public Row this[int position] => _entries[position].Row;

    public void Add((long First, long Second) key, Row row)
    {
        var entry = new Entry(key, row);
        int at = _entries.BinarySearch(entry);
        _entries.Insert(at < 0 ? ~at : at, entry);
    }

    public void AddRange(IReadOnlyCollection<((long First, long Second) Key, Row Row)> rows)
    {
        // For a few rows, inserting each at its position is cheaper than sorting everything.
        if (rows.Count < _entries.Count / 100)
        {
            foreach (((long First, long Second) key, Row row) in rows)
            {
                Add(key, row);
            }

            return;
        }

        _entries.AddRange(rows.Select(pair => new Entry(pair.Key, pair.Row)));
        _entries.Sort();
    }

    public void Remove((long First, long Second) key, Row row)
    {
        int at = _entries.BinarySearch(new Entry(key, row));
        if (at >= 0)
        {
            _entries.RemoveAt(at);
        }
    }

    /// <summary>Finds the position of the first row whose first number is at least this.</summary>
    public int FirstFrom(long key)
    {
        int low = 0;
        int high = _entries.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _entries[middle].Key.First < key ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Finds the position of the first row whose ID is greater than this, in an index whose keys are all equal.</summary>
    public int FirstAfterId(string id)
    {
        int low = 0;
        int high = _entries.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(_entries[middle].Row.Id, id) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private readonly record struct Entry((long First, long Second) Key, Row Row) : IComparable<Entry>
    {
        public int CompareTo(Entry other)
        {
            int byKey = Key.CompareTo(other.Key);
            return byKey != 0 ? byKey : string.CompareOrdinal(Row.Id, other.Row.Id);
        }
    }
}
