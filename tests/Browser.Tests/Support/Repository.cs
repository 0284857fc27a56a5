namespace Browser.Tests.Support;

/// <summary>Where the samples and their files are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Gets six seconds of H.264 video with sound, 191 kB.</summary>
    public static string Video { get; } = Path.Combine(Root, "samples", "Quickstart", "Media", "launch.mp4");

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("The repository was not found.")
        : File.Exists(Path.Combine(folder.FullName, "Livepeer.Sdk.sln")) ? folder.FullName
        : Find(folder.Parent);
}
