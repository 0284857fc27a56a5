namespace Livepeer.Sdk.Json;

/// <summary>A value that remembers whether it was assigned, so that null can be sent. Only a few fields can be cleared that way.</summary>
internal readonly struct Assigned<T>(T? value)
    where T : class
{
    public T? Value { get; } = value;

    public bool HasValue { get; } = true;
}
