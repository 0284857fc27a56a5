using System.Net.Http.Headers;

namespace Livepeer.Sdk.Resilience;

/// <summary>The <c>Retry-After</c> header of a response.</summary>
internal static class RetryAfter
{
    /// <summary>The longest delay that the SDK waits for. A longer delay fails immediately, so that the caller can react.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>Reads the header.</summary>
    /// <returns>The delay that the server requests, never negative; <see langword="null"/> if it requests none.</returns>
    public static TimeSpan? Read(HttpResponseHeaders headers, TimeProvider time) => headers.RetryAfter switch
    {
        { Delta: { } delta } => NotNegative(delta),
        { Date: { } date } => NotNegative(date - time.GetUtcNow()),
        _ => null,
    };

    private static TimeSpan NotNegative(TimeSpan delay) => delay > TimeSpan.Zero ? delay : TimeSpan.Zero;
}
