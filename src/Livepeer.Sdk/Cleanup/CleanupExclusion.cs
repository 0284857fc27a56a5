namespace Livepeer.Sdk;

/// <summary>Represents content that cannot be deleted.</summary>
public sealed class CleanupExclusion
{
    internal CleanupExclusion(string description, string? id, string reason)
    {
        Description = description;
        Id = id;
        Reason = reason;
    }

    /// <summary>Gets a short description of the content.</summary>
    public string Description { get; }

    /// <summary>Gets the ID of the content, or <see langword="null"/> if it has none.</summary>
    public string? Id { get; }

    /// <summary>Gets the reason why the content cannot be deleted, as text for display.</summary>
    public string Reason { get; }

    /// <summary>Returns the content and the reason.</summary>
    /// <returns>Text for display.</returns>
    public override string ToString() => Id is null ? $"{Description}: {Reason}" : $"{Description} {Id}: {Reason}";
}
