using System.Net;
using System.Net.Http.Headers;

namespace Livepeer.Sdk.Generate;

/// <summary>A file in a multipart form, which is opened each time it is sent.</summary>
internal sealed class FilePart : HttpContent
{
    private const int ChunkSize = 64 * 1024;

    private readonly InputFile _file;
    private readonly Func<CancellationToken, ValueTask<Stream>> _open;

    public FilePart(InputFile file, Func<CancellationToken, ValueTask<Stream>> open)
    {
        _file = file;
        _open = open;
        Headers.ContentType = MediaTypeHeaderValue.Parse(file.ContentType);
        Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { FileName = $"\"{ToQuotable(file.Name)}\"" };
        if (ToQuotable(file.Name) != file.Name)
        {
            Headers.ContentDisposition.FileNameStar = file.Name;
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Stream source = await ReadAsync(() => _open(cancellationToken), cancellationToken).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        {
            byte[] chunk = new byte[ChunkSize];
            long length = 0;
            int read;
            while ((read = await ReadAsync(() => source.ReadAsync(chunk, cancellationToken), cancellationToken).ConfigureAwait(false)) > 0)
            {
                length += read;
                if (length > (_file.Length ?? InputFile.MaxLength))
                {
                    throw Unreadable("it is longer than declared or allowed", null);
                }

                await stream.WriteAsync(chunk.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            }

            if (length < _file.Length)
            {
                throw Unreadable("it ended before its declared length", null);
            }
        }
    }

    /// <summary>
    /// Distinguishes a failure of the file from one of the connection: the request is incomplete, so the server can't execute it.
    /// </summary>
    private async ValueTask<T> ReadAsync<T>(Func<ValueTask<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw Unreadable(exception.GetType().Name, exception);
        }
    }

    private LivepeerException Unreadable(string reason, Exception? exception) =>
        new($"The input file {_file.Name} can't be read: {reason}.", exception);

    protected override bool TryComputeLength(out long length)
    {
        length = _file.Length ?? 0;
        return _file.Length is not null;
    }

    /// <summary>Replaces characters that are invalid in a quoted string; the exact name is sent in encoded form.</summary>
    private static string ToQuotable(string name) =>
        string.Create(name.Length, name, static (span, text) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = text[i] is >= ' ' and <= '~' and not ('"' or '\\') ? text[i] : '_';
            }
        });
}
