using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Testing.Tests.Recordings;

namespace Livepeer.Sdk.Testing.Tests.Media;

public class VideoTests
{
    public static TheoryData<string> NotVideos => [.. _notVideos.Keys];

    public static TheoryData<string> Videos => [.. _videos.Keys];

    private static readonly Dictionary<string, byte[]> _notVideos = new()
    {
        ["nothing"] = [],
        ["a thousand zero bytes"] = new byte[1000],
        ["one byte"] = [1],
        ["noise"] = Noise(100_000),
        ["text"] = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("no video at all ", 100))),
        ["HTML"] = Encoding.UTF8.GetBytes("<!DOCTYPE html><title>Not found</title>"),
        ["JSON"] = "{\"ftyp\":\"moov\"}"u8.ToArray(),
        ["a picture"] = [0x89, .. "PNG\r\n\x1a\n"u8, .. new byte[100]],
        ["a ZIP archive"] = [.. "PK\x03\x04"u8, .. new byte[100]],
        ["a PDF"] = "%PDF-1.7\n"u8.ToArray(),
        ["an MP4 without its index"] = [.. Box("ftyp", "isom"u8.ToArray()), .. Box("mdat", new byte[1000])],
        ["an MP4 cut off in its index"] = SampleVideo.Create()[..500],
        ["an MP4 without tracks"] = [.. Box("ftyp", "isom"u8.ToArray()), .. Box("moov", Box("mvhd", new byte[100]))],
        ["an MP4 with a box of no size"] = [0, 0, 0, 1, .. "moov"u8, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
        ["an MP4 with a negative size"] = [0, 0, 0, 1, .. "free"u8, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xF0],
        ["boxes nested for ever"] = Nested(5000),
        ["a byte of a transport stream"] = [0x47],
        ["an audio file"] = [.. "RIFF\0\0\0\0WAVEfmt "u8, .. new byte[100]],
    };

    private static readonly Dictionary<string, byte[]> _videos = new()
    {
        ["mp4"] = SampleVideo.Create(),
        ["mp4 with its index at the end"] = IndexLast(),
        ["webm"] = [0x1A, 0x45, 0xDF, 0xA3, .. new byte[100]],
        ["mpegts"] = [.. Enumerable.Range(0, 7).SelectMany(_ => (byte[])[0x47, .. new byte[187]])],
        ["avi"] = [.. "RIFF\0\0\0\0AVI LIST"u8, .. new byte[100]],
        ["flv"] = [.. "FLV\x01"u8, .. new byte[100]],
        ["mpeg"] = [0, 0, 1, 0xBA, .. new byte[100]],
    };

    [Theory]
    [MemberData(nameof(NotVideos))]
    public async Task What_is_no_video_fails(string name)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);

        (JsonNode asset, JsonNode task) = await UploadAsync(wire, _notVideos[name]);

        Assert.Equal(("failed", "Failed to probe or open file"), ((string?)asset["status"]!["phase"], (string?)asset["status"]!["errorMessage"]));
        Assert.Equal(("failed", "Failed to probe or open file"), ((string?)task["status"]!["phase"], (string?)task["status"]!["errorMessage"]));
        Assert.Null(asset["videoSpec"]);
        Assert.Null(asset["playbackUrl"]);
    }

    [Theory]
    [MemberData(nameof(Videos))]
    public async Task A_video_becomes_ready_in_whatever_container_it_is(string name)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);

        (JsonNode asset, JsonNode task) = await UploadAsync(wire, _videos[name]);

        Assert.Equal(("ready", name.Split(' ')[0]), ((string?)asset["status"]!["phase"], (string?)asset["videoSpec"]!["format"]));
        Assert.Equal("completed", (string?)task["status"]!["phase"]);
    }

    [Fact]
    public async Task What_is_imported_is_looked_into_as_well()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);
        using HookReceiver receiver = HookReceiver.Start();
        JsonNode imported = await wire.JsonAsync("POST", "/asset/upload/url", $$"""{"name":"a","url":"{{receiver.Root}}/film.mp4"}""");

        string? phase = null;
        await TestContext.UntilAsync(async () =>
        {
            phase = (string?)(await wire.JsonAsync("GET", $"/asset/{imported["asset"]!["id"]}"))["status"]!["phase"];
            return phase is "ready" or "failed";
        });
        Assert.Equal("failed", phase);
    }

    [Fact]
    public async Task A_failed_upload_fails_again_when_it_is_retried()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);
        (_, JsonNode task) = await UploadAsync(wire, new byte[1000]);

        Assert.Equal(HttpStatusCode.OK, (await wire.SendAsync("POST", $"/task/{task["id"]}/retry", "{}")).Status);

        Assert.Equal("failed", (string?)(await wire.JsonAsync("GET", $"/task/{task["id"]}"))["status"]!["phase"]);
    }

    [Fact]
    public async Task Damaged_videos_end_ready_or_failed()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync(new LocalStudioOptions { MaxPendingTasks = int.MaxValue });
        using var wire = new Wire(studio);
        for (int seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            byte[] video = SampleVideo.Create(seed: seed);
            for (int i = random.Next(1, 30); i > 0; i--)
            {
                video[random.Next(4, 900)] = (byte)random.Next(256);
            }

            (JsonNode asset, _) = await UploadAsync(wire, video[..random.Next(video.Length)]);
            Assert.True((string?)asset["status"]!["phase"] is "ready" or "failed", $"seed {seed}: {asset["status"]}");
        }
    }

    [Fact]
    public async Task A_sample_is_described_as_what_it_is()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);

        (JsonNode asset, _) = await UploadAsync(wire, SampleVideo.Create(20_000));

        JsonNode detailed = await wire.JsonAsync("GET", $"/asset/{asset["id"]}?details=true");
        JsonNode track = Assert.Single((JsonArray)detailed["videoSpec"]!["tracks"]!)!;
        Assert.Equal((20_000, 1), ((int)detailed["size"]!, (int)detailed["videoSpec"]!["duration"]!));
        Assert.Equal(("h264", 256, 144, 24), ((string?)track["codec"], (int)track["width"]!, (int)track["height"]!, (int)track["fps"]!));
    }

    [Fact]
    public async Task A_sample_has_the_requested_size_in_memory_and_on_disk()
    {
        string path = Path.GetTempFileName();
        try
        {
            foreach (int size in (int[])[SampleVideo.MinimumSize, SampleVideo.MinimumSize + 1, 5000, 262_144, 262_145, 1_000_003])
            {
                byte[] video = SampleVideo.Create(size, seed: 3);
                await SampleVideo.WriteFileAsync(path, size, seed: 3);
                Assert.Equal(size, video.Length);
                Assert.Equal(size - (SampleVideo.MinimumSize - 8), BinaryPrimitives.ReadInt32BigEndian(video.AsSpan(SampleVideo.MinimumSize - 8)));
                Assert.Equal(Convert.ToHexString(SHA256.HashData(video)), Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(path))));
            }

            Assert.NotEqual(SampleVideo.Create(5000, seed: 1), SampleVideo.Create(5000, seed: 2));
            Assert.Equal("size", Assert.Throws<ArgumentOutOfRangeException>(() => SampleVideo.Create(SampleVideo.MinimumSize - 1)).ParamName);
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>("size", () => SampleVideo.WriteFileAsync(path, 0));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task What_was_imported_from_elsewhere_downloads_as_its_size_and_hash_say()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);
        JsonNode imported = await wire.JsonAsync("POST", "/asset/upload/url", """{"name":"a","url":"https://example.com/a.mp4"}""");
        JsonNode asset = await wire.JsonAsync("GET", $"/asset/{imported["asset"]!["id"]}");
        using var http = new HttpClient();
        byte[] bytes = await http.GetByteArrayAsync(new Uri((string)asset["downloadUrl"]!), TestContext.Timeout);

        Assert.Equal((int)asset["size"]!, bytes.Length);
        Assert.Equal((string?)asset["hash"]![0]!["hash"], Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static async Task<(JsonNode Asset, JsonNode Task)> UploadAsync(Wire wire, byte[] bytes)
    {
        JsonNode slot = await wire.JsonAsync("POST", "/asset/request-upload", """{"name":"a"}""");
        Assert.Equal(HttpStatusCode.OK, (await wire.SendAsync("PUT", (string)slot["url"]!, bytes, credential: null)).Status);
        return (await wire.JsonAsync("GET", $"/asset/{slot["asset"]!["id"]}"), await wire.JsonAsync("GET", $"/task/{slot["task"]!["id"]}"));
    }

    private static byte[] Box(string type, byte[] content)
    {
        byte[] box = new byte[8 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(box, box.Length);
        Encoding.ASCII.GetBytes(type, box.AsSpan(4));
        content.CopyTo(box, 8);
        return box;
    }

    private static byte[] Nested(int depth)
    {
        byte[] box = [];
        for (int i = 0; i < depth; i++)
        {
            box = Box("mdia", box);
        }

        return [.. Box("ftyp", "isom"u8.ToArray()), .. Box("moov", [.. Box("mvhd", new byte[100]), .. Box("trak", box)])];
    }

    private static byte[] IndexLast()
    {
        byte[] video = SampleVideo.Create();
        int start = BinaryPrimitives.ReadInt32BigEndian(video);
        int length = BinaryPrimitives.ReadInt32BigEndian(video.AsSpan(start));
        return [.. video[..start], .. video[(start + length)..], .. video[start..(start + length)]];
    }

    private static byte[] Noise(int size)
    {
        byte[] bytes = new byte[size];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
