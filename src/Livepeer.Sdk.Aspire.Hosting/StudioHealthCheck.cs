using System.Net.Http.Headers;
using Livepeer.Sdk.Testing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Livepeer.Sdk.Aspire.Hosting;

/// <summary>Checks that the studio has started and accepts its key.</summary>
internal sealed class StudioHealthCheck(Task<LocalStudio> started, IHttpClientFactory clients) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!started.IsCompletedSuccessfully)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "LocalStudio has not started.");
        }

        LocalStudio studio = await started.ConfigureAwait(false);
        using HttpClient client = clients.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, studio.BaseAddress.OriginalString + "/user/me");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", studio.ApiKey);
        try
        {
            using HttpResponseMessage response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode
                ? HealthCheckResult.Healthy("LocalStudio accepts the key.")
                : new HealthCheckResult(context.Registration.FailureStatus, $"LocalStudio responded with {(int)response.StatusCode}.");
        }
        catch (HttpRequestException exception)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "LocalStudio could not be reached.", exception);
        }
    }
}
