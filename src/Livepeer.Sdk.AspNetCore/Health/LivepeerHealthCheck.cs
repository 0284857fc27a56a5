using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Livepeer.Sdk.AspNetCore.Health;

/// <summary>
/// Checks that the server responds and accepts the key. A key that may not do what is tried is as good as one that may: it was recognized.
/// </summary>
internal sealed class LivepeerHealthCheck(IServiceProvider services, string? serviceKey) : IHealthCheck
{
    /// <summary>No asset has it. A restricted key may ask for assets only.</summary>
    private const string UnknownAsset = "00000000-0000-0000-0000-000000000000";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await CallAsync(cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy("The server accepts the key.");
        }
        catch (LivepeerNotFoundException)
        {
            return HealthCheckResult.Healthy("The server accepts the key.");
        }
        catch (LivepeerAccessDeniedException exception) when (
            exception.Reason == AccessDeniedReason.RestrictedKey || exception.Reason == AccessDeniedReason.InsufficientPrivileges)
        {
            return HealthCheckResult.Healthy("The server accepts the key, which has restricted access.");
        }
        catch (LivepeerException exception)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, exception.Message);
        }
    }

    private async Task CallAsync(CancellationToken cancellationToken)
    {
        if (Find<LivepeerClient>() is { } client)
        {
            await client.Account.GetAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        RestrictedLivepeerClient restricted = Find<RestrictedLivepeerClient>()
            ?? throw new InvalidOperationException(
                "No client is registered. Call services.AddLivepeer(…) or services.AddRestrictedLivepeer(…).");
        await restricted.Assets.GetAsync(UnknownAsset, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    private T? Find<T>()
        where T : class => serviceKey is null ? services.GetService<T>() : services.GetKeyedService<T>(serviceKey);
}
