using System.Net;
using System.Net.Sockets;
using Polly;
using Polly.Timeout;

namespace Livepeer.Sdk.Resilience;

/// <summary>Decides which faults are transient: the same request may succeed later.</summary>
internal static class TransientFault
{
    private const HttpStatusCode TooEarly = (HttpStatusCode)425;

    /// <summary>Whether a status is transient: rate limits, timeouts, and server errors that are not permanent by definition.</summary>
    public static bool Is(HttpStatusCode status) => status
        is HttpStatusCode.RequestTimeout
        or HttpStatusCode.TooManyRequests
        or TooEarly
        or (>= HttpStatusCode.InternalServerError and not (HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported));

    /// <summary>Whether an exception of the SDK is transient.</summary>
    public static bool Is(LivepeerException exception) => exception
        is LivepeerConnectionException
        or LivepeerTimeoutException
        || (exception is LivepeerApiException { StatusCode: var status } && Is(status));

    /// <summary>Whether the transport failed: connecting, reading, writing, or a resilience handler of the application.</summary>
    public static bool IsConnectionFault(Exception exception) =>
        exception is HttpRequestException or IOException or SocketException or ExecutionRejectedException;

    /// <summary>Whether a resilience handler of the application ended the attempt because it took too long.</summary>
    public static bool IsForeignTimeout(Exception exception) => exception is TimeoutRejectedException;

    /// <summary>Whether the request provably never reached the server: no connection was made.</summary>
    public static bool IsBeforeSending(Exception exception) => exception switch
    {
        HttpRequestException http => http.HttpRequestError
            is HttpRequestError.ConnectionError
            or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError
            or HttpRequestError.ProxyTunnelError,

        // Not wrapped only if the connection is reset while it is being established; later, an IOException wraps it.
        SocketException => true,

        // Thrown by SocketsHttpHandler when its own connect timeout expires.
        OperationCanceledException { InnerException: TimeoutException } => true,
        _ => false,
    };
}
