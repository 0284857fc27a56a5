using System.Net.Http.Headers;

namespace Livepeer.Sdk.Resilience;

/// <summary>The <c>Retry-After</c> header of a response.</summary>
internal static class RetryAfter
{
    /// <summary>The longest delay that is waited for. A longer one fails at once, so that the caller learns of it in time.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>Reads the header.</summary>
    /// <returns>The delay that the server asks for, never negative; <see langword="null"/> if it asks for none.</returns>
    public static TimeSpan? Read(HttpResponseHeaders headers, TimeProvider time) => headers.RetryAfter switch
    {
        { Delta: { } delta } => NotNegative(delta),
        { Date: { } date } => NotNegative(date - time.GetUtcNow()),
        _ => null,
    };

    private static TimeSpan NotNegative(TimeSpan delay) => delay > TimeSpan.Zero ? delay : TimeSpan.Zero;
}
