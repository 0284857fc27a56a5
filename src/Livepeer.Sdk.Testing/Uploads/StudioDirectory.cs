namespace Livepeer.Sdk.Testing;

/// <summary>
/// A temporary directory that only its owner can read. A studio holds a locked file in it while it runs; the operating system releases the
/// lock however the process ends, so that the next studio recognizes abandoned directories and deletes them.
/// </summary>
internal sealed class StudioDirectory : IDisposable
{
    private const string Prefix = "local-studio-";
    private const string LockName = ".lock";
    private const int MaxAttempts = 5;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private const UnixFileMode Everyone = OwnerOnly
        | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    private readonly FileStream _lock;

    private StudioDirectory(string path, FileStream @lock)
    {
        Path = path;
        _lock = @lock;
    }

    public string Path { get; }

    public static StudioDirectory Create(string root)
    {
        for (int attempt = 1; ; attempt++)
        {
            string path = System.IO.Path.Combine(root, Prefix + System.IO.Path.GetRandomFileName());
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(path);
            }
            else
            {
                Directory.CreateDirectory(path, OwnerOnly);
            }

            try
            {
                FileStream file = Lock(path, FileMode.CreateNew);
                if (!File.Exists(file.Name))
                {
                    file.Dispose();
                    throw new IOException("The directory was deleted while it was created.");
                }

                RequireWorkingLocks(path, file);
                return new StudioDirectory(path, file);
            }
            catch (IOException) when (attempt < MaxAttempts)
            {
                // Between the creation of the file and its lock, another studio took the directory for abandoned and is deleting it.
            }
        }
    }

    /// <summary>Deletes the directories that other studios left behind.</summary>
    public static void DeleteOrphans(string root)
    {
        try
        {
            foreach (DirectoryInfo directory in new DirectoryInfo(root).EnumerateDirectories(Prefix + "*"))
            {
                DeleteIfOrphan(directory);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The root does not exist yet or can't be listed.
        }
    }

    public void Dispose()
    {
        // The file stays locked until the rest is deleted, so that no other studio tries to delete the directory.
        try
        {
            foreach (string file in Directory.EnumerateFiles(Path).Where(file => System.IO.Path.GetFileName(file) != LockName))
            {
                File.Delete(file);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A test deleted the directory, or still reads a file in it.
        }

        _lock.Dispose();
        Delete(new DirectoryInfo(Path));
    }

    private static void DeleteIfOrphan(DirectoryInfo directory)
    {
        // In a shared root, other users can create directories with such names, but not with this mode and writable for this user.
        bool isOurs = directory.LinkTarget is null && (OperatingSystem.IsWindows() || (directory.UnixFileMode & Everyone) == OwnerOnly);
        if (!isOurs || TryLock(directory.FullName) is not { } file)
        {
            return;
        }

        // Locked until the directory is gone, so that a studio that is just creating it does not take the lock in between. Windows deletes no
        // open files, but creates and locks a file in one step.
        if (OperatingSystem.IsWindows())
        {
            file.Dispose();
        }

        Delete(directory);
        file.Dispose();
    }

    /// <summary>
    /// Opens the lock file of a directory for this process alone; returns <see langword="null"/> if it is not there or is held.
    /// </summary>
    private static FileStream? TryLock(string directory)
    {
        try
        {
            return Lock(directory, FileMode.Open);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static FileStream Lock(string directory, FileMode mode) =>
        new(System.IO.Path.Combine(directory, LockName), mode, FileAccess.ReadWrite, FileShare.None, 1);

    /// <summary>If the file system has no locks, directories without a lock file are never deleted.</summary>
    private static void RequireWorkingLocks(string directory, FileStream file)
    {
        if (TryLock(directory) is { } second)
        {
            second.Dispose();
            File.Delete(file.Name);
        }
    }

    private static void Delete(DirectoryInfo directory)
    {
        try
        {
            directory.Delete(recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Another process is deleting it or reading a file in it; the next studio tries again.
        }
    }
}
