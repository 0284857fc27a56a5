using Livepeer.Sdk.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Http;

/// <summary>
/// Warns if the key of a client in a browser can do more than a restricted key. Everyone who opens the page can read the key, so that it
/// gives them what it can do. The server answers only by refusing, so the check is a request: one for each client, while the first
/// groups are created, and none if nobody would see the warning.
/// </summary>
internal sealed class BrowserKeyCheck(Func<CancellationToken, Task> readAccount, ILogger logger)
{
    private int _isStarted;

    /// <summary>Gets the end of the check, for tests.</summary>
    public Task Completion { get; private set; } = Task.CompletedTask;

    /// <summary>Begins the check, the first time that it is called.</summary>
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
            // Refused, as it should be; or not to be found out, which the caller's own calls will report.
        }
    }
}
