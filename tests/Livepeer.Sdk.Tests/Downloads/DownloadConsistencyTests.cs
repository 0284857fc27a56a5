using System.Security.Cryptography;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Downloads;

/// <summary>Range, length and version of a response agree with the request and with each other, or it is a failed attempt.</summary>
public sealed class DownloadConsistencyTests : IDisposable
{
    private const int Size = 1000;
    private const string Tag = "ETag: \"v1\"";

    private static readonly DownloadOptions _twice = new() { MaxRetries = 2 };

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    private string Target => Path.Combine(_directory.FullName, "film.mp4");

    public static TheoryData<string> WholeLies => [.. _wholeLies.Keys];

    public static TheoryData<string> RestLies => [.. _restLies.Keys];

    private static readonly Dictionary<string, RawResponse> _wholeLies = new()
    {
        ["206 without a requested range"] = new(206, new byte[Size], $"Content-Range: bytes 0-{Size - 1}/{Size}", Tag),
        ["0-9/10 with 20 bytes"] = new(206, new byte[20], "Content-Range: bytes 0-9/10", Tag),
        ["200 with a range and 20 bytes"] = new(200, new byte[20], "Content-Range: bytes 0-9/10", Tag),
        ["200 with a range and 20 bytes in chunks"] = new(200, new byte[20], "Content-Range: bytes 0-9/10", Tag) { IsChunked = true },
        ["200 with a part"] = new(200, new byte[50], "Content-Range: bytes 50-99/100", Tag),
        ["200 with the first part"] = new(200, new byte[50], "Content-Range: bytes 0-49/100", Tag),
        ["200 with an unknown total"] = new(200, new byte[50], "Content-Range: bytes 0-49/*", Tag),
        ["200 with an invalid range"] = new(200, new byte[50], "Content-Range: junk", Tag),
        ["fewer bytes than announced"] = new(200, new byte[50], Tag) { Length = "100" },
        ["no end announced"] = new(200, new byte[50], Tag) { Length = null },
        ["a length that is none"] = new(200, new byte[50], Tag) { Length = "-1" },
        ["a length beyond all"] = new(200, new byte[50], Tag) { Length = "99999999999999999999" },
        ["two lengths"] = new(200, new byte[50], "Content-Length: 70", Tag),
        ["gzip"] = new(200, new byte[50], "Content-Encoding: gzip", Tag),
        ["br"] = new(200, new byte[50], "Content-Encoding: identity, br", Tag),
        ["gzip on the way"] = new(200, new byte[50], "Transfer-Encoding: gzip, chunked", Tag) { Length = null },
        ["several ranges"] = new(200, new byte[50], "Content-Type: multipart/byteranges; boundary=x", Tag),
        ["204"] = new(204, [], Tag) { Length = null },
        ["202"] = new(202, "later"u8.ToArray()),
        ["205"] = new(205, []),
        ["226"] = new(226, new byte[50], Tag),
        ["203"] = new(203, new byte[50], Tag),
        ["no HTTP"] = new(999, new byte[50], "\0: \0"),
    };

    private static readonly Dictionary<string, Func<int, RawResponse>> _restLies = new()
    {
        ["500 bytes with the range of the rest"] = at => new(206, new byte[500], Range(at), Tag),
        ["500 bytes in chunks"] = at => new(206, new byte[Size + 500], Range(at), Tag) { IsChunked = true },
        ["500 bytes of another total"] = at => new(206, new byte[500], $"Content-Range: bytes {at}-{at + 499}/{at + 500}", Tag),
        ["a later start"] = at => new(206, new byte[Size - at - 1], $"Content-Range: bytes {at + 1}-{Size - 1}/{Size}", Tag),
        ["an earlier start"] = at => new(206, new byte[Size - at + 1], $"Content-Range: bytes {at - 1}-{Size - 1}/{Size}", Tag),
        ["all of it"] = at => new(206, new byte[Size], $"Content-Range: bytes 0-{Size - 1}/{Size}", Tag),
        ["an unknown total"] = at => new(206, new byte[Size - at], $"Content-Range: bytes {at}-{Size - 1}/*", Tag),
        ["no range"] = at => new(206, new byte[Size - at], Tag),
        ["two ranges"] = at => new(206, new byte[Size - at], Range(at), Range(at), Tag),
        ["another unit"] = at => new(206, new byte[Size - at], Range(at).Replace("bytes", "items", StringComparison.Ordinal), Tag),
        ["a range beyond the total"] = at => new(206, new byte[Size - at], $"Content-Range: bytes {at}-{Size - 1}/{at}", Tag),
        ["a shorter length than the range"] = at => new(206, new byte[10], Range(at), Tag),
        ["a changed version"] = at => new(206, new byte[Size - at], Range(at), "ETag: \"v2\""),
        ["a weak version"] = at => new(206, new byte[Size - at], Range(at), "ETag: W/\"v1\""),
        ["no version"] = at => new(206, new byte[Size - at], Range(at)),
        ["another kind of version"] = at => new(206, new byte[Size - at], Range(at), "Last-Modified: Tue, 24 Nov 2026 10:00:00 GMT"),
        ["several ranges"] = at => new(206, new byte[Size - at], Range(at), Tag, "Content-Type: multipart/byteranges; boundary=x"),
        ["gzip"] = at => new(206, new byte[Size - at], Range(at), Tag, "Content-Encoding: gzip"),
        ["416 of what is there"] = at => new(416, [], $"Content-Range: bytes */{at}"),
        ["416 of what is there of another version"] = at => new(416, [], $"Content-Range: bytes */{at}", "ETag: \"v2\""),
        ["416 of less"] = at => new(416, [], $"Content-Range: bytes */{at - 1}", Tag),
        ["416 of nothing"] = at => new(416, [], "Content-Range: bytes */0", Tag),
        ["416 without a word"] = at => new(416, []),
        ["204"] = at => new(204, []) { Length = null },
    };

    [Theory]
    [MemberData(nameof(WholeLies))]
    public async Task A_response_that_contradicts_itself_is_a_failed_attempt(string lie)
    {
        await using var host = new FileHost(Size);
        host.Next((_, _) => _wholeLies[lie].Send());
        using var destination = new MemoryStream();

        DownloadResult result = await host.Client.Assets.DownloadAsync("abc", destination);

        Assert.Equal(host.Content, destination.ToArray());
        Assert.InRange(result.Retries, 1, 2);

        for (int attempt = 0; attempt < 3; attempt++)
        {
            host.Next((_, _) => _wholeLies[lie].Send());
        }

        await Assert.ThrowsAnyAsync<LivepeerException>(() => host.Client.Assets.DownloadFileAsync("abc", Target, _twice));
        Assert.False(File.Exists(Target));
    }

    [Theory]
    [MemberData(nameof(RestLies))]
    public async Task A_rest_that_was_not_requested_is_a_failed_attempt(string lie)
    {
        foreach (bool canSeek in new[] { true, false })
        {
            await using var host = new FileHost(Size);
            host.BreakAfter(400);
            host.Next((head, _) => _restLies[lie](Start(head)).Send());
            using var seekable = new MemoryStream();
            var forward = new WriteOnlyStream();

            await host.Client.Assets.DownloadAsync("abc", canSeek ? seekable : forward);

            Assert.Equal(host.Content, canSeek ? seekable.ToArray() : forward.Written);
            Assert.Equal([0, 400, lie == "204" ? 400 : 0], host.Starts);
        }
    }

    [Theory]
    [InlineData("W/\"v1\"", null, null)]
    [InlineData(null, null, null)]
    [InlineData(null, "Tue, 24 Nov 2026 10:00:00 GMT", "Tue, 24 Nov 2026 10:00:00 GMT")]
    [InlineData(null, "Tue, 24 Nov 2026 10:00:00 GMT", "Tue, 24 Nov 2026 09:00:00 GMT")]
    [InlineData("unquoted", null, null)]
    [InlineData("\"\u00fc\"", null, null)]
    [InlineData("W/\"v1\"", "Tue, 24 Nov 2026 10:00:00 GMT", "Tue, 24 Nov 2026 11:00:00 GMT")]
    public async Task Without_a_strong_validator_it_starts_over(string? tag, string? lastModified, string? date)
    {
        await using var host = new FileHost(Size) { Tag = tag, LastModified = lastModified, Date = date ?? "" };
        foreach (Stream destination in new Stream[] { new MemoryStream(), new WriteOnlyStream() })
        {
            host.BreakAfter(500);

            await host.Client.Assets.DownloadAsync("abc", destination);

            Assert.Equal(host.Content, destination is MemoryStream memory ? memory.ToArray() : ((WriteOnlyStream)destination).Written);
        }

        Assert.All(host.Starts, start => Assert.Equal(0, start));
    }

    [Fact]
    public async Task What_can_not_be_taken_back_is_compared_with_what_comes_again()
    {
        await using var host = new FileHost(Size) { Tag = null };
        host.BreakAfter(500);
        host.Next((head, _) =>
        {
            host.Content[499] ^= 1;
            return FaultBehaviour.Respond(host.Respond(head));
        });

        var exception = await Assert.ThrowsAsync<LivepeerException>(() => host.Client.Assets.DownloadAsync("abc", new WriteOnlyStream()));

        Assert.Contains("changed", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_sends_long_files_in_parts_is_followed()
    {
        await using var host = new FileHost(Size);
        host.BreakAfter(100);
        for (int at = 100; at < Size; at += 300)
        {
            int start = at;
            host.Next((_, _) => new RawResponse(
                206, host.Content[start..(start + 300)], $"Content-Range: bytes {start}-{start + 299}/{Size}", Tag).Send());
        }

        using var destination = new MemoryStream();
        await host.Client.Assets.DownloadAsync("abc", destination, new DownloadOptions { MaxRetries = 1 });

        Assert.Equal(host.Content, destination.ToArray());
    }

    [Fact]
    public async Task A_host_that_never_gets_further_is_left_alone()
    {
        await using var host = new FileHost(Size);
        for (int attempt = 0; attempt < 100; attempt++)
        {
            host.Next((head, _) => Start(head) == 0
                ? FaultBehaviour.TruncateBody(host.Respond(head), 500)
                : new RawResponse(206, new byte[500], "Content-Range: bytes 0-499/500", Tag).Send());
        }

        await Assert.ThrowsAsync<LivepeerConnectionException>(() => host.Client.Assets.DownloadAsync("abc", new MemoryStream(), _twice));

        Assert.InRange(host.Requests.Count, 3, 4);
    }

    [Theory]
    [InlineData("sha256", true)]
    [InlineData("SHA-256", true)]
    [InlineData("md5", true)]
    [InlineData("sha512", true)]
    [InlineData("sha256", false)]
    [InlineData("md5", false)]
    public async Task The_source_file_is_checked_against_its_recorded_hash(string algorithm, bool isRight)
    {
        await using var host = new FileHost(Size);
        host.AssetProperties = Properties(algorithm, Hash(algorithm, isRight ? host.Content : [1]), "\"source\":{\"type\":\"directUpload\"}");
        var once = new DownloadOptions { MaxRetries = 0 };
        host.BreakAfter(500);
        await Assert.ThrowsAsync<LivepeerConnectionException>(() => host.Client.Assets.DownloadFileAsync("abc", Target, once));

        if (isRight)
        {
            DownloadResult result = await host.Client.Assets.DownloadFileAsync("abc", Target, once);
            Assert.Equal((500, Size), (result.ResumedFrom, result.Size));
            return;
        }

        foreach (DownloadOptions options in new[] { once, once, new DownloadOptions { Overwrite = true } })
        {
            var exception = await Assert.ThrowsAsync<LivepeerException>(() => host.Client.Assets.DownloadFileAsync("abc", Target, options));
            Assert.Contains("hash", exception.Message, StringComparison.Ordinal);
            Assert.Empty(_directory.GetFiles());
        }

        await Assert.ThrowsAsync<LivepeerException>(() => host.Client.Assets.DownloadAsync("abc", new WriteOnlyStream()));
    }

    [Fact]
    public async Task What_an_earlier_run_left_is_part_of_the_hash()
    {
        await using var host = new FileHost(Size);
        host.AssetProperties = Properties("sha256", Hash("sha256", host.Content), "\"source\":{\"type\":\"url\",\"url\":\"https://x.example/v\"}");
        var once = new DownloadOptions { MaxRetries = 0 };
        host.BreakAfter(500);
        await Assert.ThrowsAsync<LivepeerConnectionException>(() => host.Client.Assets.DownloadFileAsync("abc", Target, once));
        await File.WriteAllBytesAsync(Target + ".part", new byte[500]);

        await Assert.ThrowsAsync<LivepeerException>(() => host.Client.Assets.DownloadFileAsync("abc", Target, once));
        Assert.Empty(_directory.GetFiles());

        await host.Client.Assets.DownloadFileAsync("abc", Target, once);
        Assert.Equal(host.Content, await File.ReadAllBytesAsync(Target));
    }

    [Theory]
    [InlineData("\"source\":{\"type\":\"recording\"}", "/file.mp4")]
    [InlineData("\"source\":{\"type\":\"clip\"}", "/file.mp4")]
    [InlineData("\"source\":{\"type\":\"transcode\"}", "/file.mp4")]
    [InlineData("\"source\":{\"type\":\"new\"}", "/file.mp4")]
    [InlineData("\"source\":{\"type\":\"directUpload\",\"encryption\":{\"key\":\"***\"}}", "/file.mp4")]
    [InlineData("\"source\":{\"type\":\"directUpload\"}", "/file/static720p0.mp4?sig=1")]
    public async Task A_file_that_is_not_the_source_is_not_checked(string source, string path)
    {
        await using var host = new FileHost(Size);
        host.DownloadUrl = host.Root.GetLeftPart(UriPartial.Authority) + path;
        host.AssetProperties = Properties("sha256", Hash("sha256", [1]), source);

        DownloadResult result = await host.Client.Assets.DownloadAsync("abc", new MemoryStream());

        Assert.Equal(Size, result.Size);
    }

    [Theory]
    [InlineData("crc32", "00000000")]
    [InlineData("sha256", "abc")]
    [InlineData("sha256", "zz")]
    [InlineData("", "")]
    public async Task A_hash_that_cannot_be_checked_is_ignored(string algorithm, string hash)
    {
        await using var host = new FileHost(Size);
        host.AssetProperties = Properties(algorithm, hash, "\"source\":{\"type\":\"directUpload\"}");

        DownloadResult result = await host.Client.Assets.DownloadAsync("abc", new MemoryStream());

        Assert.Equal(Size, result.Size);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(399)]
    public async Task A_version_that_broke_before_it_was_compared_is_not_continued(int bytes)
    {
        await using var host = new FileHost(Size);
        byte[] first = host.Content;
        host.BreakAfter(400);
        host.Next((head, _) =>
        {
            host.Content = [.. first.Select(value => (byte)(value + 1))];
            host.Tag = "\"v2\"";
            return FaultBehaviour.TruncateBody(host.Respond(head), bytes, reset: false);
        });
        var forward = new WriteOnlyStream();

        var exception = await Assert.ThrowsAsync<LivepeerException>(() => host.Client.Assets.DownloadAsync("abc", forward));

        Assert.Contains("changed", exception.Message, StringComparison.Ordinal);
        Assert.Equal(first[..400], forward.Written);
        Assert.Equal("\"v1\"", host.Requests[2].Header("If-Range"));
    }

    [Fact]
    public async Task Another_version_with_the_same_beginning_is_continued_once_it_was_compared()
    {
        await using var host = new FileHost(Size);
        host.BreakAfter(400);
        host.Next((head, _) =>
        {
            host.Tag = "\"v2\"";
            return FaultBehaviour.TruncateBody(host.Respond(head), 500, reset: false);
        });
        var forward = new WriteOnlyStream();

        await host.Client.Assets.DownloadAsync("abc", forward);

        Assert.Equal(host.Content, forward.Written);
        Assert.Equal("\"v2\"", host.Requests[2].Header("If-Range"));
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static string Range(int at) => $"Content-Range: bytes {at}-{Size - 1}/{Size}";

    private static int Start(RequestHead head) => (int)FileHost.From(head);

    private static string Properties(string algorithm, string hash, string source) =>
        $$""","hash":[{"algorithm":"{{algorithm}}","hash":"{{hash}}"}],{{source}}""";

    private static string Hash(string algorithm, byte[] content)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(new HashAlgorithmName(algorithm.ToUpperInvariant() switch
        {
            "SHA-256" => "SHA256",
            var name => name,
        }));
        hash.AppendData(content);
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
