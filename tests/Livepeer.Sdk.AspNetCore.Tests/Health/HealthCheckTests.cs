using Livepeer.Sdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Livepeer.Sdk.AspNetCore.Tests.Health;

/// <summary>A service is healthy if its key is accepted, whatever the key may do.</summary>
public sealed class HealthCheckTests
{
    private const string Secret = "no-such-key";

    [Theory]
    [InlineData("full", HealthStatus.Healthy)]
    [InlineData("plain", HealthStatus.Healthy)]
    [InlineData("full access for browsers", HealthStatus.Healthy)]
    [InlineData("restricted", HealthStatus.Healthy)]
    [InlineData("rules", HealthStatus.Healthy)]
    [InlineData("unknown", HealthStatus.Degraded)]
    [InlineData("suspended", HealthStatus.Degraded)]
    [InlineData("unreachable", HealthStatus.Degraded)]
    public async Task The_check_knows_a_key_that_works_from_one_that_does_not(string kind, HealthStatus expected)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        studio.Account.IsSuspended = kind == "suspended";
        string key = kind switch
        {
            "plain" => studio.Account.CreateApiKey(),
            "full access for browsers" => studio.Account.CreateFullAccessKey("https://site.example"),
            "restricted" => studio.Account.CreateRestrictedKey("https://site.example"),
            "rules" => studio.Account.CreateRuleKey(new StudioKeyRule(["asset"], ["get"])),
            "unknown" => Secret,
            _ => studio.ApiKey,
        };
        foreach (string registration in (string[])["plain", "keyed", "restricted"])
        {
            var services = new ServiceCollection();
            void Configure(LivepeerOptions options)
            {
                options.ApiKey = key;
                options.BaseAddress = kind == "unreachable" ? new Uri("http://127.0.0.1:9/api") : studio.BaseAddress;
                options.MaxRetries = 0;
            }

            _ = registration switch
            {
                "keyed" => services.AddKeyedLivepeer("tenant", Configure),
                "restricted" => services.AddRestrictedLivepeer(Configure),
                _ => services.AddLivepeer(Configure),
            };
            services.AddLogging().AddHealthChecks().AddLivepeer(failureStatus: HealthStatus.Degraded, serviceKey: registration == "keyed" ? "tenant" : null);
            await using ServiceProvider provider = services.BuildServiceProvider();

            HealthReport report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();

            HealthReportEntry entry = Assert.Single(report.Entries).Value;
            Assert.True(expected == entry.Status, $"{kind}, {registration}: {entry.Status}, {entry.Description} {entry.Exception}");
            Assert.DoesNotContain(key, $"{entry.Description} {entry.Exception}", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_a_client_the_check_fails()
    {
        var services = new ServiceCollection();
        services.AddLogging().AddHealthChecks().AddLivepeer();
        await using ServiceProvider provider = services.BuildServiceProvider();

        HealthReport report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        Assert.Equal(HealthStatus.Unhealthy, report.Status);
    }
}
