using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Livepeer.Sdk.Aspire.Hosting.Tests;

/// <summary>
/// An application host whose resources are initialized as the orchestrator would, but without its program, which is in a package for each
/// platform.
/// </summary>
internal sealed class StudioHost : IAsyncDisposable
{
    private DistributedApplication? _application;

    public StudioHost(params string[] arguments) => Builder = DistributedApplication.CreateBuilder(
        new DistributedApplicationOptions { Args = arguments, DisableDashboard = true });

    public IDistributedApplicationBuilder Builder { get; }

    public IServiceProvider Services => Application.Services;

    public ResourceNotificationService Notifications => Services.GetRequiredService<ResourceNotificationService>();

    private DistributedApplication Application => _application ??= Builder.Build();

    public Task InitializeAsync(IResource resource) => Builder.Eventing.PublishAsync(new InitializeResourceEvent(
        resource, Builder.Eventing, Services.GetRequiredService<ResourceLoggerService>(), Notifications, Services));

    /// <summary>Evaluates the environment that a resource gets.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> EnvironmentAsync(
        IResourceBuilder<IResourceWithEnvironment> resource, DistributedApplicationOperation operation)
    {
        var context = new DistributedApplicationExecutionContext(operation);
        var values = new Dictionary<string, object>();
        foreach (EnvironmentCallbackAnnotation annotation in resource.Resource.Annotations.OfType<EnvironmentCallbackAnnotation>())
        {
            await annotation.Callback(new EnvironmentCallbackContext(context, resource.Resource, values));
        }

        var environment = new Dictionary<string, string>();
        foreach ((string name, object value) in values)
        {
            environment[name] = operation == DistributedApplicationOperation.Publish
                ? ((IManifestExpressionProvider)value).ValueExpression
                : (await ((IValueProvider)value).GetValueAsync())!;
        }

        return environment;
    }

    /// <summary>Stops what the host runs, as it does at its end.</summary>
    public async Task StopAsync()
    {
        // The host's own services need the orchestrator's program.
        foreach (IHostedLifecycleService service in Builder.Services.Where(service => !service.IsKeyedService)
            .Select(service => service.ImplementationInstance).OfType<IHostedLifecycleService>())
        {
            await service.StoppedAsync(CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Application.DisposeAsync();
    }
}
