using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>One stored object: its JSON, and the fields that lists are filtered and sorted by.</summary>
internal sealed class Row
{
    private readonly Func<Row, JsonObject>? _template;
    private JsonObject? _body;

    public Row(JsonObject body)
    {
        _body = body;
        Id = body.Text("id")!;
        ReadFields();
    }

    /// <summary>A row whose JSON is created on demand, so that hundreds of thousands of rows stay cheap.</summary>
    public Row(string id, string userId, string projectId, long createdAt, long rank, Func<Row, JsonObject> template)
    {
        Id = id;
        UserId = userId;
        ProjectId = projectId;
        CreatedAt = createdAt;
        Rank = rank;
        _template = template;
    }

    public string Id { get; }

    public string? UserId { get; private set; }

    public string? ProjectId { get; private set; }

    public string? ParentId { get; private set; }

    public bool IsDeleted { get; private set; }

    public long CreatedAt { get; private set; }

    /// <summary>The first field of the table's default order.</summary>
    public long Rank { get; internal set; }

    public bool IsOwnJson => _body is not null;

    /// <summary>The JSON. Change it only through the table.</summary>
    public JsonObject Body => _body ??= _template!(this);

    /// <summary>Returns the JSON for reading, without storing it if it was created on demand.</summary>
    public JsonObject Peek() => _body ?? _template!(this);

    /// <summary>Returns a copy that the caller may change.</summary>
    public JsonObject Copy() => _body is null ? _template!(this) : _body.Clone();

    internal void ReadFields()
    {
        JsonObject body = Body;
        UserId = body.Text("userId");
        ProjectId = body.Text("projectId");
        ParentId = body.Text("parentId");
        IsDeleted = body.Flag("deleted");
        CreatedAt = body.Whole("createdAt");
    }
}
