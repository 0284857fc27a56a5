using System.Runtime.Versioning;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Uploads;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk;

/// <summary>
/// Uploads files through slots that were requested elsewhere, without an API key: a backend calls
/// <see cref="AssetsClient.RequestUploadAsync"/> and hands the slot to the app that has the file, be it on a desktop, a phone, or in a
/// browser. Instances are thread-safe and intended to live as long as the application.
/// </summary>
/// <remarks>
/// A slot says where the file is sent to: accept it from your own backend only. Its URLs must be https, except on this machine itself.
/// No method deletes the asset if the upload fails or is canceled; that is up to whoever requested the slot.
/// </remarks>
public class UploadClient : IDisposable
{
    private readonly LivepeerTransport? _transport;
    private readonly Lazy<ServiceProvider>? _owned;
    private volatile bool _isDisposed;

    /// <summary>Initializes a new instance without a container. The client owns its connections; dispose it to close them.</summary>
    public UploadClient() => _owned = new Lazy<ServiceProvider>(static () =>
    {
        var services = new ServiceCollection();
        services.AddLivepeerUploadClient();
        return services.BuildServiceProvider();
    });

    internal UploadClient(LivepeerTransport transport) => _transport = transport;

    private LivepeerTransport Transport => _transport ?? _owned!.Value.GetRequiredKeyedService<LivepeerTransport>("");

    /// <summary>
    /// Uploads a stream from its current position to its end, continuing after any failure of the network or the server. If it can't
    /// seek, a chunk at a time is kept in memory until the server has it, and its length need not be known.
    /// </summary>
    /// <param name="ticket">The slot, or the ticket that a backend created from it.</param>
    /// <param name="content">
    /// The stream, such as that of an <c>IBrowserFile</c>. It is not disposed of, and must not be used by others until the upload has
    /// ended.
    /// </param>
    /// <param name="options">
    /// The options; if <see langword="null"/>, the defaults of <see cref="UploadOptions"/>. Set <see cref="UploadOptions.Length"/> to the
    /// size of a file whose stream can't seek, so that progress is known.
    /// </param>
    /// <param name="cancellationToken">Cancels the upload; the asset is not deleted.</param>
    /// <returns>A task that completes when the server has all bytes; processing starts then.</returns>
    /// <exception cref="ArgumentException">
    /// A URL of the ticket is missing or not https, the stream can't be read, or the options ask for encryption.
    /// </exception>
    /// <exception cref="LivepeerUploadException">
    /// The stream is empty or at its end, throws, or does not have the declared length; the server refused it, for example because the slot
    /// has been used; or there was no progress for too many attempts. If the upload can be resumed, the exception has a checkpoint.
    /// </exception>
    public virtual Task UploadAsync(
        UploadTicket ticket, Stream content, UploadOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= UploadOptions.Default;
        UploadSlot slot = UploadArguments.CheckTicket(ticket, options);
        UploadArguments.CheckStream(content, options);
        return RunAsync(
            uploader => uploader.UploadAsync(
                token => StreamSource.OpenAsync(content, options.Method == UploadMethod.Direct, options.Length, token),
                slot,
                options,
                cancellationToken),
            cancellationToken);
    }

    /// <summary>
    /// Uploads a file, continuing after any failure of the network or the server. Memory use does not depend on the size.
    /// </summary>
    /// <param name="ticket">The slot, or the ticket that a backend created from it.</param>
    /// <param name="path">The path of the file, whose content must not change meanwhile.</param>
    /// <param name="options">The options; if <see langword="null"/>, the defaults of <see cref="UploadOptions"/>.</param>
    /// <param name="cancellationToken">Cancels the upload; the asset is not deleted.</param>
    /// <returns>A task that completes when the server has all bytes; processing starts then.</returns>
    /// <exception cref="ArgumentException">
    /// A URL of the ticket is missing or not https, the path is not valid, or the options ask for encryption.
    /// </exception>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    /// <exception cref="DirectoryNotFoundException">The directory of the file does not exist.</exception>
    /// <exception cref="LivepeerUploadException">
    /// The file is empty, can't be read or has changed meanwhile; the server refused it, for example because the slot has been used; or
    /// there was no progress for too many attempts. If the upload can be resumed, the exception has a checkpoint.
    /// </exception>
    /// <exception cref="PlatformNotSupportedException">The method is called in a browser.</exception>
    [UnsupportedOSPlatform("browser")]
    public virtual Task UploadFileAsync(
        UploadTicket ticket, string path, UploadOptions? options = null, CancellationToken cancellationToken = default)
    {
        BrowserRules.RequireFiles(nameof(UploadAsync));
        options ??= UploadOptions.Default;
        UploadSlot slot = UploadArguments.CheckTicket(ticket, options);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return RunAsync(
            uploader => uploader.UploadAsync(token => FileSource.OpenAsync(path, token), slot, options, cancellationToken),
            cancellationToken);
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
    /// <returns>A task that completes when the server has all bytes; processing starts then.</returns>
    /// <exception cref="ArgumentException">The stream can't be read, or a field of the checkpoint is not valid.</exception>
    /// <exception cref="LivepeerUploadException">It is another stream, or the upload could not be completed.</exception>
    public virtual Task ResumeUploadAsync(
        UploadCheckpoint checkpoint, Stream content, UploadOptions? options = null, CancellationToken cancellationToken = default)
    {
        UploadArguments.CheckCheckpoint(checkpoint);
        UploadArguments.CheckReadable(content);
        options ??= UploadOptions.Default;
        long? length = UploadArguments.LengthOf(content, checkpoint, options);
        return RunAsync(
            uploader => uploader.ResumeAsync(
                token => StreamSource.OpenAsync(content, isDirect: false, length, token), checkpoint, options, cancellationToken),
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
    /// <returns>A task that completes when the server has all bytes; processing starts then.</returns>
    /// <exception cref="ArgumentException">The path is not valid, or a field of the checkpoint is not.</exception>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    /// <exception cref="DirectoryNotFoundException">The directory of the file does not exist.</exception>
    /// <exception cref="LivepeerUploadException">It is another file, or the upload could not be completed.</exception>
    /// <exception cref="PlatformNotSupportedException">The method is called in a browser.</exception>
    [UnsupportedOSPlatform("browser")]
    public virtual Task ResumeUploadFileAsync(
        UploadCheckpoint checkpoint, string path, UploadOptions? options = null, CancellationToken cancellationToken = default)
    {
        BrowserRules.RequireFiles(nameof(ResumeUploadAsync));
        UploadArguments.CheckCheckpoint(checkpoint);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return RunAsync(
            uploader => uploader.ResumeAsync(
                token => FileSource.OpenAsync(path, token), checkpoint, options ?? UploadOptions.Default, cancellationToken),
            cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connections if the client owns them, that is, if it was created without a container.</summary>
    /// <param name="disposing"><see langword="true"/> if called by <see cref="Dispose()"/>; otherwise, <see langword="false"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || _owned is null)
        {
            return;
        }

        _isDisposed = true;
        if (_owned.IsValueCreated)
        {
            _owned.Value.Dispose();
        }
    }

    private async Task RunAsync(Func<SlotUploader, Task<AssetCreation>> upload, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        var uploader = new SlotUploader(Transport, api: null);
        await UploadBoundary.RunAsync(() => upload(uploader), cancellationToken).ConfigureAwait(false);
    }
}
