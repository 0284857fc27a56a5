using System.Net;

namespace Livepeer.Sdk.Resilience;

/// <summary>The status codes that prove that a request was not executed.</summary>
internal static class RefusalStatus
{
    /// <summary>
    /// Whether a status proves that the server did not execute the request, because it is defined as a refusal. All other statuses leave
    /// that open: 408 and 5xx may come from a proxy that gave up waiting while the server continued, a redirect may follow the execution,
    /// and statuses such as 460, 499 or 520 to 530 are not defined.
    /// </summary>
    public static bool ProvesNotExecuted(HttpStatusCode status) => (int)status
        is (>= 400 and <= 407) // Bad Request … Proxy Authentication Required
        or (>= 409 and <= 417) // Conflict … Expectation Failed
        or (>= 421 and <= 426) // Misdirected Request … Upgrade Required
        or 428 // Precondition Required
        or 429 // Too Many Requests
        or 431 // Request Header Fields Too Large
        or 451; // Unavailable For Legal Reasons
}
