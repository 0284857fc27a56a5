using Aspire.Hosting.ApplicationModel;
using Livepeer.Sdk.Testing;
using Microsoft.Extensions.Hosting;

namespace Livepeer.Sdk.Aspire.Hosting;

/// <summary>Starts a studio with its resource, and stops it after everything that uses it.</summary>
internal sealed class StudioRunner(LocalStudioOptions options) : IHostedLifecycleService
{
    private readonly TaskCompletionSource<LocalStudio> _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<LocalStudio> Started => _started.Task;

    public async Task RunAsync(LivepeerStudioResource resource, InitializeResourceEvent initialize, CancellationToken cancellationToken)
    {
        try
        {
            await initialize.Eventing.PublishAsync(
                new BeforeResourceStartedEvent(resource, initialize.Services), cancellationToken).ConfigureAwait(false);
            await PublishAsync(KnownResourceStates.Starting).ConfigureAwait(false);
            LocalStudio studio = await LocalStudio.StartAsync(options, cancellationToken).ConfigureAwait(false);
            _started.SetResult(studio);
            StudioLog.Started(initialize.Logger, studio.BaseAddress);
            await PublishAsync(KnownResourceStates.Running, studio).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _started.TrySetException(exception);
            StudioLog.Failed(initialize.Logger, exception);
            await PublishAsync(KnownResourceStates.FailedToStart).ConfigureAwait(false);
        }

        Task PublishAsync(string state, LocalStudio? studio = null) => initialize.Notifications.PublishUpdateAsync(resource, snapshot =>
            snapshot with
            {
                State = state,
                StartTimeStamp = studio is null ? snapshot.StartTimeStamp : DateTime.UtcNow,
                Urls = studio is null ? snapshot.Urls : [new UrlSnapshot("api", studio.BaseAddress.OriginalString, IsInternal: false)],
            });
    }

    public async Task StoppedAsync(CancellationToken cancellationToken)
    {
        if (Started.IsCompletedSuccessfully)
        {
            LocalStudio studio = await Started.ConfigureAwait(false);
            await studio.DisposeAsync().ConfigureAwait(false);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
