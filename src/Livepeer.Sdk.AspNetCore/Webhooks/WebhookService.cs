using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>
/// Checks the endpoints when the host starts, handles the queued events while it runs, and the remaining ones when it stops, for as long as
/// it waits.
/// </summary>
internal sealed class WebhookService(WebhookQueue queue, EndpointOptions options, IServiceProvider services, TimeProvider time)
    : IHostedLifecycleService, IDisposable
{
    /// <summary>The time that handlers have once they are canceled. One that ignores it must not keep the host from stopping.</summary>
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _impatience = new();
    private Task _running = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _running = queue.RunAsync(_impatience.Token);
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The endpoints are known once the server has started.</summary>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (services.GetService<EndpointDataSource>() is { } endpoints)
        {
            options.Check(endpoints);
        }

        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Complete();
        await _running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!_running.IsCompleted)
        {
            await _impatience.CancelAsync().ConfigureAwait(false);
            Task ended = await Task.WhenAny(_running, Task.Delay(_grace, time, CancellationToken.None)).ConfigureAwait(false);
            if (ended != _running)
            {
                queue.Abandon();
            }
        }
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _impatience.Dispose();
}
