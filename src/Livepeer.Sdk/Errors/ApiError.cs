using System.Collections.ObjectModel;
using System.Net;

namespace Livepeer.Sdk;

/// <summary>The details of an error response.</summary>
internal sealed record ApiError(HttpStatusCode Status, string Message)
{
    public string? Method { get; init; }

    public string? PathTemplate { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; } =
        ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    public IReadOnlyList<string> Errors { get; init; } = [];

    public IReadOnlyList<ValidationIssue> Issues { get; init; } = [];

    public AccessDeniedReason Reason { get; init; } = AccessDeniedReason.Unknown;

    public TimeSpan? RetryAfter { get; init; }

    public bool OutcomeUnknown { get; init; }

    public Exception? Cause { get; init; }

    /// <summary>Creates the exception for the status.</summary>
    public LivepeerApiException ToException() => Status switch
    {
        HttpStatusCode.NotFound => new LivepeerNotFoundException(this),
        HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity => new LivepeerValidationException(this),
        HttpStatusCode.TooManyRequests => new LivepeerRateLimitException(this),
        HttpStatusCode.Unauthorized => new LivepeerAuthenticationException(this),
        HttpStatusCode.Forbidden => new LivepeerAccessDeniedException(this),
        _ => new LivepeerApiException(this),
    };
}
