using System.Net;
using Livepeer.Sdk.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>A proxy that limits the size of requests does not end an upload, as long as chunks can be made small enough.</summary>
public sealed class ChunkLimitTests
{
    private const int KiB = 1024;
    private const string Location = "/asset/upload/tus/*";

    [Theory]
    [InlineData(8192 * KiB, 9000 * KiB, 8192 * KiB)]
    [InlineData((8192 * KiB) - 1, 9000 * KiB, 4096 * KiB)]
    [InlineData(1024 * KiB, 3000 * KiB, 1024 * KiB)]
    [InlineData((1024 * KiB) - 1, 3000 * KiB, 512 * KiB)]
    [InlineData(300 * KiB, 1000 * KiB, 256 * KiB)]
    [InlineData(100 * KiB, 400 * KiB, 64 * KiB)]
    [InlineData(64 * KiB, 200 * KiB, 64 * KiB)]
    public async Task Chunks_become_as_small_as_a_proxy_wants_them(int limit, int size, int chunk)
    {
        await using UploadScene scene = await StartAsync(limit);
        byte[] video = TestVideos.Bytes(size);

        AssetCreation uploaded = await scene.Assets.UploadFileAsync(scene.Save(video), UploadScene.Video, UploadScene.Quick(retries: 0));

        await scene.AssertArrivedAsync(uploaded, video);
        AssertChunks(scene, size, chunk);
    }

    [Fact]
    public async Task A_stream_that_can_only_be_read_once_is_sent_in_smaller_chunks_too()
    {
        await using UploadScene scene = await StartAsync(1024 * KiB);
        byte[] video = TestVideos.Bytes(3000 * KiB);

        AssetCreation uploaded = await scene.Assets.UploadAsync(new OneWayStream(video), UploadScene.Video, UploadScene.Quick(retries: 0));

        await scene.AssertArrivedAsync(uploaded, video);
        AssertChunks(scene, video.Length, 1024 * KiB);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_encrypted_source_is_read_in_smaller_chunks_too(bool canSeek)
    {
        byte[] video = TestVideos.Bytes(2500 * KiB);
        CipherKeyScene key = new();
        byte[] whole = await key.ReadAsync(video, canSeek, [2600 * KiB]);

        Assert.Equal(whole, await key.ReadAsync(video, canSeek, [1024 * KiB, 512 * KiB, 512 * KiB, 256 * KiB, 4096 * KiB]));
    }

    [Fact]
    public async Task The_limit_is_remembered_in_the_checkpoint()
    {
        await using UploadScene scene = await StartAsync(1024 * KiB);
        byte[] video = TestVideos.Bytes(3000 * KiB);
        string path = scene.Save(video);
        scene.Studio.Faults.Next("PATCH", Location, StudioFault.Delay(TimeSpan.Zero));
        scene.Studio.Faults.Always("PATCH", Location, StudioFault.Status(503));
        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => scene.Assets.UploadFileAsync(path, UploadScene.Video, UploadScene.Quick(retries: 0)));
        scene.Studio.Faults.Clear();
        int before = Limited(scene).Refused;

        AssetCreation uploaded = await scene.Assets.ResumeUploadFileAsync(
            UploadCheckpoint.Load(failed.Checkpoint!.Save()), path, UploadScene.Quick(retries: 0));

        await scene.AssertArrivedAsync(uploaded, video);
        Assert.Equal(before, Limited(scene).Refused);
    }

    [Theory]
    [InlineData(UploadMethod.Resumable, null, "client_max_body_size", "UploadOptions.ChunkSize")]
    [InlineData(UploadMethod.Resumable, 40_000L, "client_max_body_size", "UploadOptions.ChunkSize")]
    [InlineData(UploadMethod.Direct, null, "UploadMethod.Resumable", "413")]
    public async Task Where_nothing_gets_through_the_message_says_what_to_do(UploadMethod method, long? chunkSize, params string[] hints)
    {
        await using UploadScene scene = await StartAsync(10);

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => scene.Assets.UploadFileAsync(scene.Save(TestVideos.Bytes(200_000)), UploadScene.Video, UploadScene.Quick(chunkSize, method)));

        Assert.All(hints, hint => Assert.Contains(hint, failed.Message, StringComparison.Ordinal));
        Assert.Null(failed.AssetId);
    }

    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<UploadScene, Counter> _counters = [];

    private static async Task<UploadScene> StartAsync(int limit)
    {
        var counter = new Counter();
        UploadScene scene = await UploadScene.StartAsync(livepeer => livepeer.Uploads.AddHttpMessageHandler(() => new LimitHandler(limit, counter)));
        _counters.Add(scene, counter);
        return scene;
    }

    private static Counter Limited(UploadScene scene) => _counters.GetOrCreateValue(scene);

    private static void AssertChunks(UploadScene scene, int size, int chunk)
    {
        long[] lengths = [.. scene.Studio.Requests.Find("PATCH", Location).Select(patch => patch.BodyLength)];
        Assert.All(lengths[..^1], length => Assert.Equal(chunk, length));
        Assert.Equal(size, lengths.Sum());
        Assert.True(lengths[^1] <= chunk);
    }

    private sealed class Counter
    {
        public int Refused { get; set; }
    }

    private sealed class LimitHandler(int limit, Counter counter) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Content?.Headers.ContentLength <= limit || request.Method == HttpMethod.Head)
            {
                return base.SendAsync(request, cancellationToken);
            }

            counter.Refused++;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.RequestEntityTooLarge)
            {
                Content = new StringContent("<html>413 Request Entity Too Large</html>", null, "text/html"),
            });
        }
    }
}
