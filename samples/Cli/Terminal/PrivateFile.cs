namespace Cli.Terminal;

/// <summary>Writes files that only their owner can read.</summary>
internal static class PrivateFile
{
    /// <summary>Creates a file.</summary>
    /// <exception cref="IOException">The file already exists.</exception>
    public static FileStream Create(string path) => Open(path, FileMode.CreateNew);

    /// <summary>Writes a file, whether it exists or not.</summary>
    public static async Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(Open(path, FileMode.Create));
        await writer.WriteAsync(text.AsMemory(), cancellationToken);
    }

    private static FileStream Open(string path, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }
}
