using System.Security.Cryptography;
using System.Text;

namespace Livepeer.Sdk.Testing;

/// <summary>Counts and hashes a request's body while it is read; keeps the text of small ones.</summary>
internal sealed class RecordingStream(Stream inner, bool keepsText) : ReadStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly MemoryStream? _text = keepsText ? new MemoryStream() : null;
    private long _length;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        _hash.AppendData(buffer.Span[..read]);
        _text?.Write(buffer.Span[..read]);
        _length += read;
        return read;
    }

    public void Report(StudioRequest request)
    {
        request.BodyLength = _length;
        request.BodySha256 = Convert.ToHexStringLower(_hash.GetCurrentHash());
        request.Body = _text is null ? null : Encoding.UTF8.GetString(_text.ToArray());
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
            _text?.Dispose();
        }

        base.Dispose(disposing);
    }
}
