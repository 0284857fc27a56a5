using System.Net;
using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>
/// Translates failures of calls to Livepeer Studio for visitors. What a visitor can fix is passed on; what only the operator can fix, such
/// as a rejected key, becomes 502 or 503 without details.
/// </summary>
internal static class UpstreamErrors
{
    private const int MaxDetail = 500;

    public static Refusal Translate(LivepeerException exception) => exception switch
    {
        LivepeerNotFoundException => Refusal.NotFound(),
        LivepeerAccessDeniedException denied when denied.Reason == AccessDeniedReason.NotOwner => Refusal.NotFound(),
        LivepeerValidationException invalid => new Refusal((int)invalid.StatusCode, Describe(invalid.Issues)),
        LivepeerRateLimitException limited =>
            new Refusal(StatusCodes.Status429TooManyRequests, "Too many requests.") { RetryAfter = limited.RetryAfter },
        LivepeerApiException { StatusCode: HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed } =>
            new Refusal(StatusCodes.Status409Conflict, "The object is not in a state that allows this."),
        LivepeerApiException { StatusCode: HttpStatusCode.ServiceUnavailable } busy =>
            new Refusal(StatusCodes.Status503ServiceUnavailable, Explain(busy)) { RetryAfter = busy.RetryAfter },
        LivepeerTimeoutException => new Refusal(StatusCodes.Status504GatewayTimeout, Explain(exception)),
        _ => new Refusal(StatusCodes.Status502BadGateway, Explain(exception)),
    };

    private static string Explain(LivepeerException exception) =>
        exception.OutcomeUnknown ? Refusal.Unclear : "The video service is not available.";

    private static string Describe(IReadOnlyList<ValidationIssue> issues)
    {
        string text = string.Join("; ", issues);
        return text.Length switch
        {
            0 => "The service found the request invalid.",
            > MaxDetail => string.Concat(text.AsSpan(0, MaxDetail), "…"),
            _ => text,
        };
    }
}
