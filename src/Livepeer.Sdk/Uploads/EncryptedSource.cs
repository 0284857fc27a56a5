using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Livepeer.Sdk.Uploads;

/// <summary>
/// Encrypts another source while it is read: the initialization vector, then AES-256-CBC with PKCS#7 padding. To continue in the middle, it
/// needs the encrypted block before: it keeps some of the blocks and encrypts from there.
/// </summary>
internal sealed class EncryptedSource : UploadSource
{
    private const int Block = CipherKey.BlockSize;
    private const int BufferSize = 256 * 1024;

    private readonly UploadSource _inner;
    private readonly Aes _aes;
    private readonly byte[] _vector;
    private readonly byte[] _plain = new byte[BufferSize];
    private readonly byte[] _cipher = new byte[BufferSize];
    private readonly CipherMarks _marks = new();
    private readonly byte[] _last;
    private long _next;

    public EncryptedSource(UploadSource inner, CipherKey key)
    {
        _inner = inner;
        _vector = key.VectorBytes();
        _last = [.. _vector];
        _aes = Aes.Create();
        _aes.Key = key.KeyBytes();
    }

    public override long? Length => _inner.Length is { } length ? LengthOf(length) : null;

    public override bool CanRewind => _inner.CanRewind;

    public override SourceIdentity Identity => _inner.Identity;

    public override long TrustedLength =>
        _inner.TrustedLength is < long.MaxValue and var length ? Block + (length / Block * Block) : long.MaxValue;

    /// <summary>Encrypts a source if there is a key.</summary>
    public static UploadSource Wrap(UploadSource plain, CipherKey? key) => key is null ? plain : new EncryptedSource(plain, key);

    /// <summary>Gets the number of bytes that so many become: the vector, and the padded blocks.</summary>
    public static long LengthOf(long plain) => Block + (((plain / Block) + 1) * Block);

    public override async ValueTask<long> PrepareAsync(long offset, long atMost, CancellationToken cancellationToken)
    {
        long block = Math.Max(0, offset - Block) / Block;
        await SeekAsync(block, cancellationToken).ConfigureAwait(false);
        _marks.SetStart(block, _last);
        long plain = block * Block;
        long wanted = atMost > long.MaxValue / 2 ? atMost : atMost + (2 * Block);
        long ready = await _inner.PrepareAsync(Math.Min(plain, _inner.Length ?? plain), wanted, cancellationToken).ConfigureAwait(false);
        long end = plain + ready == _inner.Length ? Length!.Value : Block + ((plain + ready) / Block * Block);
        return Math.Min(atMost, end - offset);
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<int> ReadAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (offset < Block)
        {
            int some = Math.Min(buffer.Length, (int)(Block - offset));
            _vector.AsMemory((int)offset, some).CopyTo(buffer);
            return some;
        }

        long block = (offset - Block) / Block;
        int within = (int)((offset - Block) % Block);
        if (within > 0 && block == _next - 1)
        {
            int some = Math.Min(buffer.Length, Block - within);
            _last.AsMemory(within, some).CopyTo(buffer);
            return some;
        }

        await SeekAsync(block, cancellationToken).ConfigureAwait(false);
        int blocks = Math.Clamp((within + buffer.Length + Block - 1) / Block, 1, BufferSize / Block);
        int length = await EncryptAsync(blocks, cancellationToken).ConfigureAwait(false) - within;
        int given = Math.Clamp(length, 0, buffer.Length);
        _cipher.AsMemory(within, given).CopyTo(buffer);
        return given;
    }

    public override ValueTask CompleteChecksumAsync(CancellationToken cancellationToken) => _inner.CompleteChecksumAsync(cancellationToken);

    public override ValueTask CheckUnchangedAsync(CancellationToken cancellationToken) => _inner.CheckUnchangedAsync(cancellationToken);

    public override ValueTask VerifyAsync(SourceIdentity identity, CancellationToken cancellationToken) =>
        _inner.VerifyAsync(identity, cancellationToken);

    public override async ValueTask DisposeAsync()
    {
        _aes.Dispose();
        await _inner.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Moves to the block to encrypt next.</summary>
    private async ValueTask SeekAsync(long block, CancellationToken cancellationToken)
    {
        if (block == _next)
        {
            return;
        }

        if (_marks.Find(block) is { } mark && (block < _next || mark.Block > _next))
        {
            _next = mark.Block;
            mark.Cipher.CopyTo(_last, 0);
        }
        else if (block < _next)
        {
            _next = 0;
            _vector.CopyTo(_last, 0);
        }

        while (_next < block)
        {
            if (!_inner.CanRewind)
            {
                // Another process sent the earlier part of a stream; it is read here once.
                await _inner.PrepareAsync(_next * Block, BufferSize, cancellationToken).ConfigureAwait(false);
            }

            int blocks = (int)Math.Min(BufferSize / Block, block - _next);
            if (await EncryptAsync(blocks, cancellationToken).ConfigureAwait(false) == 0)
            {
                throw Different("it is shorter than what was sent");
            }
        }
    }

    /// <summary>Encrypts the next blocks; returns the number of encrypted bytes.</summary>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<int> EncryptAsync(int blocks, CancellationToken cancellationToken)
    {
        int wanted = blocks * Block;
        long from = _next * Block;
        int length = 0;
        long end = _inner.Length ?? long.MaxValue;
        while (length < wanted && from + length < end)
        {
            // A stream with more bytes than its length must not fill the place of the padding.
            Memory<byte> rest = _plain.AsMemory(length, (int)Math.Min(wanted - length, end - from - length));
            int read = await _inner.ReadAsync(from + length, rest, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            _inner.AppendChecksum(from + length, _plain.AsSpan(length, read));
            length += read;
        }

        if (length < wanted)
        {
            if (from + length != _inner.Length)
            {
                return 0;
            }

            int padding = Block - (length % Block);
            _plain.AsSpan(length, padding).Fill((byte)padding);
            length += padding;
        }

        _aes.EncryptCbc(_plain.AsSpan(0, length), _last, _cipher, PaddingMode.None);
        _cipher.AsSpan(length - Block, Block).CopyTo(_last);
        _next += length / Block;
        _marks.Add(_next, _last);
        return length;
    }
}
