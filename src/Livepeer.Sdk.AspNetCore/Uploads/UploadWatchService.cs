using Microsoft.Extensions.Hosting;

namespace Livepeer.Sdk.AspNetCore.Uploads;

/// <summary>Checks uploads in the background.</summary>
internal sealed class UploadWatchService(UploadWatch watch, LivepeerUploadsOptions options) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.CheckInterval, watch.Time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
            {
                await watch.CheckDueAsync(stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
        }
    }
}
