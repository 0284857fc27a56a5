using System.Text.Json;
using Livepeer.Sdk.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>A slot is filled where it arrives, by somebody who has no key.</summary>
public sealed class UploadClientTests
{
    private const string Place = "/asset/upload/tus/*";

    [Theory]
    [InlineData("stream", UploadMethod.Resumable)]
    [InlineData("stream", UploadMethod.Direct)]
    [InlineData("file", UploadMethod.Resumable)]
    [InlineData("file", UploadMethod.Direct)]
    [InlineData("forward", UploadMethod.Resumable)]
    public async Task A_ticket_that_came_as_json_is_filled_without_a_key(string source, UploadMethod method)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(100_000);
        UploadSlot slot = await scene.Assets.RequestUploadAsync(UploadScene.Video);
        UploadTicket ticket = JsonSerializer.Deserialize<UploadTicket>(JsonSerializer.Serialize(slot.ToTicket()))!;
        scene.Studio.Requests.Clear();
        using var uploads = new UploadClient();
        UploadOptions options = UploadScene.Quick(30_000, method);

        await (source switch
        {
            "file" => uploads.UploadFileAsync(ticket, scene.Save(video), options),
            "forward" => uploads.UploadAsync(ticket, new OneWayStream(video), options),
            _ => uploads.UploadAsync(ticket, new MemoryStream(video), options),
        });

        Assert.All(scene.Studio.Requests.All, request => Assert.DoesNotContain("authorization", request.Headers.Keys, StringComparer.OrdinalIgnoreCase));
        await scene.AssertArrivedAsync(new AssetCreation { Asset = slot.Asset }, video);
    }

    [Fact]
    public async Task The_slot_itself_is_taken_and_progress_reaches_the_end()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(100_000);
        UploadSlot slot = await scene.Assets.RequestUploadAsync(UploadScene.Video);
        using var uploads = new UploadClient();
        var seen = new List<UploadProgress>();

        await uploads.UploadAsync(slot, new OneWayStream(video), new UploadOptions { Length = video.Length, Progress = new Collecting(seen) });

        Assert.Equal(video.Length, seen[^1].BytesSent);
        Assert.All(seen, progress => Assert.Equal(video.Length, progress.TotalBytes));
        await scene.AssertArrivedAsync(new AssetCreation { Asset = slot.Asset }, video);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task What_one_instance_leaves_another_finishes(bool isFile, bool hasAssetId)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(200_000);
        string path = scene.Save(video);
        UploadSlot slot = await scene.Assets.RequestUploadAsync(UploadScene.Video);
        UploadTicket ticket = slot;
        ticket.AssetId = hasAssetId ? ticket.AssetId : null;
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.Delay(TimeSpan.Zero));
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.ResetAfterRequestBytes(10_000));
        using var first = new UploadClient();
        using var second = new UploadClient();

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => first.UploadFileAsync(ticket, path, new UploadOptions { ChunkSize = 50_000, MaxRetries = 0 }));
        UploadCheckpoint checkpoint = UploadCheckpoint.Load(failed.Checkpoint!.Save());
        await (isFile
            ? second.ResumeUploadFileAsync(checkpoint, path, UploadScene.Quick())
            : second.ResumeUploadAsync(checkpoint, new OneWayStream(video), UploadScene.Quick()));

        Assert.Equal(hasAssetId ? slot.Asset.Id : null, failed.AssetId);
        Assert.Equal(50_000, checkpoint.BytesConfirmed);
        await scene.AssertArrivedAsync(new AssetCreation { Asset = slot.Asset }, video);
    }

    [Fact]
    public async Task Its_checkpoint_is_finished_by_the_backend_too()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(100_000);
        UploadSlot slot = await scene.Assets.RequestUploadAsync(UploadScene.Video);
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.ResetAfterRequestBytes(40_000));
        using var uploads = new UploadClient();
        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => uploads.UploadAsync(slot, new MemoryStream(video), new UploadOptions { MaxRetries = 0 }));

        AssetCreation uploaded = await scene.Assets.ResumeUploadAsync(failed.Checkpoint!, new MemoryStream(video), UploadScene.Quick());

        Assert.Equal(slot.Asset.Id, uploaded.Asset.Id);
        await scene.AssertArrivedAsync(uploaded, video);
    }

    [Theory]
    [InlineData(UploadMethod.Resumable)]
    [InlineData(UploadMethod.Direct)]
    public async Task A_slot_that_was_used_is_refused_and_stays(UploadMethod method)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(10_000);
        UploadSlot slot = await scene.Assets.RequestUploadAsync(UploadScene.Video);
        using var uploads = new UploadClient();
        await uploads.UploadAsync(slot, new MemoryStream(video), UploadScene.Quick(method: method));

        var refused = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => uploads.UploadAsync(slot, new MemoryStream(TestVideos.Bytes(20_000)), UploadScene.Quick(method: method)));

        Assert.Contains("422: asset has already been uploaded", refused.Message, StringComparison.Ordinal);
        Assert.Null(refused.Checkpoint);
        Assert.Equal(slot.Asset.Id, refused.AssetId);
        await scene.AssertArrivedAsync(new AssetCreation { Asset = slot.Asset }, video);
    }

    [Fact]
    public async Task A_lost_last_response_is_no_failure()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(10_000);
        UploadSlot slot = await scene.Assets.RequestUploadAsync(UploadScene.Video);
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.LoseResponse());
        using var uploads = new UploadClient();

        await uploads.UploadAsync(slot, new MemoryStream(video), UploadScene.Quick());

        await scene.AssertArrivedAsync(new AssetCreation { Asset = slot.Asset }, video);
    }

    [Fact]
    public async Task A_forged_token_is_refused_without_being_repeated()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        UploadSlot slot = await scene.Assets.RequestUploadAsync(UploadScene.Video);
        slot.TusEndpoint = slot.TusEndpoint.Reveal() + "forged";
        using var uploads = new UploadClient();

        var refused = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => uploads.UploadAsync(slot, new MemoryStream(TestVideos.Bytes(10)), UploadScene.Quick()));

        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(slot.TusEndpoint.Reveal().Split("token=")[1], refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UploadMethod.Resumable)]
    [InlineData(UploadMethod.Direct)]
    public async Task A_slot_whose_asset_was_deleted_is_refused(UploadMethod method)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        UploadSlot slot = await scene.Assets.RequestUploadAsync(UploadScene.Video);
        await scene.Assets.DeleteAsync(slot.Asset.Id);
        using var uploads = new UploadClient();

        var refused = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => uploads.UploadAsync(slot, new MemoryStream(TestVideos.Bytes(10)), UploadScene.Quick(method: method, retries: 1)));

        Assert.Contains("The upload was refused: the server responded with 4", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/api/asset/upload/tus?token=t0ken")]
    [InlineData("http://upload.example/tus?token=t0ken")]
    [InlineData("ftp://upload.example/tus?token=t0ken")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:word@upload.example/tus?token=t0ken")]
    [InlineData("http://loopback/tus?token=t0ken")]
    [InlineData("http://127.0.0.1.example/tus?token=t0ken")]
    [InlineData("http://localhost@upload.example/tus?token=t0ken")]
    [InlineData("javascript:alert(1)")]
    public async Task A_hostile_url_is_an_argument_error_that_does_not_repeat_it(string? url)
    {
        using var uploads = new UploadClient();
        var ticket = new UploadTicket { Url = url, TusEndpoint = url, AssetId = "a" };

        ArgumentException[] errors =
        [
            await Assert.ThrowsAsync<ArgumentException>("ticket", () => uploads.UploadAsync(ticket, new MemoryStream([1]))),
            await Assert.ThrowsAsync<ArgumentException>(
                "ticket", () => uploads.UploadAsync(ticket, new MemoryStream([1]), new UploadOptions { Method = UploadMethod.Direct })),
            await Assert.ThrowsAsync<ArgumentException>("ticket", () => uploads.UploadFileAsync(ticket, "no such file")),
        ];

        Assert.All(errors, error => Assert.DoesNotContain(string.IsNullOrEmpty(url) ? "\0" : url, error.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a?b")]
    [InlineData("a\0")]
    public async Task A_hostile_asset_id_is_an_argument_error(string id)
    {
        using var uploads = new UploadClient();
        var ticket = new UploadTicket { TusEndpoint = "https://upload.example/tus", AssetId = id };

        await Assert.ThrowsAsync<ArgumentException>("ticket", () => uploads.UploadAsync(ticket, new MemoryStream([1])));
    }

    [Fact]
    public async Task A_hostile_checkpoint_an_unreadable_stream_and_encryption_are_argument_errors()
    {
        using var uploads = new UploadClient();
        var ticket = new UploadTicket { TusEndpoint = "https://upload.example/tus", AssetId = "a" };
        var checkpoint = new UploadCheckpoint { Slot = new UploadSlot { TusEndpoint = "http://upload.example/" } };
        var closed = new MemoryStream([1]);
        closed.Dispose();
        var encrypted = new UploadOptions { Encryption = new UploadEncryption(PlaybackPolicy.Jwt) };

        await Assert.ThrowsAsync<ArgumentNullException>("ticket", () => uploads.UploadAsync(null!, new MemoryStream([1])));
        await Assert.ThrowsAsync<ArgumentNullException>("content", () => uploads.UploadAsync(ticket, null!));
        await Assert.ThrowsAsync<ArgumentException>("content", () => uploads.UploadAsync(ticket, closed));
        await Assert.ThrowsAsync<ArgumentException>("path", () => uploads.UploadFileAsync(ticket, " "));
        await Assert.ThrowsAsync<ArgumentException>("options", () => uploads.UploadAsync(ticket, new MemoryStream([1]), encrypted));
        await Assert.ThrowsAsync<ArgumentException>("checkpoint", () => uploads.ResumeUploadAsync(checkpoint, new MemoryStream([1])));
        await Assert.ThrowsAsync<ArgumentException>("checkpoint", () => uploads.ResumeUploadFileAsync(checkpoint, "any"));
    }

    [Fact]
    public async Task A_canceled_upload_deletes_nothing()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        UploadSlot slot = await scene.Assets.RequestUploadAsync(UploadScene.Video);
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.StallAfterRequestBytes(10));
        using var canceled = new CancellationTokenSource();
        await using ServiceProvider services = new ServiceCollection().AddLivepeerUploadClient().Services.BuildServiceProvider();
        Task upload = services.GetRequiredService<UploadClient>().UploadAsync(slot, new MemoryStream(TestVideos.Bytes(100)), null, canceled.Token);
        while (scene.Studio.Uploads.Find(slot.Asset.Id)?.Size != 10)
        {
            await Task.Yield();
        }

        await canceled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => upload);
        Assert.Equal(AssetPhase.Uploading, (await scene.Assets.GetAsync(slot.Asset.Id)).Phase);
    }

    [Fact]
    public async Task A_client_that_was_disposed_of_says_so()
    {
        var unused = new UploadClient();
        unused.Dispose();
        unused.Dispose();
        var ticket = new UploadTicket { TusEndpoint = "https://upload.example/tus" };

        await Assert.ThrowsAsync<ObjectDisposedException>(() => unused.UploadAsync(ticket, new MemoryStream([1])));
    }

    [Fact]
    public void A_container_needs_no_key_and_shares_what_other_registrations_made()
    {
        using ServiceProvider alone = new ServiceCollection().AddLivepeerUploadClient().Services.BuildServiceProvider();
        using ServiceProvider full = new ServiceCollection()
            .AddLivepeer(options => options.ApiKey = "key").Services.AddLivepeerUploadClient().Services.BuildServiceProvider();
        using ServiceProvider restricted = new ServiceCollection()
            .AddRestrictedLivepeer(options => options.ApiKey = "key").Services.AddLivepeerUploadClient().Services.BuildServiceProvider();

        Assert.NotNull(alone.GetRequiredService<UploadClient>());
        Assert.Null(alone.GetService<LivepeerClient>());
        Assert.Same(full.GetRequiredService<LivepeerClient>().Uploads, full.GetRequiredService<UploadClient>());
        Assert.Same(restricted.GetRequiredService<RestrictedLivepeerClient>().Uploads, restricted.GetRequiredService<UploadClient>());
    }

    private sealed class Collecting(List<UploadProgress> seen) : IProgress<UploadProgress>
    {
        public void Report(UploadProgress value) => seen.Add(value);
    }
}
