using Livepeer.Sdk.Tests.Uploads;

namespace Livepeer.Sdk.Tests;

/// <summary>What this assembly does as a program: uploads, for tests that kill the process that uploads.</summary>
internal static class Program
{
    public static Task Main(string[] args) => UploadProcess.UploadAsync(args);
}
