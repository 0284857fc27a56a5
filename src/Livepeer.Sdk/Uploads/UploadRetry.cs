using Livepeer.Sdk.Diagnostics;
using Livepeer.Sdk.Resilience;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Uploads;

/// <summary>Counts consecutive attempts without progress, and waits between them until there were too many.</summary>
internal sealed class UploadRetry(UploadOptions options, UploadMethod method, TimeProvider time, ILogger logger)
{
    private int _failures;

    /// <summary>Gets how many retries there were in all.</summary>
    public int Total { get; private set; }

    /// <summary>Gets a value indicating whether the last attempt brought no progress.</summary>
    public bool IsStuck => _failures > 0;

    /// <summary>Records progress.</summary>
    public void Reset() => _failures = 0;

    /// <summary>Waits before the next attempt.</summary>
    /// <exception cref="LivepeerUploadException">There were too many attempts, or the server requests too long a delay.</exception>
    public async Task WaitAsync(UploadResponse response, CancellationToken cancellationToken)
    {
        if (_failures >= options.MaxRetries)
        {
            throw Exhausted($"The upload was given up after {_failures + 1} attempts without progress: {response}.", response);
        }

        TimeSpan delay = Backoff.Delay(options.RetryDelay, options.MaxRetryDelay, ++_failures);
        if (response.RetryAfter is { } requested && requested > delay)
        {
            delay = requested <= RetryAfter.LongestWait
                ? requested
                : throw Exhausted($"The upload was given up because the server requests a delay of {requested}: {response}.", response);
        }

        Total++;
        LivepeerDiagnostics.CountResume(method, response.Reason);
        Log.Resuming(logger, Total, delay, response.Reason);
        await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
    }

    private static LivepeerUploadException Exhausted(string message, UploadResponse response) =>
        new(message, response.Cause) { CanContinue = true };
}
