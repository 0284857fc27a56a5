using System.Buffers;

namespace Livepeer.Sdk.Downloads;

/// <summary>Copies the body of a response to the target.</summary>
/// <param name="target">The target.</param>
/// <param name="length">The number of bytes that the body must have; <see langword="null"/> if the server does not declare it.</param>
/// <param name="known">The number of bytes that the target already has. They are compared, not written.</param>
/// <param name="validator">The version of the body. The bytes in the target belong to it only if all of them compare equal.</param>
internal sealed class DownloadCopy(DownloadTarget target, long? length, long known, string? validator)
{
    private const int BufferSize = 128 * 1024;

    private readonly DownloadDigest? _digest = known > 0 ? target.NewDigest() : null;
    private long _received;
    private long _compared;

    public async Task RunAsync(Stream body, DownloadDeadline deadline, Action progress, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            while (await ReadAsync(body, buffer, deadline).ConfigureAwait(false) is > 0 and var read)
            {
                // Writing to the target may be slow.
                deadline.Pause();
                await ConsumeAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                progress();
            }

            // A body that ends early is a fault, even if the transport does not report it.
            if (_received < length || _compared < known)
            {
                throw DownloadFault.ForConnection(null);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            _digest?.Dispose();
        }
    }

    private async ValueTask<int> ReadAsync(Stream body, byte[] buffer, DownloadDeadline deadline)
    {
        deadline.Restart();
        try
        {
            return await deadline.ReceiveAsync(token => body.ReadAsync(buffer.AsMemory(0, BufferSize), token)).ConfigureAwait(false);
        }
        catch (DownloadFault) when (_received == length && _compared == known)
        {
            // The body is complete, although the connection did not close properly.
            return 0;
        }
    }

    private async ValueTask ConsumeAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        _received += bytes.Length;
        if (_received > length)
        {
            // There is no way to know which of the bytes are the file.
            target.TryRestart();
            throw DownloadFault.ForResponse("the body is longer than its headers say");
        }

        if (_compared < known)
        {
            int compared = (int)Math.Min(known - _compared, bytes.Length);
            _digest!.Append(bytes.Span[..compared]);
            _compared += compared;
            bytes = bytes[compared..];
            if (_compared == known)
            {
                if (target.Digest?.Current().AsSpan().SequenceEqual(_digest.Current()) != true)
                {
                    throw Changed();
                }

                await target.BeginAsync(validator, cancellationToken).ConfigureAwait(false);
            }
        }

        if (!bytes.IsEmpty)
        {
            await target.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        }
    }

    public static LivepeerException Changed() =>
        new("The file changed on the server during the download, and the stream does not support starting over.");
}
