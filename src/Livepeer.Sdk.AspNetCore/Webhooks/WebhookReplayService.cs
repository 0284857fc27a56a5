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
            IReadOnlyList<WebhookLog> resent = await webhooks.ReplayFailedAsync(
                options.WebhookId, time.GetUtcNow() - options.Period, cancellationToken).ConfigureAwait(false);
            if (resent.Count > 0)
            {
                WebhookServerLog.Replayed(_logger, resent.Count, resent.Count(log => log.Success != true));
            }
        }
        catch (LivepeerException exception)
        {
            WebhookServerLog.ReplayFailed(_logger, exception);
        }
    }
}
