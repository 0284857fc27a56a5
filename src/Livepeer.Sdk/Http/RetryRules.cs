using System.Globalization;
using Livepeer.Sdk.Resilience;
using Polly;
using Polly.Retry;

namespace Livepeer.Sdk.Http;

/// <summary>Decides which outcomes are retried, and after which delay.</summary>
internal static class RetryRules
{
    /// <summary>The rule for the maximum number of retries.</summary>
    public const string Rule = "must be between 0 (no retries) and 100.";

    /// <summary>Whether an application may set a maximum number of retries.</summary>
    public static bool IsAllowed(int maxRetries) => maxRetries is >= 0 and <= 100;

    /// <summary>Gets a short reason why an outcome may be retried; <see langword="null"/> if it may not.</summary>
    public static string? Reason(Outcome<HttpResponseMessage> outcome, Operation operation) => outcome switch
    {
        _ when !operation.MaySend || operation.Deadline.Caller.IsCancellationRequested => null,
        { Exception: { } exception } => Reason(exception, operation),
        { Result.StatusCode: var status } when TransientFault.Is(status) => ((int)status).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Gets the delay that the server requests; <see langword="null"/> if it requests none.</summary>
    public static TimeSpan? ServerDelay(HttpResponseMessage? response, Operation operation) =>
        response is null ? null : RetryAfter.Read(response.Headers, operation.Time);

    /// <summary>Computes the delay from the settings of a strategy.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="retry">The number of the retry, from 0.</param>
    public static TimeSpan OwnDelay(RetryStrategyOptions<HttpResponseMessage> strategy, int retry)
    {
        TimeSpan max = strategy.MaxDelay ?? RetryAfter.LongestWait;
        return strategy.BackoffType switch
        {
            DelayBackoffType.Constant => Backoff.Delay(strategy.Delay, max, 1),
            DelayBackoffType.Linear => Backoff.Delay(strategy.Delay * (retry + 1), max, 1),
            _ => Backoff.Delay(strategy.Delay, max, retry + 1),
        };
    }

    /// <summary>
    /// Whether a delay fits into the remaining time of the call. A longer delay would end it with a timeout that hides the fault.
    /// </summary>
    public static bool Fits(TimeSpan delay, Operation operation) =>
        delay < operation.Deadline.Budget.Remaining && delay <= RetryAfter.LongestWait;

    private static string? Reason(Exception exception, Operation operation) =>
        !CallFailure.IsTransient(exception, operation) ? null
        : TransientFault.IsBeforeSending(exception) ? "unreachable"
        : operation.Deadline.IsReached || TransientFault.IsForeignTimeout(exception) ? "timeout"
        : "connection";
}
