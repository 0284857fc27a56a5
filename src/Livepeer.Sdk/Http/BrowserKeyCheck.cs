using Livepeer.Sdk.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Http;

/// <summary>
/// Warns if the key of a client in a browser can do more than a restricted key: everyone who opens the page can read the key and use it.
/// Only a refused request shows what a key can do, so the check sends one for each client when its first group is created, and none if the
/// warning would not be logged.
/// </summary>
internal sealed class BrowserKeyCheck(Func<CancellationToken, Task> readAccount, ILogger logger)
{
    private int _isStarted;

    /// <summary>Gets the end of the check, for tests.</summary>
    public Task Completion { get; private set; } = Task.CompletedTask;

    /// <summary>Starts the check on the first call.</summary>
    public void Start()
    {
        if (logger.IsEnabled(LogLevel.Warning) && Interlocked.Exchange(ref _isStarted, 1) == 0)
        {
            Completion = RunAsync();
        }
    }

    private async Task RunAsync()
    {
        try
        {
            await readAccount(CancellationToken.None).ConfigureAwait(false);
            Log.KeyNotRestricted(logger);
        }
        catch (Exception exception) when (exception is LivepeerException or ObjectDisposedException or OperationCanceledException)
        {
            // Refused, as it should be, or the check failed; the caller's own calls will report that.
        }
    }
}
