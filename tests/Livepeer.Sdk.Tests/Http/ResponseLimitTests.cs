using System.IO.Compression;
using System.Text;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>However much a server sends, the SDK reads only so much; compressed responses are read, within the same limit.</summary>
public sealed class ResponseLimitTests
{
    private const long Limit = 1024 * 1024;

    /// <summary>What the sockets on both sides may hold on top.</summary>
    private const long Slack = 16 * 1024 * 1024;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Endless => ["""{"id":"abc","name":"x""", """{"id":["a",""", """[{"id":"abc"},""", "", "   "];

    [Theory]
    [MemberData(nameof(Endless))]
    public async Task An_endless_response_ends_the_call(string start)
    {
        await using var server = new EndlessServer(200, start);
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.MaxResponseSize = Limit);

        var read = await Assert.ThrowsAsync<LivepeerApiException>(() => client.Streams.GetAsync("abc").WaitAsync(_patience));
        var list = await Assert.ThrowsAsync<LivepeerApiException>(() => client.Streams.ListPageAsync().WaitAsync(_patience));
        var create = await Assert.ThrowsAsync<LivepeerApiException>(
            () => client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }).WaitAsync(_patience));

        Assert.All([read, list, create], exception => Assert.Contains("MaxResponseSize", exception.Message, StringComparison.Ordinal));
        Assert.True(create.OutcomeUnknown);
        Assert.False(read.OutcomeUnknown);
        Assert.InRange(server.BytesSent, 0, (3 * Limit) + Slack);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(400)]
    [InlineData(422)]
    [InlineData(418)]
    public async Task An_endless_error_is_read_only_so_far(int status)
    {
        await using var server = new EndlessServer(status, """{"errors":["already """);
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAnyAsync<LivepeerApiException>(() => client.Assets.DeleteAsync("abc").WaitAsync(_patience));

        Assert.Contains("already", exception.Message, StringComparison.Ordinal);
        Assert.InRange(exception.Message.Length, 1, 2_000);
        Assert.InRange(server.BytesSent, 0, Slack);
    }

    [Fact]
    public async Task A_lost_deletion_and_then_an_endless_error_is_read_only_so_far()
    {
        int requests = 0;
        await using var server = new EndlessServer(400, "asset is already deleted ") { Resets = () => ++requests == 1 };
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await client.Assets.DeleteAsync("abc").WaitAsync(_patience);

        Assert.InRange(server.BytesSent, 0, Slack);
    }

    [Fact]
    public async Task A_response_that_the_caller_buffers_has_the_limit_and_one_that_it_streams_has_none()
    {
        await using var server = new EndlessServer(200, "[");
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.MaxResponseSize = Limit);

        using HttpResponseMessage buffered = await client.SendAsync(HttpMethod.Get, "/stream");
        await Assert.ThrowsAsync<LivepeerApiException>(() => buffered.Content.ReadAsStringAsync().WaitAsync(_patience));
        using HttpResponseMessage streamed = await client.SendAsync(HttpMethod.Get, "/stream");
        await using Stream body = await streamed.Content.ReadAsStreamAsync();
        byte[] chunk = new byte[64 * 1024];
        long read = 0;
        while (read < 4 * Limit)
        {
            read += await body.ReadAsync(chunk);
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("GZIP")]
    [InlineData("deflate")]
    [InlineData("identity")]
    [InlineData("gzip, br")]
    public async Task A_compressed_response_is_read(string encoding)
    {
        byte[] success = Compress(Encoding.UTF8.GetBytes(Faults.Stream), encoding);
        byte[] error = Compress("""{"errors":["no such stream"]}"""u8.ToArray(), encoding);
        KeyValuePair<string, string>[] headers = [new("Content-Encoding", encoding)];
        await using var server = new FaultServer(
            FaultBehaviour.Respond(new FaultResponse(200, success, headers)),
            FaultBehaviour.Respond(new FaultResponse(404, error, headers)),
            FaultBehaviour.Respond(new FaultResponse(200, success, headers)));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        LivepeerStream stream = await client.Streams.GetAsync("abc");
        var exception = await Assert.ThrowsAsync<LivepeerNotFoundException>(() => client.Streams.GetAsync("abc"));
        using HttpResponseMessage own = await client.SendAsync(HttpMethod.Get, "/stream/abc");

        Assert.Equal("abc", stream.Id);
        Assert.Equal(["no such stream"], exception.Errors);
        Assert.Equal(Faults.Stream, await own.Content.ReadAsStringAsync());
        Assert.Equal("gzip, br", server.Requests[0].Header("Accept-Encoding"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("zstd")]
    public async Task A_response_that_is_not_compressed_as_declared_ends_in_an_SDK_exception(string encoding)
    {
        KeyValuePair<string, string>[] headers = [new("Content-Encoding", encoding)];
        byte[] noise = [.. Enumerable.Range(0, 400).Select(i => (byte)(i * 37))];
        await using var server = new FaultServer(
            FaultBehaviour.Respond(new FaultResponse(200, noise, headers)), FaultBehaviour.Respond(new FaultResponse(400, noise, headers)));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await Assert.ThrowsAsync<LivepeerApiException>(() => client.Streams.GetAsync("abc"));
        var exception = await Assert.ThrowsAsync<LivepeerValidationException>(() => client.Streams.GetAsync("abc"));

        Assert.DoesNotContain(exception.Message, char.IsControl);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_small_response_that_grows_beyond_the_limit_ends_the_call(string encoding)
    {
        byte[] bomb = Compress(Encoding.UTF8.GetBytes("""{"name":" """ + new string('x', 64 * 1024 * 1024) + "\"}"), encoding);
        await using var server = new FaultServer(
            FaultBehaviour.Respond(new FaultResponse(200, bomb, [new("Content-Encoding", encoding)])));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerApiException>(() => client.Streams.GetAsync("abc"));

        Assert.Contains("MaxResponseSize", exception.Message, StringComparison.Ordinal);
    }

    private static byte[] Compress(byte[] plain, string encodings)
    {
        foreach (string encoding in encodings.ToUpperInvariant().Split(", "))
        {
            using var packed = new MemoryStream();
            using (Stream packer = encoding switch
            {
                "GZIP" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
                "BR" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
                "DEFLATE" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
                _ => new BufferedStream(packed),
            })
            {
                packer.Write(plain);
                packer.Flush();
                plain = encoding == "IDENTITY" ? packed.ToArray() : plain;
            }

            plain = encoding == "IDENTITY" ? plain : packed.ToArray();
        }

        return plain;
    }
}
