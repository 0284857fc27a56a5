using System.Text;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Downloads;

/// <summary>
/// Downloads from a host that breaks, changes the file and contradicts itself at random: they have every byte of one version, or end with
/// an exception of the SDK.
/// </summary>
public sealed class DownloadFuzzTests
{
    private const int Size = 200;

    private static readonly string[] _delays =
        ["0", "99999", "2147483647", "4294968", "99999999999999999999", "junk", "-5", "Fri, 31 Dec 9999 23:59:59 GMT", "\u00ff"];

    private static readonly string[] _locations =
        ["//", "/file", "/other", "https://", "http://[", "file:///x", "\0", "/\u00ff\ud800 \t", "?", "#", "", "javascript:x", "http://example.com/"];

    private static readonly string[] _junk =
    [
        "", "\r\n\r\n", "HTTP/1.1", "HTTP/1.1 200\r\n\r\n", "HTTP/1.1 99 X\r\n\r\n", "HTTP/9.9 200 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nabcdefg", "\0\u0001\u00ff", "HTTP/1.1 100 Continue\r\n\r\n",
    ];

    [Fact]
    public async Task Whatever_a_host_sends_a_download_is_right_or_fails_as_promised()
    {
        byte[][] versions = [new byte[Size], new byte[Size]];
        new Random(1).NextBytes(versions[0]);
        new Random(2).NextBytes(versions[1]);
        Random random = new();
        int left = 0;
        await using var server = new FaultServer(head => left-- > 0 ? Respond(head, random, versions) : Truth(head, versions[0], "\"v0\""));
        using LivepeerClient client = Clients.For(FaultServer.Unreachable());
        int successes = 0;
        DirectoryInfo directory = Directory.CreateTempSubdirectory();
        string path = Path.Combine(directory.FullName, "file");

        foreach (int seed in Fuzz.Seeds)
        {
            random = new Random(seed);
            left = random.Next(6);
            var file = new GeneratedFile { Url = server.BaseAddress.GetLeftPart(UriPartial.Authority) + "/file" };
            var options = new DownloadOptions { MaxRetries = random.Next(6), Overwrite = true };
            var seekable = new MemoryStream();
            var forward = new WriteOnlyStream();
            int kind = random.Next(3);

            Exception? exception = await Record.ExceptionAsync(() => kind switch
            {
                0 => client.Generate.DownloadAsync(file, seekable, options),
                1 => client.Generate.DownloadAsync(file, forward, options),
                _ => client.Generate.DownloadFileAsync(file, path, options),
            });

            Fuzz.IsOurs(seed, exception);
            if (exception is null)
            {
                successes++;
                byte[] received = kind switch { 0 => seekable.ToArray(), 1 => forward.Written, _ => await File.ReadAllBytesAsync(path) };
                Assert.True(versions.Any(version => version.AsSpan().SequenceEqual(received)), $"Seed {seed}: {received.Length} wrong bytes");
            }
        }

        directory.Delete(recursive: true);
        Assert.InRange(successes, Fuzz.Count / 4, Fuzz.Count - 1);
    }

    private static FaultBehaviour Truth(RequestHead head, byte[] content, string? tag)
    {
        long from = head.Header("If-Range") == tag ? FileHost.From(head) : 0;
        string[] headers = tag is null ? [] : [$"ETag: {tag}"];
        return from > 0
            ? new RawResponse(206, content[(int)from..], [.. headers, $"Content-Range: bytes {from}-{Size - 1}/{Size}"]).Send()
            : new RawResponse(200, content, headers).Send();
    }

    private static FaultBehaviour Respond(RequestHead head, Random random, byte[][] versions)
    {
        int version = random.Next(5) / 4;
        byte[] content = versions[version];
        string tag = $"\"v{version}\"";
        int at = (int)FileHost.From(head);
        byte[] rest = content[at..];
        string range = $"Content-Range: bytes {at}-{Size - 1}/{Size}";
        switch (random.Next(16))
        {
            case 0:
                return Truth(head, content, random.Pick<string?>(tag, null, "W/" + tag, "v"));
            case 1:
                return FaultBehaviour.TruncateBody(new FaultResponse(200, content, [new("ETag", tag)]), random.Next(Size), reset: false);
            case 2:
                return new RawResponse(206, rest, [range, "ETag: " + random.Pick("W/" + tag, "\"other\"", "\u00ff", "\"\"")]).Send();
            case 3:
                return new RawResponse(206, rest, "ETag: " + tag, RandomRange(random, at)).Send();
            case 4:
                return new RawResponse(200, content[..random.Next(Size)], RandomRange(random, at, mayBeWhole: false)).Send();
            case 5:
                return new RawResponse(200, content[..random.Next(1, Size)]) { Length = random.Pick<string?>(null, "200", "-1", "x", "201") }.Send();
            case 6:
                return new RawResponse(206, [.. rest, .. content], range, "ETag: " + tag) { IsChunked = true }.Send();
            case 7:
                return new RawResponse(200, content, "Content-Encoding: " + random.Pick("gzip", "br", "x, identity", "\u00ff")).Send();
            case 8:
                return new RawResponse(random.Pick(201, 202, 203, 204, 205, 226, 299), content[..random.Next(9)]) { Length = null }.Send();
            case 9:
                return new RawResponse(416, [], "Content-Range: bytes */" + random.Pick("0", "x", $"{at}", $"{at + 1}", "-1", "99999999999999999999")).Send();
            case 10:
                return new RawResponse(random.Pick(302, 307, 308), [], "Location: " + random.Pick(_locations)).Send();
            case 11:
                return new RawResponse(random.Pick(429, 503, 500, 599), [], "Retry-After: " + random.Pick(_delays)).Send();
            case 12:
                byte[] error = new byte[random.Next(2000)];
                random.NextBytes(error);
                return new RawResponse(random.Pick(400, 403, 404, 500, 600, 999), error).Send();
            case 13:
                return FaultBehaviour.Raw(Encoding.Latin1.GetBytes(random.Pick(_junk)));
            case 14:
                return new RawResponse(206, rest, range, "ETag: " + tag, "Content-Type: multipart/byteranges; boundary=x").Send();
            default:
                return random.Pick(FaultBehaviour.ReadThenClose, FaultBehaviour.ReadThenReset, FaultBehaviour.ResetBeforeReading);
        }
    }

    /// <summary>A range that is not what was requested.</summary>
    private static string RandomRange(Random random, int at, bool mayBeWhole = true)
    {
        string from = random.Pick($"{at + 1}", $"{at - 1}", "0", "-", "x", "99999999999999999999", "");
        string total = random.Pick("*", "0", "10", $"{Size + 1}", "x", "");
        return mayBeWhole && random.Next(4) == 0 ? "X-None: 1" : $"Content-Range: {random.Pick("bytes", "items", "")} {from}-{Size - 1}/{total}";
    }
}
