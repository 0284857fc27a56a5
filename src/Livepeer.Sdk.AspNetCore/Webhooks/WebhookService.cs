using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>
/// Checks the endpoints when the host starts, handles the queued events while it runs, and the remaining ones when it stops, for as long as
/// it waits.
/// </summary>
internal sealed class WebhookService(WebhookQueue queue, EndpointOptions options, IServiceProvider services)
    : IHostedLifecycleService, IDisposable
{
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
        using CancellationTokenRegistration registration = cancellationToken.Register(_impatience.Cancel);
        await _running.WaitAsync(CancellationToken.None).ConfigureAwait(false);
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _impatience.Dispose();
}
