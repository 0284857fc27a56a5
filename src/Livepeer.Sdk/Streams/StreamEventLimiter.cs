using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>
/// Limits the size of each server-sent event in a body: the parser buffers an event until the empty line that ends it, whatever its size.
/// </summary>
internal sealed class StreamEventLimiter(Stream body) : ReadOnlyStream
{
    /// <summary>The maximum size of one event or comment, in bytes. Those of the server have a few hundred.</summary>
    public const int MaxEventSize = 1024 * 1024;

    private int _eventSize;
    private int _lineSize;
    private bool _isComment;
    private bool _endsWithReturn;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        Count(buffer.Span[..read]);
        return read;
    }

    public override int Read(Span<byte> buffer)
    {
        int read = body.Read(buffer);
        Count(buffer[..read]);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            body.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Count(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            int end = bytes.IndexOfAny((byte)'\r', (byte)'\n');
            ReadOnlySpan<byte> text = end < 0 ? bytes : bytes[..end];
            if (!text.IsEmpty)
            {
                Add(text);
            }

            if (end < 0)
            {
                return;
            }

            EndLine(bytes[end]);
            bytes = bytes[(end + 1)..];
        }
    }

    private void Add(ReadOnlySpan<byte> text)
    {
        _isComment = _lineSize == 0 ? text[0] == ':' : _isComment;
        _endsWithReturn = false;
        _lineSize += text.Length;
        _eventSize += _isComment ? 0 : text.Length;
        if (Math.Max(_lineSize, _eventSize) > MaxEventSize)
        {
            throw new LivepeerException($"The server sent an event of more than {MaxEventSize} bytes.");
        }
    }

    private void EndLine(byte end)
    {
        if (end == '\n' && _endsWithReturn)
        {
            // The second half of a line break is not an empty line.
            _endsWithReturn = false;
            return;
        }

        _endsWithReturn = end == '\r';
        if (_lineSize == 0)
        {
            _eventSize = 0;
        }
        else if (!_isComment)
        {
            _eventSize++;
        }

        _lineSize = 0;
    }
}
