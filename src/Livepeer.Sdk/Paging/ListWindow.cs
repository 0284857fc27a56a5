namespace Livepeer.Sdk.Paging;

/// <summary>One step of the enumeration of a list.</summary>
internal sealed record ListWindow
{
    /// <summary>The page size, if the caller set none.</summary>
    public int? Limit { get; init; }

    public string? Order { get; init; }

    public string? Cursor { get; init; }

    /// <summary>The least <c>createdAt</c>, in milliseconds since 1970.</summary>
    public double? AtLeast { get; init; }

    /// <summary>The greatest <c>createdAt</c>, in milliseconds since 1970.</summary>
    public double? AtMost { get; init; }

    public bool HasRange => AtLeast is not null || AtMost is not null;

    /// <summary>Whether the range is not empty.</summary>
    public bool Contains(double? created) => created is { } at && at >= (AtLeast ?? at) && at <= (AtMost ?? at);
}
