using System.Net;
using System.Net.Http.Headers;

namespace Livepeer.Sdk.Generate;

/// <summary>A file in a multipart form, which is opened each time it is sent.</summary>
internal sealed class FilePart : HttpContent
{
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
        Stream source = await _open(cancellationToken).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        {
            await source.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

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
