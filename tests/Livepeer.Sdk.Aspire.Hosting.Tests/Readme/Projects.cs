using Aspire.Hosting;

namespace Livepeer.Sdk.Aspire.Hosting.Tests.Readme;

/// <summary>What the SDK of application hosts generates for the projects that they refer to.</summary>
internal static class Projects
{
    public sealed class Site : IProjectMetadata
    {
        public string ProjectPath => Path.Combine(AppContext.BaseDirectory, "Site.csproj");

        public bool SuppressBuild => true;
    }
}
