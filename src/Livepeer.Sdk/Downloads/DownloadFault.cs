using System.Globalization;

namespace Livepeer.Sdk.Downloads;

/// <summary>A failed download attempt that can be retried.</summary>
internal sealed class DownloadFault : Exception
{
    private DownloadFault(string reason, LivepeerException failure)
        : base(reason, failure.InnerException) => Failure = failure;

    /// <summary>Gets the exception that the download ends with if there is no further attempt.</summary>
    public LivepeerException Failure { get; }

    /// <summary>Gets the delay that the server requests.</summary>
    public TimeSpan? RetryAfter => (Failure as LivepeerApiException)?.RetryAfter;

    /// <summary>Gets whether the host can't be relied on to send what is requested of it.</summary>
    public bool IsUnusableResponse { get; private init; }

    public static DownloadFault ForConnection(Exception? cause) =>
        new("connection", new LivepeerConnectionException("The connection broke before the download was complete.", cause));

    public static DownloadFault ForTimeout(Exception cause) =>
        new("timeout", new LivepeerTimeoutException("The download host did not send anything in time.", cause));

    public static DownloadFault ForStatus(LivepeerApiException failure) =>
        new(((int)failure.StatusCode).ToString(CultureInfo.InvariantCulture), failure);

    /// <summary>The response contradicts itself, the request or what is known of the file.</summary>
    public static DownloadFault ForResponse(string reason) =>
        new("response", new LivepeerConnectionException($"The download host sent an unusable response: {reason}."))
        {
            IsUnusableResponse = true,
        };
}
