using System.Text.Json;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Tests.Exchanges;

namespace Livepeer.Sdk.Tests.Transcoding;

public sealed class TranscodeRequestTests
{
    private static readonly JsonSerializerOptions _json = LivepeerJson.OptionsWithSecrets;
    private static readonly S3Credentials _credentials = new("AK", "SK");

    [Fact]
    public void From_ipfs_to_web3_storage_is_written_as_the_server_reads_it()
    {
        JsonElement sent = Written(new()
        {
            Input = TranscodeInput.FromUrl("ipfs://QmVideo"),
            Storage = TranscodeStorage.ToWeb3Storage(new("EaJlcm9v")),
            Outputs = new() { Hls = "/hls" },
        });

        JsonElement expected = JsonSerializer.SerializeToElement(new JsonObject
        {
            ["input"] = new JsonObject { ["url"] = "ipfs://QmVideo" },
            ["storage"] = new JsonObject { ["type"] = "web3.storage", ["credentials"] = new JsonObject { ["proof"] = "EaJlcm9v" } },
            ["outputs"] = new JsonObject { ["hls"] = new JsonObject { ["path"] = "/hls" } },
        });
        Assert.Empty(JsonEquivalence.Differences(expected, sent));
    }

    [Fact]
    public void Slips_are_named_before_anything_is_sent()
    {
        Assert.Throws<ArgumentException>("url", () => TranscodeInput.FromUrl("ftp://files.example/talk.mp4"));
        Assert.Throws<ArgumentException>("endpoint", () => TranscodeInput.FromS3("s3.example", "films", "talk.mp4", _credentials));
        Assert.Throws<ArgumentException>("bucket", () => TranscodeInput.FromS3("https://s3.example", "", "talk.mp4", _credentials));
        Assert.Throws<ArgumentException>("path", () => TranscodeInput.FromS3("https://s3.example", "films", " ", _credentials));
        Assert.Throws<ArgumentNullException>("credentials", () => TranscodeInput.FromS3("https://s3.example", "films", "talk.mp4", null!));
        Assert.Throws<ArgumentException>("endpoint", () => TranscodeStorage.ToS3("s3://films", "films", _credentials));
        Assert.Throws<ArgumentNullException>("credentials", () => TranscodeStorage.ToS3("https://s3.example", "films", null!));
        Assert.Throws<ArgumentNullException>("proof", () => TranscodeStorage.ToWeb3Storage(null!));
        Assert.Throws<ArgumentException>("Hls", () => new TranscodeOutputs { Hls = " " });
    }

    [Fact]
    public void Credentials_are_masked_everywhere()
    {
        Assert.Equal("***", _credentials.AccessKeyId.ToString());
        Assert.Equal("***", _credentials.SecretAccessKey.ToString());
        Assert.DoesNotContain("SK", _credentials.ToString(), StringComparison.Ordinal);
    }

    private static JsonElement Written(TranscodeRequest request) => JsonSerializer.SerializeToElement(request, _json);
}
