using System.Runtime.Versioning;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk;

public partial class AssetsClient
{
    /// <summary>
    /// Uploads a file: requests a slot by <c>POST /asset/request-upload</c> and fills it, continuing after any failure of the network or
    /// the server. Memory use does not depend on the size.
    /// </summary>
    /// <param name="path">The path of the file, whose content must not change meanwhile.</param>
    /// <param name="request">The properties of the asset.</param>
    /// <param name="options">The options; if <see langword="null"/>, the defaults of <see cref="UploadOptions"/>.</param>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The asset and its task, as they were before the first byte was sent; processing starts now.</returns>
    /// <exception cref="ArgumentException">
    /// The path is not valid, or the request contradicts <see cref="UploadOptions.Encryption"/>.
    /// </exception>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    /// <exception cref="DirectoryNotFoundException">The directory of the file does not exist.</exception>
    /// <exception cref="LivepeerUploadException">
    /// The file is empty, can't be read or has changed meanwhile; the server refused it; or there was no progress for too many attempts. If
    /// the upload can be resumed, the exception has a checkpoint. If not, the asset was deleted if possible.
    /// </exception>
    /// <exception cref="PlatformNotSupportedException">The method is called in a browser.</exception>
    [UnsupportedOSPlatform("browser")]
    public virtual Task<AssetCreation> UploadFileAsync(
        string path, CreateAssetRequest request, UploadOptions? options = null, CancellationToken cancellationToken = default)
    {
        BrowserRules.RequireFiles(nameof(UploadAsync));
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Guard.Body(request);
        options?.Encryption?.Check(request);
        return UploadFromAsync(token => FileSource.OpenAsync(path, token), request, options ?? UploadOptions.Default, cancellationToken);
    }

    /// <summary>
    /// Uploads a stream from its current position to its end, as <see cref="UploadFileAsync"/> uploads a file. If it can't seek, a chunk
    /// at a time is kept in memory until the server has it, and its length need not be known.
    /// </summary>
    /// <param name="content">The stream. It is not disposed of, and must not be used by others until the upload has ended.</param>
    /// <param name="request">The properties of the asset.</param>
    /// <param name="options">The options; if <see langword="null"/>, the defaults of <see cref="UploadOptions"/>.</param>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The asset and its task, as they were before the first byte was sent; processing starts now.</returns>
    /// <exception cref="ArgumentException">
    /// The stream can't be read, or its length is unknown and it is to be uploaded directly without <see cref="UploadOptions.Length"/>.
    /// </exception>
    /// <exception cref="LivepeerUploadException">
    /// The stream is empty or at its end, throws, or does not have the declared length; the server refused it; or there was no progress for
    /// too many attempts.
    /// </exception>
    public virtual Task<AssetCreation> UploadAsync(
        Stream content, CreateAssetRequest request, UploadOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Body(content);
        Guard.Body(request);
        options?.Encryption?.Check(request);
        options ??= UploadOptions.Default;
        UploadArguments.CheckStream(content, options);
        return UploadFromAsync(
            token => StreamSource.OpenAsync(content, options.Method == UploadMethod.Direct, options.Length, token),
            request,
            options,
            cancellationToken);
    }

    /// <summary>
    /// Resumes the upload of a file, also in another process or on another machine. It must be the file that the upload was started with:
    /// its length, and the bytes that the checkpoint covers, are compared. Its name does not matter. If its time differs and the server has
    /// more bytes than the checkpoint covers, all of it is sent again.
    /// </summary>
    /// <param name="checkpoint">The state of the upload.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options; the method and the encryption are those of the checkpoint.</param>
    /// <param name="cancellationToken">Cancels the upload; the asset is not deleted.</param>
    /// <returns>The asset and its task, as they were before the first byte was sent; processing starts now.</returns>
    /// <exception cref="ArgumentException">The path is not valid, or a field of the checkpoint is not.</exception>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    /// <exception cref="DirectoryNotFoundException">The directory of the file does not exist.</exception>
    /// <exception cref="LivepeerUploadException">
    /// It is another file, or the upload could not be completed. The asset is not deleted: <see cref="LivepeerUploadException.AssetId"/>
    /// names it.
    /// </exception>
    /// <exception cref="PlatformNotSupportedException">The method is called in a browser.</exception>
    [UnsupportedOSPlatform("browser")]
    public virtual Task<AssetCreation> ResumeUploadFileAsync(
        UploadCheckpoint checkpoint, string path, UploadOptions? options = null, CancellationToken cancellationToken = default)
    {
        BrowserRules.RequireFiles(nameof(ResumeUploadAsync));
        UploadArguments.CheckCheckpoint(checkpoint);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return ResumeFromAsync(token => FileSource.OpenAsync(path, token), checkpoint, options ?? UploadOptions.Default, cancellationToken);
    }

    /// <summary>
    /// Resumes the upload of a stream, also in another process or on another machine. The stream must start with the first byte of the
    /// upload again; its length, if it is known, and the bytes that the checkpoint covers are compared. Bytes that arrived after it was
    /// stored are not: give the same stream.
    /// </summary>
    /// <param name="checkpoint">The state of the upload.</param>
    /// <param name="content">The stream, at its start.</param>
    /// <param name="options">The options; the method and the encryption are those of the checkpoint.</param>
    /// <param name="cancellationToken">Cancels the upload; the asset is not deleted.</param>
    /// <returns>The asset and its task, as they were before the first byte was sent; processing starts now.</returns>
    /// <exception cref="ArgumentException">The stream can't be read, or a field of the checkpoint is not valid.</exception>
    /// <exception cref="LivepeerUploadException">
    /// It is another stream, or the upload could not be completed. The asset is not deleted: <see cref="LivepeerUploadException.AssetId"/>
    /// names it.
    /// </exception>
    public virtual Task<AssetCreation> ResumeUploadAsync(
        UploadCheckpoint checkpoint, Stream content, UploadOptions? options = null, CancellationToken cancellationToken = default)
    {
        UploadArguments.CheckCheckpoint(checkpoint);
        UploadArguments.CheckReadable(content);
        options ??= UploadOptions.Default;
        long? length = UploadArguments.LengthOf(content, checkpoint, options);
        return ResumeFromAsync(
            token => StreamSource.OpenAsync(content, isDirect: false, length, token), checkpoint, options, cancellationToken);
    }

    private async Task<AssetCreation> UploadFromAsync(
        Func<CancellationToken, ValueTask<UploadSource>> open,
        CreateAssetRequest request,
        UploadOptions options,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return await UploadBoundary.RunAsync(
            () => new Uploader(_connection, _api).UploadAsync(open, request, options, cancellationToken),
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<AssetCreation> ResumeFromAsync(
        Func<CancellationToken, ValueTask<UploadSource>> open,
        UploadCheckpoint checkpoint,
        UploadOptions options,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return await UploadBoundary.RunAsync(
            () => new Uploader(_connection, _api).ResumeAsync(open, checkpoint, options, cancellationToken),
            cancellationToken).ConfigureAwait(false);
    }
}
