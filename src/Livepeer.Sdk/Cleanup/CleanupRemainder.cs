namespace Livepeer.Sdk;

/// <summary>Something that can't be removed.</summary>
public sealed class CleanupRemainder
{
    internal CleanupRemainder(string what, string? id, string reason)
    {
        What = what;
        Id = id;
        Reason = reason;
    }

    /// <summary>What it is, in a word or two.</summary>
    public string What { get; }

    /// <summary>Its ID; null for what has none.</summary>
    public string? Id { get; }

    /// <summary>Why it stays, in words for people.</summary>
    public string Reason { get; }

    /// <summary>What stays, and why.</summary>
    /// <returns>Text for people.</returns>
    public override string ToString() => Id is null ? $"{What}: {Reason}" : $"{What} {Id}: {Reason}";
}
