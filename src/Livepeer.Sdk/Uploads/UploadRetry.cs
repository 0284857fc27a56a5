using Livepeer.Sdk.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Uploads;

/// <summary>Waits before the next try, as long as there is one.</summary>
internal sealed class UploadRetry(UploadRun run, IReadOnlyList<TimeSpan> delays, TimeProvider time, ILogger logger)
{
    /// <summary>Nobody who asks for more means it.</summary>
    private static readonly TimeSpan _longestAsked = TimeSpan.FromHours(1);

    private int _failures;

    /// <summary>Whether the last tries brought nothing.</summary>
    public bool IsStuck => _failures > 0;

    /// <summary>There was progress: the waits begin anew.</summary>
    public void Forget() => _failures = 0;

    /// <summary>Waits, or ends the upload where there is no point in another try.</summary>
    public async Task WaitAsync(UploadAnswer answer, CancellationToken cancellationToken)
    {
        if (!answer.IsTransient)
        {
            // What has arrived is not thrown away for a word that a host on the way may have said.
            throw new LivepeerUploadException($"The upload was refused: {answer}.", answer.Cause)
            {
                CanContinue = run is { Confirmed: > 0, HasAnswered: true },
            };
        }

        if (_failures >= delays.Count)
        {
            throw GaveUp($"The upload was given up after {_failures + 1} tries without progress: {answer}.", answer);
        }

        TimeSpan delay = delays[_failures++];
        if (answer.RetryAfter is { } asked && asked > delay)
        {
            delay = asked <= _longestAsked ? asked : throw GaveUp($"The upload was given up, since the server asks to wait {asked}: {answer}.", answer);
        }

        run.Retries++;
        LivepeerDiagnostics.CountResume(run.Method, answer.Reason);
        Log.Resuming(logger, run.Retries, delay, answer.Reason);
        await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
    }

    private static LivepeerUploadException GaveUp(string message, UploadAnswer answer) => new(message, answer.Cause) { CanContinue = true };
}
