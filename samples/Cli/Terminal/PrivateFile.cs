namespace Cli.Terminal;

/// <summary>Files that their owner alone may read.</summary>
internal static class PrivateFile
{
    public static async Task WriteAsync(string path, string text, bool replace, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions
        {
            Mode = replace ? FileMode.Create : FileMode.CreateNew,
            Access = FileAccess.Write,
            Options = FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var writer = new StreamWriter(path, options);
        await writer.WriteAsync(text.AsMemory(), cancellationToken);
    }
}
