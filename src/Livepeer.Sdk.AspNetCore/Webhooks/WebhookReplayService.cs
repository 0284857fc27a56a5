using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>Sends failed events again, from time to time.</summary>
internal sealed class WebhookReplayService(
    WebhooksClient webhooks, LivepeerWebhookReplayOptions options, TimeProvider time, ILoggerFactory loggers) : BackgroundService
{
    private readonly ILogger _logger = loggers.CreateLogger(WebhookServerLog.Category);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(options.Delay, time, stoppingToken).ConfigureAwait(false);
        while (true)
        {
            await ReplayAsync(stoppingToken).ConfigureAwait(false);
            await Task.Delay(options.Interval, time, stoppingToken).ConfigureAwait(false);
        }
    }

    private async Task ReplayAsync(CancellationToken cancellationToken)
    {
        try
        {
            DateTimeOffset now = time.GetUtcNow();
            DateTimeOffset since = options.Period < now - DateTimeOffset.UnixEpoch ? now - options.Period : DateTimeOffset.UnixEpoch;
            IReadOnlyList<WebhookLog> resent =
                await webhooks.ReplayFailedAsync(options.WebhookId, since, cancellationToken).ConfigureAwait(false);
            if (resent.Count > 0)
            {
                WebhookServerLog.Replayed(_logger, resent.Count, resent.Count(log => log.Success != true));
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever it is, it must not stop the application.
            WebhookServerLog.ReplayFailed(_logger, exception);
        }
    }
}
