using System.Buffers;
using System.Net;
using System.Net.Http.Headers;

namespace Livepeer.Sdk.Uploads;

/// <summary>Copies a part of the source into one request, block by block.</summary>
internal sealed class UploadContent : HttpContent
{
    private const int BlockSize = 256 * 1024;

    private readonly UploadRun _run;
    private readonly long _offset;
    private readonly long _length;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _isStarted;

    public UploadContent(UploadRun run, long offset, long length, string mediaType)
    {
        _run = run;
        _offset = offset;
        _length = length;
        Headers.ContentType = new MediaTypeHeaderValue(mediaType);
    }

    public StallWatch? Watch { get; set; }

    /// <summary>Gets what the source, or the caller's saving of checkpoints, threw: no fault of the network.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Gets a value indicating whether all bytes were written to the connection.</summary>
    public bool IsSent { get; private set; }

    /// <summary>Waits until the source is no longer being read.</summary>
    public Task WaitForEndAsync() => Volatile.Read(ref _isStarted) == 0 ? Task.CompletedTask : _ended.Task;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _isStarted, 1) == 1)
        {
            throw new InvalidOperationException("The bytes of an upload can be sent only once: no handler may repeat its requests.");
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(BlockSize, Math.Max(1, _length)));
        try
        {
            await SendAsync(stream, buffer, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            _ended.TrySetResult();
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    // One method for reading and writing: each additional one would allocate for every block that it waits for.
    private async Task SendAsync(Stream stream, byte[] buffer, CancellationToken cancellationToken)
    {
        long sent = 0;
        while (sent < _length)
        {
            long offset = _offset + sent;
            Memory<byte> block = buffer.AsMemory(0, (int)Math.Min(buffer.Length, _length - sent));
            Watch?.Pause();
            try
            {
                await _run.SaveIfDueAsync(cancellationToken).ConfigureAwait(false);
                int read = await _run.Source.ReadAsync(offset, block, cancellationToken).ConfigureAwait(false);
                if (read < 0 || read > block.Length)
                {
                    throw new LivepeerUploadException("The stream returned a number of bytes that it can't have read.");
                }

                block = block[..read];
                _run.Source.AppendChecksum(offset, block.Span);
                if (read == 0 || offset + read == _run.Source.Length)
                {
                    // Checked before the last bytes are sent, since after that the server has a complete file, right or wrong.
                    await _run.Source.CheckUnchangedAsync(cancellationToken).ConfigureAwait(false);
                }

                if (read == 0)
                {
                    throw new LivepeerUploadException("The source ended before its declared length.");
                }
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                Failure = UploadSource.Unreadable(exception);
                if (ReferenceEquals(Failure, exception))
                {
                    throw;
                }

                throw Failure;
            }

            Watch?.Restart();
            _run.BeginSend(offset, block.Length);
            await stream.WriteAsync(block, cancellationToken).ConfigureAwait(false);
            sent += block.Length;
            if (!RequestBuffering.IsNeeded)
            {
                _run.EndSend(_offset + sent);
            }
        }

        IsSent = true;
        Watch?.Restart(RequestBuffering.IsNeeded ? RequestBuffering.Limits(_length) : 1);
    }
}
