namespace Livepeer.Sdk.Downloads;

/// <summary>Checks the destination of a download before any request is sent.</summary>
internal static class DownloadDestination
{
    public static void Check(Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (!destination.CanWrite)
        {
            throw new ArgumentException("The stream must be writable.", nameof(destination));
        }
    }

    public static void Check(string path, DownloadOptions? options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (path.Contains('\0', StringComparison.Ordinal) || Path.GetFileName(path).Length == 0 || IsDirectory(path))
        {
            throw new ArgumentException("The path must be that of a file.", nameof(path));
        }

        if (options?.Overwrite != true && File.Exists(path))
        {
            throw new IOException($"The file {path} already exists and Overwrite is false.");
        }
    }

    private static bool IsDirectory(string path)
    {
        try
        {
            return File.GetAttributes(path).HasFlag(FileAttributes.Directory);
        }
        catch (PathTooLongException exception)
        {
            throw new ArgumentException("The path is longer than the file system allows.", nameof(path), exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Usually the file does not exist yet. Other problems surface when it is written.
            return false;
        }
    }
}
