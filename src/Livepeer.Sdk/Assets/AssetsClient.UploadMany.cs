using Livepeer.Sdk.Http;
using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk;

public partial class AssetsClient
{
    /// <summary>
    /// Uploads many files, a few side by side. One that fails does not stop the others; while the server has too many tasks in its
    /// queue (429) or can't be reached, all wait. Takes the same memory for ten files and ten thousand, but a few bytes each where
    /// there is a checkpoint file.
    /// </summary>
    /// <param name="items">
    /// The files, taken one by one as they are needed: <see cref="Directory.EnumerateFiles(string)"/> with
    /// <see cref="UploadItem.FromFile"/>, for one.
    /// </param>
    /// <param name="options">How to upload; as <see cref="UploadManyOptions"/> says where null.</param>
    /// <param name="cancellationToken">Cancels everything. What a checkpoint file remembers can be taken up by another run.</param>
    /// <returns>What became of them.</returns>
    /// <exception cref="LivepeerAuthenticationException">The key is not accepted, so that no file could be uploaded.</exception>
    /// <exception cref="IOException">The checkpoint file can't be used.</exception>
    public virtual Task<UploadSummary> UploadFilesAsync(
        IEnumerable<UploadItem> items, UploadManyOptions? options = null, CancellationToken cancellationToken = default) =>
        ManyUploader.RunAsync(this, _connection, Guard.Body(items), options ?? UploadManyOptions.Default, cancellationToken);
}
