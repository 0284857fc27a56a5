using System.Runtime.Versioning;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk;

public partial class AssetsClient
{
    /// <summary>
    /// Uploads many files, several at a time. One that fails does not stop the others; while the server has too many tasks in its queue
    /// (429) or can't be reached, all wait. Memory use does not grow with the number of files, but for a few bytes each if there is a
    /// checkpoint file.
    /// </summary>
    /// <param name="items">
    /// The files, enumerated as they are needed: for example <see cref="Directory.EnumerateFiles(string)"/> with
    /// <see cref="UploadItem.FromFile"/>.
    /// </param>
    /// <param name="options">The options; if <see langword="null"/>, the defaults of <see cref="UploadFilesOptions"/>.</param>
    /// <param name="cancellationToken">Cancels all uploads. What a checkpoint file records can be resumed by another run.</param>
    /// <returns>A summary of the results.</returns>
    /// <exception cref="LivepeerAuthenticationException">The key is not accepted, so that no file could be uploaded.</exception>
    /// <exception cref="ArgumentException">
    /// One of the files is <see langword="null"/>, or the path of the checkpoint file is not valid. A file whose own path is not valid
    /// fails like any other.
    /// </exception>
    /// <exception cref="IOException">The checkpoint file can't be used, or another run uses it.</exception>
    /// <exception cref="UnauthorizedAccessException">The checkpoint file is in a folder that can't be written to.</exception>
    /// <exception cref="PlatformNotSupportedException">The method is called in a browser.</exception>
    [UnsupportedOSPlatform("browser")]
    public virtual Task<UploadSummary> UploadFilesAsync(
        IEnumerable<UploadItem> items, UploadFilesOptions? options = null, CancellationToken cancellationToken = default)
    {
        BrowserRules.RequireFiles(nameof(UploadAsync));
        return FilesUploader.RunAsync(this, _connection, Guard.Body(items), options ?? UploadFilesOptions.Default, cancellationToken);
    }
}
