using Microsoft.Extensions.Hosting;

namespace Livepeer.Sdk.DependencyInjection;

/// <summary>Checks the signers when the application starts, so that viewers are not the first to find one that doesn't work.</summary>
internal sealed class PlaybackTokenStartCheck(PlaybackTokenIssuer issuer) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => issuer.CheckAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
