using System.Net;
using System.Net.Http.Headers;

namespace Livepeer.Sdk.Http;

/// <summary>A file in a form, opened when it is sent and anew each time.</summary>
internal sealed class FilePart : HttpContent
{
    private readonly InputFile _file;
    private readonly Func<CancellationToken, ValueTask<Stream>> _open;

    public FilePart(InputFile file, Func<CancellationToken, ValueTask<Stream>> open)
    {
        _file = file;
        _open = open;
        Headers.ContentType = MediaTypeHeaderValue.Parse(file.ContentType);
        Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { FileName = $"\"{Plain(file.Name)}\"" };
        if (Plain(file.Name) != file.Name)
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

    /// <summary>What may stand between quotation marks; the name itself follows in its encoded form.</summary>
    private static string Plain(string name) =>
        string.Create(name.Length, name, static (span, text) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = text[i] is >= ' ' and <= '~' and not ('"' or '\\') ? text[i] : '_';
            }
        });
}
