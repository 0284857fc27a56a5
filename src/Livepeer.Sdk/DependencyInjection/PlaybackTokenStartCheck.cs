using Microsoft.Extensions.Hosting;

namespace Livepeer.Sdk.DependencyInjection;

/// <summary>Finds a signer that doesn't work when the application starts, before viewers do.</summary>
internal sealed class PlaybackTokenStartCheck(PlaybackTokenIssuer issuer) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => issuer.CheckAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
