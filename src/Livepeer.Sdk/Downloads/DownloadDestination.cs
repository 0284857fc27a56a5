namespace Livepeer.Sdk.Downloads;

/// <summary>Checks of where a download is to go, made before any request.</summary>
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
            throw new IOException("The file already exists and Overwrite is false.");
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
            // Usually there is nothing yet; whatever else is wrong shows when the file is written.
            return false;
        }
    }
}
