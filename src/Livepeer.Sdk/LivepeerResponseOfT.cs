namespace Livepeer.Sdk;

/// <summary>Represents the result of a call and the response of the server behind it.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
public sealed class LivepeerResponse<T> : LivepeerResponse
{
    /// <summary>Gets or sets the result of the call.</summary>
    public required T Value { get; init; }
}
