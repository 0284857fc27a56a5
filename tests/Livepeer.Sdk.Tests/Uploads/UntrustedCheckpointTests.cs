using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>A checkpoint comes from outside: nothing in it is believed before it is checked, and nothing is deleted because it says so.</summary>
public sealed class UntrustedCheckpointTests
{
    private const string None = "(none)";

    [Theory]
    [InlineData("slot", None)]
    [InlineData("slot", "null")]
    [InlineData("slot", "[]")]
    [InlineData("slot.asset", "null")]
    [InlineData("slot.asset.id", "\"..\"")]
    [InlineData("slot.asset.id", "\".\"")]
    [InlineData("slot.asset.id", "\"a/b\"")]
    [InlineData("slot.asset.id", "\"%2e%2e\"")]
    [InlineData("slot.asset.id", "\"a?b\"")]
    [InlineData("slot.asset.id", "\"a\\u0000\"")]
    [InlineData("slot.asset.id", "7")]
    [InlineData("slot.task", "null")]
    [InlineData("slot.task.id", "\"../x\"")]
    [InlineData("slot.tusEndpoint", None)]
    [InlineData("slot.tusEndpoint", "null")]
    [InlineData("slot.tusEndpoint", "\"\"")]
    [InlineData("slot.tusEndpoint", "\"http://upload.example/tus\"")]
    [InlineData("slot.tusEndpoint", "\"file:///etc/passwd\"")]
    [InlineData("slot.tusEndpoint", "\"https://user:word@upload.example/\"")]
    [InlineData("slot.tusEndpoint", "\"//\"")]
    [InlineData("slot.tusEndpoint", "\"/api\"")]
    [InlineData("location", "\"\"")]
    [InlineData("location", "\"http://upload.example/x\"")]
    [InlineData("location", "\"//\"")]
    [InlineData("location", "\"ftp://upload.example/\"")]
    [InlineData("location", "5")]
    [InlineData("confirmed", "-1")]
    [InlineData("confirmed", "1.5")]
    [InlineData("confirmed", "9223372036854775807")]
    [InlineData("confirmed", "101")]
    [InlineData("total", "-5")]
    [InlineData("total", "0")]
    [InlineData("total", "99")]
    [InlineData("total", "9223372036854775807")]
    [InlineData("version", "2")]
    [InlineData("version", "null")]
    [InlineData("source", None)]
    [InlineData("source", "null")]
    [InlineData("source", "\"x\"")]
    [InlineData("source.length", "-1")]
    [InlineData("source.length", "0")]
    [InlineData("source.length", "9223372036854775807")]
    [InlineData("source.lastWrite", "-1")]
    [InlineData("source.lastWrite", "9223372036854775807")]
    [InlineData("source.hashed", "-1")]
    [InlineData("source.hashed", "101")]
    [InlineData("source.hashed", "9223372036854775807")]
    [InlineData("source.hash", None)]
    [InlineData("source.hash", "null")]
    [InlineData("source.hash", "\"\"")]
    [InlineData("source.hash", "\"zz\"")]
    [InlineData("source.hash", "\"ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ\"")]
    [InlineData("encryption", "{}")]
    [InlineData("encryption", "[]")]
    [InlineData("encryption.key", None)]
    [InlineData("encryption.key", "null")]
    [InlineData("encryption.key", "\"\"")]
    [InlineData("encryption.key", "\"AAAA\"")]
    [InlineData("encryption.key", "\"no base64!\"")]
    [InlineData("encryption.iv", None)]
    [InlineData("encryption.iv", "null")]
    [InlineData("encryption.iv", "\"AAAA\"")]
    [InlineData("encryption.iv", "\"====\"")]
    [InlineData("encryption", None)]
    [InlineData("chunkLimit", "0")]
    [InlineData("chunkLimit", "-1")]
    [InlineData("lostSlots", "-1")]
    public void Each_field_is_checked(string field, string value)
    {
        JsonObject json = CheckpointScene.Json(field.StartsWith("encryption", StringComparison.Ordinal));
        Set(json, field, value);

        var failed = Assert.Throws<FormatException>(() => UploadCheckpoint.Load(Encoding.UTF8.GetBytes(json.ToJsonString())));

        Assert.DoesNotContain("t0ken", failed.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"x\"")]
    [InlineData("{}")]
    [InlineData("{")]
    [InlineData("\uFEFF{}")]
    [InlineData("{\"slot\":{\"asset\":{\"id\":\"\\ud800\"}}}")]
    [InlineData("LPCP1")]
    public void What_is_no_checkpoint_is_refused(string text) =>
        Assert.Throws<FormatException>(() => UploadCheckpoint.Load(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Deep_nesting_and_a_null_are_refused()
    {
        Assert.Throws<FormatException>(() => UploadCheckpoint.Load([.. Enumerable.Repeat((byte)'[', 1_000_000)]));
        Assert.Throws<ArgumentNullException>(() => UploadCheckpoint.Load(null!));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_valid_loads_and_a_checkpoint_that_was_not_loaded_is_checked_too(bool isEncrypted)
    {
        UploadCheckpoint checkpoint = Load(CheckpointScene.Json(isEncrypted));
        Assert.Equal(UploadHost.AssetId, checkpoint.AssetId);

        checkpoint.Slot!.Asset.Id = "..";
        using LivepeerClient client = Clients.For(FaultServer.Unreachable());
        Assert.Equal("checkpoint", Assert.Throws<ArgumentException>(() => { _ = client.Assets.ResumeUploadFileAsync(checkpoint, "x"); }).ParamName);
        Assert.Equal("checkpoint", Assert.Throws<ArgumentException>(() => { _ = client.Assets.ResumeUploadAsync(checkpoint, Stream.Null); }).ParamName);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(HttpStatusCode.UnprocessableEntity)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.OK)]
    public async Task Nothing_is_deleted_on_the_word_of_a_checkpoint(HttpStatusCode status)
    {
        await using var scene = new CheckpointScene(status);
        JsonObject json = CheckpointScene.Json(false);
        Set(json, "slot.asset.id", "\"the-asset-of-somebody-else\"");

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.ResumeAsync(Load(json)));

        Assert.DoesNotContain(scene.Requests, request => request.Method == HttpMethod.Delete);
        Assert.All(scene.Requests, request => Assert.Equal("upload.example", request.Url.Host));
        Assert.Equal("the-asset-of-somebody-else", failed.AssetId);
        Assert.DoesNotContain("t0ken", failed.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret-place", failed.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_deleted_when_a_resumed_upload_is_canceled_or_its_source_is_another()
    {
        await using var scene = new CheckpointScene();
        UploadCheckpoint checkpoint = Load(CheckpointScene.Json(false));
        using var canceled = new CancellationTokenSource();
        var options = new UploadOptions { Progress = new Canceling(canceled) };

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => scene.Assets.ResumeUploadAsync(checkpoint, new MemoryStream(CheckpointScene.Video), options, canceled.Token));
        await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.ResumeAsync(checkpoint, new MemoryStream(new byte[CheckpointScene.Size])));
        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.ResumeAsync(checkpoint, new ThrowingStream("Read")));

        Assert.Equal(canceled.Token, stopped.CancellationToken);
        Assert.Equal(UploadHost.AssetId, failed.AssetId);
        Assert.DoesNotContain(scene.Requests, request => request.Method == HttpMethod.Delete);
    }

    [Fact]
    public async Task A_corrupted_checkpoint_ends_only_in_SDK_exceptions()
    {
        await using var scene = new CheckpointScene(HttpStatusCode.InternalServerError);
        int loaded = 0;
        for (int i = 0; i < Fuzz.Count; i++)
        {
            var random = new Random(Fuzz.Seed + i);
            byte[] bytes = CheckpointFuzz.Next(random);
            UploadCheckpoint checkpoint;
            try
            {
                checkpoint = UploadCheckpoint.Load(bytes);
            }
            catch (FormatException)
            {
                continue;
            }
            catch (Exception exception)
            {
                Assert.Fail($"seed {Fuzz.Seed + i}: {exception}");
                throw;
            }

            loaded++;
            Exception? failure = await Record.ExceptionAsync(
                () => scene.ResumeAsync(checkpoint, random.Next(2) == 0 ? null : new OneWayStream(CheckpointScene.Video)));
            Assert.True(failure is LivepeerException, $"seed {Fuzz.Seed + i}: {failure}");
        }

        Assert.InRange(loaded, 1, Fuzz.Count);
        Assert.DoesNotContain(scene.Requests, request => request.Method == HttpMethod.Delete);
        Assert.All(scene.Requests, request => Assert.True(request.Url.Scheme == "https" || request.Url.IsLoopback));
    }

    private static UploadCheckpoint Load(JsonObject json) => UploadCheckpoint.Load(Encoding.UTF8.GetBytes(json.ToJsonString()));

    private static void Set(JsonObject json, string path, string value)
    {
        string[] names = path.Split('.');
        foreach (string name in names[..^1])
        {
            json = (JsonObject)json[name]!;
        }

        json.Remove(names[^1]);
        if (value != None)
        {
            json[names[^1]] = JsonNode.Parse(value);
        }
    }

    private sealed class Canceling(CancellationTokenSource source) : IProgress<UploadProgress>
    {
        public void Report(UploadProgress value) => source.Cancel();
    }
}
