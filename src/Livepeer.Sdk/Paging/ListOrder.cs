namespace Livepeer.Sdk;

/// <summary>A field to order a list by. The server ignores fields that it does not know.</summary>
public readonly record struct ListOrder
{
    private ListOrder(string field, bool isDescending)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(field);
        Field = field;
        IsDescending = isDescending;
    }

    /// <summary>Gets the name of the field as the server spells it, such as <c>createdAt</c>, <c>updatedAt</c>, <c>name</c>.</summary>
    public string Field { get; }

    /// <summary>Gets a value that indicates whether the order is descending.</summary>
    public bool IsDescending { get; }

    /// <summary>Gets newest first, the default order of walks.</summary>
    public static ListOrder NewestFirst => Descending("createdAt");

    /// <summary>Gets oldest first.</summary>
    public static ListOrder OldestFirst => Ascending("createdAt");

    /// <summary>Creates an ascending order.</summary>
    /// <param name="field">The name of the field as the server spells it.</param>
    /// <returns>The order.</returns>
    /// <exception cref="ArgumentException"><paramref name="field"/> is empty.</exception>
    public static ListOrder Ascending(string field) => new(field, false);

    /// <summary>Creates a descending order.</summary>
    /// <param name="field">The name of the field as the server spells it.</param>
    /// <returns>The order.</returns>
    /// <exception cref="ArgumentException"><paramref name="field"/> is empty.</exception>
    public static ListOrder Descending(string field) => new(field, true);

    /// <summary>Returns the order as the server reads it, where <c>true</c> means descending.</summary>
    /// <returns>The field and its direction.</returns>
    public override string ToString() => $"{Field}-{(IsDescending ? "true" : "false")}";
}
