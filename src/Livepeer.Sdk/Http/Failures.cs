using System.Net;
using System.Net.Sockets;
using Livepeer.Sdk.Resilience;

namespace Livepeer.Sdk.Http;

/// <summary>Turns what the transport throws into our exceptions, and tells what may have reached the server.</summary>
internal static class Failures
{
    public static Exception Translate(Exception exception, Operation operation) => exception switch
    {
        LivepeerException => exception,
        OperationCanceledException cancelled when operation.Deadline.Caller is { IsCancellationRequested: true } caller =>
            cancelled.CancellationToken == caller ? exception : new TaskCanceledException("The call was cancelled.", exception, caller),
        OperationCanceledException when operation.Deadline.IsReached => TimedOut(operation, exception),
        OperationCanceledException => Broken(operation, exception),
        _ when TransientFault.IsOfConnection(exception) => Broken(operation, exception),
        _ => exception,
    };

    /// <summary>Whether the request provably never reached the server: no connection came about.</summary>
    public static bool NeverSent(Exception exception) => exception switch
    {
        HttpRequestException http => http.HttpRequestError
            is HttpRequestError.ConnectionError
            or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError
            or HttpRequestError.ProxyTunnelError,

        // Bare only where a connection is reset while it is made: later an IOException is around it.
        SocketException => true,

        // What SocketsHttpHandler throws when its own time for connecting is over.
        OperationCanceledException { InnerException: TimeoutException } => true,
        _ => false,
    };

    /// <summary>A fault of the transport: the connection, or our own deadline for the attempt.</summary>
    public static bool IsTransient(Exception exception, Operation operation) => exception switch
    {
        OperationCanceledException => !operation.Deadline.Caller.IsCancellationRequested
            && (operation.Deadline.IsReached || NeverSent(exception)),
        _ => TransientFault.IsOfConnection(exception),
    };

    public static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout
            or HttpStatusCode.InternalServerError
            or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.GatewayTimeout;

    private static LivepeerTimeoutException TimedOut(Operation operation, Exception exception) =>
        new($"{operation}: the server did not answer in time.", exception)
        {
            OutcomeUnknown = !operation.MayRepeat,
        };

    private static LivepeerConnectionException Broken(Operation operation, Exception exception)
    {
        bool neverSent = NeverSent(exception) && !operation.AnswerLost;
        string message = neverSent
            ? $"{operation}: the server could not be reached."
            : $"{operation}: the connection broke before the answer was complete.";
        return new LivepeerConnectionException(message, exception) { OutcomeUnknown = !neverSent && !operation.MayRepeat };
    }
}
