namespace Livepeer.Sdk;

/// <summary>Something that can be removed.</summary>
public sealed class CleanupItem
{
    internal CleanupItem(CleanupKind kind, string id, string? name, DateTimeOffset? createdAt)
    {
        Kind = kind;
        Id = id;
        Name = name;
        CreatedAt = createdAt;
    }

    /// <summary>What kind of thing it is.</summary>
    public CleanupKind Kind { get; }

    /// <summary>The ID.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public string? Name { get; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; }

    /// <summary>The stream that a recording or a clip was reached through, by its ID.</summary>
    public string? StreamId { get; internal init; }

    /// <summary>Whether it is removed only while no file has come.</summary>
    internal bool OnlyWhileUploading { get; init; }

    /// <summary>The kind and the ID.</summary>
    /// <returns>Text for people.</returns>
    public override string ToString() => $"{Kind} {Id}";
}
