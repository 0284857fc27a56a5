using Livepeer.Sdk.Resilience;

namespace Livepeer.Sdk.Http;

/// <summary>
/// Converts any failure of a call to an exception of the SDK. Only the caller's cancellation and the disposal of the client are passed on
/// unchanged.
/// </summary>
internal static class CallFailure
{
    public static Exception Translate(Exception exception, Operation operation) => exception switch
    {
        LivepeerException or ObjectDisposedException { ObjectName: LivepeerConnection.Owner } => exception,
        OperationCanceledException canceled when operation.Deadline.Caller is { IsCancellationRequested: true } caller =>
            canceled.CancellationToken == caller ? exception : new TaskCanceledException("The call was canceled.", exception, caller),
        OperationCanceledException when operation.Deadline.IsReached => TimedOut(operation, exception),
        OperationCanceledException => Broken(operation, exception),
        _ when TransientFault.IsForeignTimeout(exception) => TimedOut(operation, exception),
        _ when TransientFault.IsConnectionFault(exception) => Broken(operation, exception),
        _ => new LivepeerException(
            $"{operation} failed in a handler or delegate of the application: {exception.GetType().Name}.", exception)
        {
            OutcomeUnknown = operation.IsOutcomeUnknown,
        },
    };

    /// <summary>Whether the same call may succeed later: the connection failed, or an attempt timed out.</summary>
    public static bool IsTransient(Exception exception, Operation operation) => exception switch
    {
        OperationCanceledException => !operation.Deadline.Caller.IsCancellationRequested
            && (operation.Deadline.IsReached || TransientFault.IsBeforeSending(exception)),
        _ => TransientFault.IsConnectionFault(exception),
    };

    public static LivepeerTimeoutException TimedOut(Operation operation, Exception exception) =>
        new($"{operation}: the server did not respond in time.", exception) { OutcomeUnknown = operation.IsOutcomeUnknown };

    public static LivepeerConnectionException Broken(Operation operation, Exception exception)
    {
        bool isUnreached = TransientFault.IsBeforeSending(exception) && !operation.IsOutcomeUnknown;
        string message = isUnreached
            ? $"{operation}: the server could not be reached."
            : $"{operation}: the connection broke before the response was complete.";
        return new LivepeerConnectionException(BrowserRules.Explain(message), exception) { OutcomeUnknown = operation.IsOutcomeUnknown };
    }
}
