using System.Net;
using System.Net.Sockets;

namespace Livepeer.Sdk.Resilience;

/// <summary>What counts as a transient fault: the same request may succeed later.</summary>
internal static class TransientFault
{
    private const HttpStatusCode TooEarly = (HttpStatusCode)425;

    /// <summary>Whether a status may pass: rate limits, time-outs, and every server error that is not permanent by definition.</summary>
    public static bool Is(HttpStatusCode status) => status
        is HttpStatusCode.RequestTimeout
        or HttpStatusCode.TooManyRequests
        or TooEarly
        or (>= HttpStatusCode.InternalServerError and not (HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported));

    /// <summary>Whether an exception of ours may pass.</summary>
    public static bool Is(LivepeerException exception) => exception
        is LivepeerConnectionException
        or LivepeerTimeoutException
        || (exception is LivepeerApiException { StatusCode: var status } && Is(status));

    /// <summary>Whether the transport failed: the connection, or the reading or writing of it.</summary>
    public static bool IsOfConnection(Exception exception) => exception is HttpRequestException or IOException or SocketException;
}
