using System.Net;
using Polly;

namespace Livepeer.Sdk.Http;

/// <summary>Which outcomes are tried again.</summary>
internal static class RetryRules
{
    /// <summary>
    /// Why an outcome may be tried again, in a word; null where it may not. Notes on the way whether an answer was lost.
    /// </summary>
    public static string? Reason(Outcome<HttpResponseMessage> outcome, Operation operation)
    {
        string? reason = outcome switch
        {
            { Exception: { } exception } => Reason(exception, operation),
            { Result: { } response } => Reason(response.StatusCode, operation),
            _ => null,
        };

        // A wait that outlasts the call would end it with a time-out and lose what the server said.
        TimeSpan wait = RetryAfter(outcome.Result, operation) ?? TimeSpan.Zero;
        return reason is not null && wait < operation.Deadline.Remaining ? reason : null;
    }

    /// <summary>How long the server asks to wait; null where it does not say.</summary>
    public static TimeSpan? RetryAfter(HttpResponseMessage? response, Operation operation) => response?.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => operation.Deadline.Until(date),
        _ => null,
    };

    private static string? Reason(Exception exception, Operation operation)
    {
        if (Failures.NeverSent(exception))
        {
            return operation.Deadline.Caller.IsCancellationRequested ? null : "unreachable";
        }

        if (!Failures.IsTransient(exception, operation))
        {
            return null;
        }

        operation.AnswerLost = true;
        return !operation.MayRepeat ? null : operation.Deadline.IsReached ? "timeout" : "connection";
    }

    private static string? Reason(HttpStatusCode status, Operation operation)
    {
        if (status == HttpStatusCode.TooManyRequests)
        {
            return "429";
        }

        if (!Failures.IsTransient(status))
        {
            return null;
        }

        operation.AnswerLost = true;
        return operation.MayRepeat ? ((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
    }
}
