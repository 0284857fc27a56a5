using System.Net;

namespace Livepeer.Sdk.Http;

/// <summary>The body of an answer to a request of the caller's own, to be read in any of the ways of its kind.</summary>
internal sealed class OwnContent : HttpContent
{
    private readonly LiveContent _live;

    public OwnContent(LiveContent live)
    {
        _live = live;
        foreach ((string name, IEnumerable<string> values) in live.BodyHeaders)
        {
            Headers.TryAddWithoutValidation(name, values);
        }
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => CreateContentReadStreamAsync(CancellationToken.None);

    protected override Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken) =>
        _live.OpenForCallerAsync(cancellationToken);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using var body = new LiveStream(_live, endsCall: false);
        await body.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _live.Dispose();
        }

        base.Dispose(disposing);
    }
}
