namespace Livepeer.Sdk;

/// <summary>Represents an item that can be deleted.</summary>
public sealed class CleanupItem
{
    internal CleanupItem(CleanupKind kind, string id, string? name, DateTimeOffset? createdAt)
    {
        Kind = kind;
        Id = id;
        Name = name;
        CreatedAt = createdAt;
    }

    /// <summary>Gets the kind of item.</summary>
    public CleanupKind Kind { get; }

    /// <summary>Gets the ID.</summary>
    public string Id { get; }

    /// <summary>Gets the name.</summary>
    public string? Name { get; }

    /// <summary>Gets the time at which the item was created.</summary>
    public DateTimeOffset? CreatedAt { get; }

    /// <summary>Gets the ID of the stream through which a recording or a clip was found.</summary>
    public string? StreamId { get; internal init; }

    /// <summary>Gets a value that indicates whether the item is deleted only while its upload is incomplete.</summary>
    internal bool OnlyWhileUploading { get; init; }

    /// <summary>Returns the kind and the ID.</summary>
    /// <returns>Text for display.</returns>
    public override string ToString() => $"{Kind} {Id}";
}
