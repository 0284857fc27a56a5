namespace Livepeer.Sdk.Json;

/// <summary>
/// A value that remembers having been assigned, so that null can be sent. Only a few fields of the server may be cleared by it.
/// </summary>
internal readonly struct Assigned<T>(T? value)
    where T : class
{
    public T? Value { get; } = value;

    public bool HasValue { get; } = true;
}
