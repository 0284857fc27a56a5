using Microsoft.Win32.SafeHandles;

namespace Livepeer.Sdk.Uploads;

/// <summary>
/// Opens files to upload, and explains why others can't be uploaded: directories, pipes, devices, files without a length.
/// </summary>
internal static class UploadFile
{
    /// <summary>The time limit for opening. A pipe without a writer blocks forever.</summary>
    private static readonly TimeSpan _openTimeout = TimeSpan.FromSeconds(5);

    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static async ValueTask<SafeFileHandle> OpenAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            // The length of a symbolic link is that of its text.
            var link = new FileInfo(path);
            FileSystemInfo? info = link.LinkTarget is null ? link : link.ResolveLinkTarget(returnFinalTarget: true);
            return info is FileInfo { Exists: true, Length: 0 }
                ? await OpenUnsizedAsync(path, cancellationToken).ConfigureAwait(false)
                : Open(path, FileAccess.Read);
        }
        catch (ArgumentException exception)
        {
            throw new ArgumentException("The path is not valid.", nameof(path), exception);
        }
        catch (Exception exception) when (IsForCaller(exception))
        {
            throw new LivepeerUploadException(
                Directory.Exists(path) ? "The path is a directory, not a file." : "The file could not be opened.", exception);
        }
    }

    /// <summary>Gets the length of a file, which is never 0.</summary>
    public static long LengthOf(SafeFileHandle file)
    {
        try
        {
            long length = RandomAccess.GetLength(file);
            return length > 0 ? length : throw new LivepeerUploadException(RandomAccess.Read(file, new byte[1], 0) == 0
                ? "The file is empty: there is nothing to upload."
                : "The file reports a length of 0 but has content, as files in /proc and devices do. Copy it, and upload the copy.");
        }
        catch (NotSupportedException exception)
        {
            throw new LivepeerUploadException(
                "The file is a named pipe or a device, which has no length. Open it as a stream and pass that to UploadAsync.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw UploadSource.Unreadable(exception);
        }
    }

    private static bool IsForCaller(Exception exception) =>
        exception is not (FileNotFoundException or DirectoryNotFoundException or LivepeerException or OperationCanceledException);

    // A concurrent writer is detected, not locked out: a lock would break a recorder that is still writing.
    private static SafeFileHandle Open(string path, FileAccess access) => File.OpenHandle(
        path, FileMode.Open, access, FileShare.ReadWrite | FileShare.Delete, FileOptions.Asynchronous | FileOptions.SequentialScan);

    private static async Task<SafeFileHandle> OpenUnsizedAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            // With write access, a pipe opens immediately.
            return Open(path, FileAccess.ReadWrite);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            Task<SafeFileHandle> opening = Task.Run(() => Open(path, FileAccess.Read), CancellationToken.None);
            try
            {
                return await opening.WaitAsync(_openTimeout, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception late) when (late is TimeoutException or OperationCanceledException)
            {
                _ = opening.ContinueWith(
                    task => task.Result.Dispose(),
                    CancellationToken.None,
                    TaskContinuationOptions.OnlyOnRanToCompletion,
                    TaskScheduler.Default);
                cancellationToken.ThrowIfCancellationRequested();
                throw new LivepeerUploadException("The file is a named pipe without a writer.", late);
            }
        }
    }
}
