using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Livepeer.Sdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Livepeer.Sdk.Aspire.Hosting.Tests.Readme;

/// <summary>What the README of the package shows. The tests of the documentation look each block up here.</summary>
internal static class Snippets
{
    public static IResourceBuilder<LivepeerStudioResource> AddStudio(IDistributedApplicationBuilder builder)
    {
        IResourceBuilder<LivepeerStudioResource> studio = builder.AddLivepeerStudio("studio");

        builder.AddProject<Projects.Site>("site").WithReference(studio).WaitFor(studio);
        return studio;
    }

    public static void AddClient(IHostApplicationBuilder builder)
    {
        builder.Services.AddLivepeer(builder.Configuration.GetSection("Livepeer"));
    }

    public static async Task InjectAsync(IResourceBuilder<LivepeerStudioResource> studio, CancellationToken cancellationToken)
    {
        LocalStudio local = await studio.Resource.GetLocalStudioAsync(cancellationToken);
        local.Faults.Next("POST", "/stream", StudioFault.Status(503));
    }
}
