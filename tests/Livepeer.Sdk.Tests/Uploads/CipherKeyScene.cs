using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>Encrypts a video with one key, in chunks of any sizes, each of which is prepared twice as after a refusal.</summary>
internal sealed class CipherKeyScene
{
    private readonly CipherKey _key = CipherKey.Create(new byte[CipherKey.KeySize]);

    public async Task<byte[]> ReadAsync(byte[] video, bool canSeek, int[] chunks)
    {
        UploadSource plain = canSeek
            ? await SeekableSource.OpenAsync(new MemoryStream(video), null, CancellationToken.None)
            : new ForwardSource(new OneWayStream(video), null);
        await using var source = new EncryptedSource(plain, _key);
        using var bytes = new MemoryStream();
        for (int i = 0; bytes.Length != source.Length; i++)
        {
            int chunk = chunks[Math.Min(i, chunks.Length - 1)];
            await ReadChunkAsync(source, bytes.Length, 2 * chunk);
            bytes.Write(await ReadChunkAsync(source, bytes.Length, chunk));
        }

        return bytes.ToArray();
    }

    private static async Task<byte[]> ReadChunkAsync(EncryptedSource source, long offset, int chunk)
    {
        byte[] bytes = new byte[await source.PrepareAsync(offset, chunk, CancellationToken.None)];
        for (int read = 0; read < bytes.Length;)
        {
            read += await source.ReadAsync(offset + read, bytes.AsMemory(read), CancellationToken.None);
        }

        return bytes;
    }
}
