using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Uploads;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>What is encrypted on its way can be read by the server alone, and survives what other uploads survive.</summary>
public sealed class EncryptionTests
{
    /// <summary>
    /// <c>openssl enc -aes-256-cbc -K 000102…1f -iv f0f1…ff</c> of 100 bytes, each 7 more than the one before, from 3 on.
    /// </summary>
    private const string FromOpenSsl = "9bc5af02a51b5fc458a4423e83c18f184d25a5d1ab658c4bec672003e50ddf04bc044be903c64a63693769470dd482b73736e60ae57832f9f2d38d35071585b666cd28a8409fbe8e7acd41993e29b17a81a20fa30f765fb4c14dbfdedcd2c4bd7a8e6581f534f9fd8996480157855dcd";

    [Theory]
    [InlineData(1000)]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(37)]
    public async Task The_cipher_is_what_openssl_writes(int step)
    {
        byte[] plain = [.. Enumerable.Range(0, 100).Select(i => (byte)((i * 7) + 3))];
        CipherKey key = Key();
        var encrypted = new EncryptedSource(await OpenAsync(plain), key);

        byte[] bytes = await ReadAsync(encrypted, 0, step);

        Assert.Equal(Convert.ToHexStringLower(key.VectorBytes()) + FromOpenSsl, Convert.ToHexStringLower(bytes));
        Assert.Equal(bytes.Length, encrypted.Length);
    }

    [Fact]
    public async Task It_goes_on_from_any_byte()
    {
        byte[] plain = TestVideos.Bytes(90);
        byte[] whole = await ReadAsync(new EncryptedSource(await OpenAsync(plain), Key()), 0, 7);
        var reused = new EncryptedSource(await OpenAsync(plain), Key());
        for (int offset = whole.Length - 1; offset >= 0; offset--)
        {
            Assert.Equal(whole[offset..], await ReadAsync(reused, offset, 11));
            Assert.Equal(whole[offset..], await ReadAsync(new EncryptedSource(await OpenAsync(plain), Key()), offset, 33));
        }
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(0, true)]
    [InlineData(3, false)]
    [InlineData(3, true)]
    public async Task The_server_can_decrypt_what_arrives(int faults, bool onceOnly)
    {
        using RSA rsa = RSA.Create(2048);
        await using UploadScene scene = await UploadScene.StartAsync(livepeer => livepeer.Api.AddHttpMessageHandler(() => new KeyHandler(rsa)));
        byte[] video = TestVideos.Bytes(150_001);
        if (faults > 0)
        {
            scene.Studio.Faults.Next("PATCH", "/asset/upload/tus/*", StudioFault.ResetAfterRequestBytes(10_007), faults);
        }

        var options = new UploadOptions
        {
            ChunkSize = 40_001,
            Encryption = new UploadEncryption(PlaybackPolicy.Jwt),
            MaxRetries = 9,
            RetryDelay = TimeSpan.Zero,
        };
        AssetCreation uploaded = onceOnly
            ? await scene.Assets.UploadAsync(new OneWayStream(video), UploadScene.Video, options)
            : await scene.Assets.UploadFileAsync(scene.Save(video), UploadScene.Video, options);

        StudioRequest request = scene.Studio.Requests.Find("POST", "/asset/request-upload").Single();
        JsonNode body = JsonNode.Parse(request.Body!)!;
        Assert.Equal("jwt", (string?)body["playbackPolicy"]!["type"]);
        byte[] key = rsa.Decrypt(Convert.FromBase64String((string)body["encryption"]!["encryptedKey"]!), RSAEncryptionPadding.OaepSHA256);
        byte[] stored = await File.ReadAllBytesAsync(scene.Studio.Uploads.Find(uploaded.Asset.Id)!.Path);
        using Aes aes = Aes.Create();
        aes.Key = key;
        Assert.Equal(video, aes.DecryptCbc(stored.AsSpan(16), stored.AsSpan(0, 16)));
        Assert.Equal(0, scene.Recorder.Violations);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(60_000)]
    public async Task Another_process_goes_on_with_the_same_cipher(int broken)
    {
        using RSA rsa = RSA.Create(2048);
        await using UploadScene scene = await UploadScene.StartAsync(livepeer => livepeer.Api.AddHttpMessageHandler(() => new KeyHandler(rsa)));
        byte[] video = TestVideos.Bytes(150_001);
        byte[] content = RandomNumberGenerator.GetBytes(32);
        string path = scene.Save(video);
        scene.Studio.Faults.Next("PATCH", "/asset/upload/tus/*", StudioFault.ResetAfterRequestBytes(broken));
        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.Assets.UploadFileAsync(
            path, UploadScene.Video, new UploadOptions { Encryption = new UploadEncryption(PlaybackPolicy.Jwt, content), MaxRetries = 0 }));
        byte[] saved = failed.Checkpoint!.Save();

        AssetCreation uploaded = await scene.Assets.ResumeUploadFileAsync(UploadCheckpoint.Load(saved), path, UploadScene.Quick());

        byte[] stored = await File.ReadAllBytesAsync(scene.Studio.Uploads.Find(uploaded.Asset.Id)!.Path);
        using Aes aes = Aes.Create();
        aes.Key = content;
        Assert.Equal(video, aes.DecryptCbc(stored.AsSpan(16), stored.AsSpan(0, 16)));
        Assert.DoesNotContain(Convert.ToBase64String(content), failed.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(99_999, 100_000, UploadMethod.Direct, "more bytes")]
    [InlineData(99_990, 99_995, UploadMethod.Direct, "more bytes")]
    [InlineData(99_984, 400_000, UploadMethod.Direct, "more bytes")]
    [InlineData(100_001, 100_000, UploadMethod.Direct, "fewer bytes")]
    [InlineData(99_999, 100_000, UploadMethod.Resumable, "more bytes")]
    [InlineData(100_001, 100_000, UploadMethod.Resumable, "fewer bytes")]
    public async Task A_stream_of_another_length_than_was_declared_is_refused(int declared, int actual, UploadMethod method, string reason)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        var options = new UploadOptions
        {
            Length = declared,
            Method = method,
            MaxRetries = 0,
            Encryption = new UploadEncryption(PlaybackPolicy.Jwt),
        };

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => scene.Assets.UploadAsync(new OneWayStream(TestVideos.Bytes(actual)), UploadScene.Video, options));

        Assert.Contains(reason, failed.Message, StringComparison.Ordinal);
        Assert.Null(failed.Checkpoint);
        Assert.Empty((await scene.Assets.ListPageAsync()).Items);
    }

    [Fact]
    public async Task Bytes_beyond_the_length_of_a_seekable_stream_are_not_encrypted()
    {
        byte[] plain = TestVideos.Bytes(105);
        using var longer = new UnderstatedStream(plain, 100);
        var encrypted = new EncryptedSource(await SeekableSource.OpenAsync(longer, null, CancellationToken.None), Key());

        byte[] bytes = await ReadAsync(encrypted, 0, 1000);

        using Aes aes = Aes.Create();
        aes.Key = Key().KeyBytes();
        Assert.Equal(plain[..100], aes.DecryptCbc(bytes.AsSpan(16), bytes.AsSpan(0, 16)));
    }

    [Fact]
    public async Task A_request_that_contradicts_the_encryption_is_refused_before_anything_is_sent()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        var options = new UploadOptions { Encryption = new UploadEncryption(PlaybackPolicy.Jwt) };

        await Assert.ThrowsAsync<ArgumentException>(() => scene.Assets.UploadFileAsync(
            scene.Save([1]), new CreateAssetRequest { Name = "x", PlaybackPolicy = PlaybackPolicy.Public }, options));
        await Assert.ThrowsAsync<ArgumentException>(() => scene.Assets.UploadFileAsync(
            scene.Save([1]), new CreateAssetRequest { Name = "x", Encryption = new AssetEncryption { EncryptedKey = new Secret("AA==") } }, options));

        Assert.Empty(scene.Studio.Requests.All);
    }

    private static ValueTask<UploadSource> OpenAsync(byte[] plain) =>
        SeekableSource.OpenAsync(new MemoryStream(plain), null, CancellationToken.None);

    private static CipherKey Key() => new()
    {
        Key = new Secret(Convert.ToBase64String([.. Enumerable.Range(0, 32).Select(i => (byte)i)])),
        Vector = Convert.ToBase64String([.. Enumerable.Range(0xF0, 16).Select(i => (byte)i)]),
    };

    private static async Task<byte[]> ReadAsync(EncryptedSource source, long offset, int step)
    {
        var bytes = new MemoryStream();
        await source.PrepareAsync(offset, long.MaxValue, CancellationToken.None);
        byte[] buffer = new byte[step];
        while (offset + bytes.Length < source.Length)
        {
            int read = await source.ReadAsync(offset + bytes.Length, buffer, CancellationToken.None);
            Assert.NotEqual(0, read);
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    /// <summary>A stream that has more bytes than its length says.</summary>
    private sealed class UnderstatedStream(byte[] bytes, long length) : MemoryStream(bytes)
    {
        public override long Length => length;
    }

    /// <summary>Gives the server's public key as the real one does: base64 of PEM, PKCS#1.</summary>
    private sealed class KeyHandler(RSA rsa) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!request.RequestUri!.AbsolutePath.EndsWith("/access-control/public-key", StringComparison.Ordinal))
            {
                return base.SendAsync(request, cancellationToken);
            }

            var body = new JsonObject { ["public_key"] = Convert.ToBase64String(Encoding.ASCII.GetBytes(rsa.ExportRSAPublicKeyPem())) };
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body.ToJsonString(), null, "application/json") });
        }
    }
}
