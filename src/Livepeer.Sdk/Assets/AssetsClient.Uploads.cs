using Livepeer.Sdk.Http;
using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk;

public partial class AssetsClient
{
    /// <summary>
    /// Uploads a file: asks for a slot by <c>POST /asset/request-upload</c> and fills it, going on after any break of the network or
    /// the server. Takes the same memory whatever the size.
    /// </summary>
    /// <param name="path">The file. It must not be written to meanwhile.</param>
    /// <param name="request">What the asset shall be.</param>
    /// <param name="options">How to upload; as <see cref="UploadOptions"/> says where null.</param>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The asset and its task, as they were before the first byte: processing begins now.</returns>
    /// <exception cref="ArgumentException">The request contradicts <see cref="UploadOptions.Encryption"/>.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="LivepeerUploadException">
    /// The file is empty or was changed meanwhile, the server refused it, or tries without progress were too many; in the last case it
    /// holds a checkpoint to go on from. Where there is none, the asset was deleted if it could be.
    /// </exception>
    public virtual Task<UploadedAsset> UploadFileAsync(
        string path, CreateAssetRequest request, UploadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Guard.Body(request);
        options?.Encryption?.Check(request);
        return UploadFromAsync(() => new FileSource(path), request, options ?? UploadOptions.Default, cancellationToken);
    }

    /// <summary>
    /// Uploads a stream from where it stands to its end, as <see cref="UploadFileAsync"/> does a file. One that can't seek is kept a
    /// piece at a time until the server has it, and need not know its length.
    /// </summary>
    /// <param name="content">The stream. It stays the caller's to dispose of, and is the upload's alone until then.</param>
    /// <param name="request">What the asset shall be.</param>
    /// <param name="options">How to upload; as <see cref="UploadOptions"/> says where null.</param>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The asset and its task, as they were before the first byte: processing begins now.</returns>
    /// <exception cref="ArgumentException">
    /// The stream can't be read, or it can't tell its length and is to be uploaded directly without <see cref="UploadOptions.Length"/>.
    /// </exception>
    /// <exception cref="LivepeerUploadException">
    /// The stream is empty or not as long as it said, the server refused it, or tries without progress were too many.
    /// </exception>
    public virtual Task<UploadedAsset> UploadAsync(
        Stream content, CreateAssetRequest request, UploadOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Body(content);
        Guard.Body(request);
        options?.Encryption?.Check(request);
        options ??= UploadOptions.Default;
        CheckStream(content, options);
        return UploadFromAsync(() => SourceOf(content, options.Method == UploadMethod.Direct, options.Length), request, options, cancellationToken);
    }

    /// <summary>
    /// Takes up the upload of a file where it stood, also in another process or on another machine. The file must be the one that it was
    /// begun with: its size, its time of change and the bytes that were sent are compared.
    /// </summary>
    /// <param name="checkpoint">Where the upload stood.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">How to upload; the method and the encryption are the checkpoint's.</param>
    /// <param name="cancellationToken">Cancels the upload; its asset stays.</param>
    /// <returns>The asset and its task, as they were before the first byte: processing begins now.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="LivepeerUploadException">The file is another one, or the upload did not get to its end.</exception>
    public virtual Task<UploadedAsset> ResumeUploadFileAsync(
        UploadCheckpoint checkpoint, string path, UploadOptions? options = null, CancellationToken cancellationToken = default)
    {
        CheckCheckpoint(checkpoint);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return ResumeFromAsync(() => new FileSource(path), checkpoint, options ?? UploadOptions.Default, cancellationToken);
    }

    /// <summary>
    /// Takes up the upload of a stream where it stood, also in another process or on another machine. The stream must begin with the
    /// upload's first byte again; its length, if it has one, and the bytes that were sent are compared.
    /// </summary>
    /// <param name="checkpoint">Where the upload stood.</param>
    /// <param name="content">The stream, at its start.</param>
    /// <param name="options">How to upload; the method and the encryption are the checkpoint's.</param>
    /// <param name="cancellationToken">Cancels the upload; its asset stays.</param>
    /// <returns>The asset and its task, as they were before the first byte: processing begins now.</returns>
    /// <exception cref="LivepeerUploadException">The stream is another one, or the upload did not get to its end.</exception>
    public virtual Task<UploadedAsset> ResumeUploadAsync(
        UploadCheckpoint checkpoint, Stream content, UploadOptions? options = null, CancellationToken cancellationToken = default)
    {
        CheckCheckpoint(checkpoint);
        Guard.Body(content);
        options ??= UploadOptions.Default;
        CheckReadable(content);
        long? length = options.Length ?? (content.CanSeek ? null : checkpoint.Source!.Length);
        return ResumeFromAsync(() => SourceOf(content, isDirect: false, length), checkpoint, options, cancellationToken);
    }

    private static void CheckReadable(Stream content)
    {
        if (!content.CanRead)
        {
            throw new ArgumentException("The stream can't be read.", nameof(content));
        }
    }

    private static void CheckStream(Stream content, UploadOptions options)
    {
        CheckReadable(content);
        if (options is { Method: UploadMethod.Direct, Length: null } && !content.CanSeek)
        {
            throw new ArgumentException(
                "A stream that can't tell its length can be uploaded directly only with UploadOptions.Length.", nameof(options));
        }
    }

    private static void CheckCheckpoint(UploadCheckpoint checkpoint)
    {
        Guard.Body(checkpoint);
        if (checkpoint is not { Slot: not null, Source: not null })
        {
            throw new ArgumentException("The checkpoint is empty.", nameof(checkpoint));
        }
    }

    private static UploadSource SourceOf(Stream content, bool isDirect, long? length) => content.CanSeek
        ? new SeekableSource(content, length)
        : isDirect ? new OnceSource(content, length!.Value) : new ForwardSource(content, length);

    private async Task<UploadedAsset> UploadFromAsync(
        Func<UploadSource> open, CreateAssetRequest request, UploadOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return await new Uploader(_connection, _api).UploadAsync(open(), request, options, cancellationToken).ConfigureAwait(false);
    }

    private async Task<UploadedAsset> ResumeFromAsync(
        Func<UploadSource> open, UploadCheckpoint checkpoint, UploadOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return await new Uploader(_connection, _api).ResumeAsync(open(), checkpoint, options, cancellationToken).ConfigureAwait(false);
    }
}
