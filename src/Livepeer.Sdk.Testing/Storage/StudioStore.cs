using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Provides direct access to the stored objects, to fill lists quickly and to change them without the API.</summary>
public sealed class StudioStore
{
    private readonly StudioCore _core;

    internal StudioStore(StudioCore core) => _core = core;

    /// <summary>Adds many plain objects. Hundreds of thousands take a moment.</summary>
    /// <param name="kind">The kind of the objects.</param>
    /// <param name="count">The number.</param>
    /// <param name="createdAt">Returns the time of creation of an object by its number, counted from zero.</param>
    /// <param name="account">The account that owns the objects; by default the first one.</param>
    /// <returns>The IDs, in the order of the numbers.</returns>
    public IReadOnlyList<string> AddMany(
        StudioObjectKind kind, int count, Func<int, DateTimeOffset> createdAt, StudioAccount? account = null)
    {
        ArgumentNullException.ThrowIfNull(createdAt);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        string userId = account?.UserId ?? _core.FirstUser.Id;
        string projectId = account?.DefaultProjectId ?? _core.FirstUser.DefaultProjectId;
        Func<Row, JsonObject> template = ObjectTemplates.For(kind);
        var rows = new Row[count];
        for (int i = 0; i < count; i++)
        {
            long time = createdAt(i).ToUnixTimeMilliseconds();
            long rank = kind is StudioObjectKind.Asset or StudioObjectKind.Task ? time : 0;
            rows[i] = new Row(Ids.New(), userId, projectId, time, rank, template);
        }

        lock (_core.Lock)
        {
            GetTable(kind).AddRange(rows);
        }

        return [.. rows.Select(row => row.Id)];
    }

    /// <summary>Adds a plain object.</summary>
    /// <param name="kind">The kind of the objects.</param>
    /// <param name="createdAt">The time of creation; by default now.</param>
    /// <param name="account">The account that owns the object; by default the first one.</param>
    /// <returns>The ID.</returns>
    public string Add(StudioObjectKind kind, DateTimeOffset? createdAt = null, StudioAccount? account = null) =>
        AddMany(kind, 1, _ => createdAt ?? _core.Time.GetUtcNow(), account)[0];

    /// <summary>Removes an object entirely, without marking it as deleted.</summary>
    /// <param name="kind">The kind of the object.</param>
    /// <param name="id">The ID.</param>
    /// <returns><see langword="true"/> if the object existed; otherwise, <see langword="false"/>.</returns>
    public bool Remove(StudioObjectKind kind, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        lock (_core.Lock)
        {
            return GetTable(kind).Remove(id);
        }
    }

    /// <summary>Counts the objects of a kind in all accounts, including deleted ones.</summary>
    /// <param name="kind">The kind of the objects.</param>
    /// <returns>The number.</returns>
    public int Count(StudioObjectKind kind)
    {
        lock (_core.Lock)
        {
            return GetTable(kind).Count;
        }
    }

    /// <summary>Reads an object as stored, including hidden properties.</summary>
    /// <param name="kind">The kind of the object.</param>
    /// <param name="id">The ID.</param>
    /// <returns>The object as JSON, or <see langword="null"/> if it does not exist.</returns>
    public string? Read(StudioObjectKind kind, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        lock (_core.Lock)
        {
            return GetTable(kind).Find(id) is { } row ? Nodes.ToText(row.Peek()) : null;
        }
    }

    /// <summary>Overwrites properties of an object.</summary>
    /// <param name="kind">The kind of the object.</param>
    /// <param name="id">The ID.</param>
    /// <param name="properties">The properties to overwrite, as a JSON object.</param>
    /// <exception cref="ArgumentException">The object does not exist, or <paramref name="properties"/> is not a JSON object.</exception>
    public void Write(StudioObjectKind kind, string id, string properties)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(properties);
        var parsed = Nodes.Parse(properties) as JsonObject ?? throw new ArgumentException("A JSON object is needed.", nameof(properties));
        lock (_core.Lock)
        {
            Row row = GetTable(kind).Find(id) ?? throw new ArgumentException($"There is no {kind} {id}.", nameof(id));
            GetTable(kind).Change(row, body =>
            {
                foreach ((string name, JsonNode? value) in parsed)
                {
                    body[name] = value?.DeepClone();
                }
            });
        }
    }

    private Table GetTable(StudioObjectKind kind) => kind switch
    {
        StudioObjectKind.Stream => _core.Streams,
        StudioObjectKind.Asset => _core.Assets,
        StudioObjectKind.Session => _core.Sessions,
        StudioObjectKind.Task => _core.Tasks,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
