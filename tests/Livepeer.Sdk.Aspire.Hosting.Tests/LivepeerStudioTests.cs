using System.Net.Sockets;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Livepeer.Sdk.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Livepeer.Sdk.Aspire.Hosting.Tests;

/// <summary>An application host has a studio as a resource, and its projects a client for it.</summary>
public sealed class LivepeerStudioTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_project_that_refers_to_the_studio_uses_it_by_its_configuration_alone()
    {
        await using var host = new StudioHost();
        IResourceBuilder<LivepeerStudioResource> studio = host.Builder.AddLivepeerStudio("studio");
        IResourceBuilder<ExecutableResource> site = host.Builder.AddExecutable("site", "site", ".").WithReference(studio).WaitFor(studio);

        Task<IReadOnlyDictionary<string, string>> environment = StudioHost.EnvironmentAsync(site, DistributedApplicationOperation.Run);
        Assert.False(environment.IsCompleted);
        await host.InitializeAsync(studio.Resource);

        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(
            (await environment.WaitAsync(_patience)).Select(variable => KeyValuePair.Create(
                variable.Key.Replace("__", ConfigurationPath.KeyDelimiter, StringComparison.Ordinal), (string?)variable.Value))).Build();
        var services = new ServiceCollection();
        services.AddLivepeer(configuration.GetSection("Livepeer"));
        await using ServiceProvider provider = services.BuildServiceProvider();
        LivepeerStream stream = await provider.GetRequiredService<StreamsClient>().CreateAsync(new CreateStreamRequest { Name = "launch" });

        LocalStudio local = await studio.Resource.GetLocalStudioAsync();
        Assert.Equal("launch", stream.Name);
        Assert.Equal(1, local.Requests.Count("POST", "/stream"));
        Assert.Contains(site.Resource.Annotations.OfType<ResourceRelationshipAnnotation>(), relation => relation.Resource == studio.Resource);
    }

    [Fact]
    public async Task A_reference_can_name_another_section_and_values_can_have_any_variable()
    {
        await using var host = new StudioHost();
        IResourceBuilder<LivepeerStudioResource> studio = host.Builder.AddLivepeerStudio("studio");
        IResourceBuilder<ExecutableResource> site = host.Builder.AddExecutable("site", "node", ".")
            .WithReference(studio, "Video:Livepeer")
            .WithEnvironment("LIVEPEER_API_KEY", studio.Resource.ApiKey);
        await host.InitializeAsync(studio.Resource);

        IReadOnlyDictionary<string, string> environment = await StudioHost.EnvironmentAsync(site, DistributedApplicationOperation.Run);

        LocalStudio local = await studio.Resource.GetLocalStudioAsync();
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["Video__Livepeer__BaseAddress"] = local.BaseAddress.OriginalString,
                ["Video__Livepeer__ApiKey"] = local.ApiKey,
                ["LIVEPEER_API_KEY"] = local.ApiKey,
            },
            environment);
    }

    [Fact]
    public async Task The_dashboard_shows_its_state_and_its_URL()
    {
        await using var host = new StudioHost();
        IResourceBuilder<LivepeerStudioResource> studio = host.Builder.AddLivepeerStudio("studio");

        await host.InitializeAsync(studio.Resource);

        ResourceEvent update = await host.Notifications.WaitForResourceAsync("studio", _ => true).WaitAsync(_patience);
        LocalStudio local = await studio.Resource.GetLocalStudioAsync();
        Assert.Equal(("LivepeerStudio", KnownResourceStates.Running), (update.Snapshot.ResourceType, update.Snapshot.State?.Text));
        Assert.Equal(local.BaseAddress.OriginalString, Assert.Single(update.Snapshot.Urls).Url);
    }

    [Fact]
    public async Task It_is_healthy_while_it_runs()
    {
        await using var host = new StudioHost();
        IResourceBuilder<LivepeerStudioResource> studio = host.Builder.AddLivepeerStudio("studio");
        string check = Assert.Single(studio.Resource.Annotations.OfType<HealthCheckAnnotation>()).Key;
        var health = host.Services.GetRequiredService<HealthCheckService>();
        async Task<HealthStatus> StatusAsync() => (await health.CheckHealthAsync(registration => registration.Name == check)).Status;

        Assert.Equal(HealthStatus.Unhealthy, await StatusAsync());
        await host.InitializeAsync(studio.Resource);
        Assert.Equal(HealthStatus.Healthy, await StatusAsync());
        (await studio.Resource.GetLocalStudioAsync()).Faults.Next("GET", "/user/me", StudioFault.Status(500));
        Assert.Equal(HealthStatus.Unhealthy, await StatusAsync());
        await host.StopAsync();
        Assert.Equal(HealthStatus.Unhealthy, await StatusAsync());
    }

    [Fact]
    public async Task Its_options_are_those_of_the_studio_and_a_start_that_fails_is_shown()
    {
        using var taken = new TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        await using var host = new StudioHost();
        IResourceBuilder<LivepeerStudioResource> studio = host.Builder.AddLivepeerStudio(
            "studio", options => options.Port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port);

        await host.InitializeAsync(studio.Resource);

        await host.Notifications.WaitForResourceAsync("studio", KnownResourceStates.FailedToStart).WaitAsync(_patience);
        await Assert.ThrowsAsync<IOException>(() => studio.Resource.GetLocalStudioAsync());
    }

    [Fact]
    public async Task A_published_application_gets_the_real_studio_and_a_secret_parameter()
    {
        await using var host = new StudioHost("--operation", "publish", "--publisher", "manifest", "--output-path", "unused");
        IResourceBuilder<LivepeerStudioResource> studio = host.Builder.AddLivepeerStudio("studio");
        IResourceBuilder<ExecutableResource> site = host.Builder.AddExecutable("site", "site", ".").WithReference(studio).WaitFor(studio);

        IReadOnlyDictionary<string, string> environment = await StudioHost.EnvironmentAsync(site, DistributedApplicationOperation.Publish);

        Assert.Equal("https://livepeer.studio/api", environment["Livepeer__BaseAddress"]);
        Assert.Equal("{studio-api-key.value}", environment["Livepeer__ApiKey"]);
        Assert.True(Assert.Single(host.Builder.Resources.OfType<ParameterResource>()).Secret);
        await Assert.ThrowsAsync<InvalidOperationException>(() => studio.Resource.GetLocalStudioAsync());
    }

    [Fact]
    public void Two_studios_are_two_resources()
    {
        var host = new StudioHost();

        host.Builder.AddLivepeerStudio("one");
        host.Builder.AddLivepeerStudio("two");

        Assert.Throws<DistributedApplicationException>(() => host.Builder.AddLivepeerStudio("two"));
        Assert.Equal(2, host.Builder.Resources.OfType<LivepeerStudioResource>().Count());
    }
}
