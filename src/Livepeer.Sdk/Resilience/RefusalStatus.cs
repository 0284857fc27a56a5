using System.Net;

namespace Livepeer.Sdk.Resilience;

/// <summary>The statuses that prove that a request was not carried out.</summary>
internal static class RefusalStatus
{
    /// <summary>
    /// Whether a status proves that the server did nothing: it is defined as a refusal of the request as such. Everything else leaves it
    /// open: 408 and 5xx may come from a proxy that gave up waiting for work that went on, a redirect may follow the work, and nobody
    /// defines what statuses such as 460, 499 or 520 to 530 say of it.
    /// </summary>
    public static bool ProvesNothingDone(HttpStatusCode status) => (int)status
        is (>= 400 and <= 407) // Bad Request … Proxy Authentication Required
        or (>= 409 and <= 417) // Conflict … Expectation Failed
        or (>= 421 and <= 426) // Misdirected Request … Upgrade Required
        or 428 // Precondition Required
        or 429 // Too Many Requests
        or 431 // Request Header Fields Too Large
        or 451; // Unavailable For Legal Reasons
}
