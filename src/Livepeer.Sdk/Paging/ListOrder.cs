namespace Livepeer.Sdk;

/// <summary>A field to order a list by. A field that the server does not know is ignored by it.</summary>
public readonly record struct ListOrder
{
    private ListOrder(string field, bool isDescending)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        Field = field;
        IsDescending = isDescending;
    }

    /// <summary>The name of the field as the server spells it, such as <c>createdAt</c>, <c>updatedAt</c>, <c>name</c>.</summary>
    public string Field { get; }

    /// <summary>Whether the greatest comes first.</summary>
    public bool IsDescending { get; }

    /// <summary>Newest first: the order in which lists are walked unless another is asked for.</summary>
    public static ListOrder NewestFirst => Descending("createdAt");

    /// <summary>Oldest first.</summary>
    public static ListOrder OldestFirst => Ascending("createdAt");

    /// <summary>The least first.</summary>
    /// <param name="field">The name of the field as the server spells it.</param>
    /// <returns>The order.</returns>
    /// <exception cref="ArgumentException"><paramref name="field"/> is empty.</exception>
    public static ListOrder Ascending(string field) => new(field, false);

    /// <summary>The greatest first.</summary>
    /// <param name="field">The name of the field as the server spells it.</param>
    /// <returns>The order.</returns>
    /// <exception cref="ArgumentException"><paramref name="field"/> is empty.</exception>
    public static ListOrder Descending(string field) => new(field, true);

    /// <summary>The order as the server reads it, where <c>true</c> means descending.</summary>
    /// <returns>The field and its direction.</returns>
    public override string ToString() => $"{Field}-{(IsDescending ? "true" : "false")}";
}
