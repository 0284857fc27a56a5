using System.Net;

namespace Livepeer.Sdk;

/// <summary>A download that broke off and may be taken up.</summary>
internal sealed class DownloadBreak : Exception
{
    private readonly Func<DownloadBreak, LivepeerException> _toPublic;

    private DownloadBreak(string message, Exception? cause, Func<DownloadBreak, LivepeerException> toPublic)
        : base(message, cause) => _toPublic = toPublic;

    public TimeSpan? RetryAfter { get; private init; }

    public static DownloadBreak OfConnection(Exception? cause) =>
        new("connection", cause, broken => new LivepeerConnectionException("The download broke off, again and again.", broken.InnerException));

    public static DownloadBreak OfTimeout(Exception cause) =>
        new("timeout", cause, broken => new LivepeerTimeoutException("The download stood still for too long, again and again.", broken.InnerException));

    /// <summary>A status that may pass; any other is thrown as what it is.</summary>
    public static Exception OfStatus(HttpResponseMessage response, TimeProvider time)
    {
        TimeSpan? retryAfter = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => null,
        };
        LivepeerApiException refusal = Refusal(response.StatusCode, retryAfter);
        return response.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError
            ? new DownloadBreak(((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture), null, _ => refusal)
            {
                RetryAfter = retryAfter,
            }
            : refusal;
    }

    public LivepeerException ToPublic() => _toPublic(this);

    private static LivepeerApiException Refusal(HttpStatusCode status, TimeSpan? retryAfter)
    {
        string message = $"The download was answered {(int)status}.";
        return status switch
        {
            HttpStatusCode.NotFound => new LivepeerNotFoundException(message) { Method = "GET" },
            HttpStatusCode.Forbidden => new LivepeerAccessDeniedException(message) { Method = "GET" },
            HttpStatusCode.TooManyRequests => new LivepeerRateLimitException(message) { Method = "GET", RetryAfter = retryAfter },
            _ => new LivepeerApiException(message, status) { Method = "GET", RetryAfter = retryAfter },
        };
    }
}
