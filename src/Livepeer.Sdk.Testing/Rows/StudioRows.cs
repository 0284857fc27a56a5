using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Direct access to what is stored: fills lists quickly, and changes them behind a client's back.</summary>
public sealed class StudioRows
{
    private readonly StudioCore _core;

    internal StudioRows(StudioCore core) => _core = core;

    /// <summary>Stores many plain objects, cheaply: hundreds of thousands take a moment.</summary>
    /// <param name="kind">What to store.</param>
    /// <param name="count">How many.</param>
    /// <param name="createdAt">The time of creation by number, counted from zero.</param>
    /// <param name="account">Whose they are; by default the first account's.</param>
    /// <returns>Their ids, in the order of the numbers.</returns>
    public IReadOnlyList<string> AddMany(StudioRowKind kind, int count, Func<int, DateTimeOffset> createdAt, StudioAccount? account = null)
    {
        ArgumentNullException.ThrowIfNull(createdAt);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        string userId = account?.UserId ?? _core.FirstUser.Id;
        string projectId = account?.DefaultProjectId ?? _core.FirstUser.DefaultProjectId;
        Func<Row, JsonObject> recipe = RowRecipes.For(kind);
        var rows = new Row[count];
        for (int i = 0; i < count; i++)
        {
            long time = createdAt(i).ToUnixTimeMilliseconds();
            long rank = kind is StudioRowKind.Asset or StudioRowKind.Task ? time : 0;
            rows[i] = new Row(Ids.New(), userId, projectId, time, rank, recipe);
        }

        lock (_core.Lock)
        {
            TableOf(kind).AddRange(rows);
        }

        return [.. rows.Select(row => row.Id)];
    }

    /// <summary>Stores one plain object.</summary>
    /// <param name="kind">What to store.</param>
    /// <param name="createdAt">The time of its creation; by default now.</param>
    /// <param name="account">Whose it is; by default the first account's.</param>
    /// <returns>Its id.</returns>
    public string Add(StudioRowKind kind, DateTimeOffset? createdAt = null, StudioAccount? account = null) =>
        AddMany(kind, 1, _ => createdAt ?? _core.Time.GetUtcNow(), account)[0];

    /// <summary>Removes an object as if it had never been.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="id">Its id.</param>
    /// <returns>Whether it was there.</returns>
    public bool Remove(StudioRowKind kind, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        lock (_core.Lock)
        {
            return TableOf(kind).Remove(id);
        }
    }

    /// <summary>Counts the objects of a kind, of all accounts, deleted ones included.</summary>
    /// <param name="kind">What to count.</param>
    /// <returns>Their number.</returns>
    public int Count(StudioRowKind kind)
    {
        lock (_core.Lock)
        {
            return TableOf(kind).Count;
        }
    }

    /// <summary>Reads an object as it is stored, hidden fields included.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="id">Its id.</param>
    /// <returns>Its JSON, or null if there is none.</returns>
    public string? Read(StudioRowKind kind, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        lock (_core.Lock)
        {
            return TableOf(kind).Find(id) is { } row ? Nodes.ToText(row.Peek()) : null;
        }
    }

    /// <summary>Overwrites properties of an object; null values are stored as null.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="id">Its id.</param>
    /// <param name="properties">A JSON object with the properties to overwrite.</param>
    /// <exception cref="ArgumentException">There is no such object, or the text is no JSON object.</exception>
    public void Write(StudioRowKind kind, string id, string properties)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(properties);
        var parsed = Nodes.Parse(properties) as JsonObject ?? throw new ArgumentException("A JSON object is needed.", nameof(properties));
        lock (_core.Lock)
        {
            Row row = TableOf(kind).Find(id) ?? throw new ArgumentException($"There is no {kind} {id}.", nameof(id));
            TableOf(kind).Change(row, body =>
            {
                foreach ((string name, JsonNode? value) in parsed)
                {
                    body[name] = value?.DeepClone();
                }
            });
        }
    }

    private Table TableOf(StudioRowKind kind) => kind switch
    {
        StudioRowKind.Stream => _core.Streams,
        StudioRowKind.Asset => _core.Assets,
        StudioRowKind.Session => _core.Sessions,
        StudioRowKind.Task => _core.Tasks,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
