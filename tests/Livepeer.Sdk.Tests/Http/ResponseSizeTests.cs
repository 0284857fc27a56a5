using System.Text;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>A response is read completely, whatever its size, whether or not its length is declared.</summary>
public sealed class ResponseSizeTests
{
    /// <summary>Sizes around those at which a body outgrows a buffer, the larger buffer, and a single read.</summary>
    public static TheoryData<int> Sizes =>
        [100, (16 * 1024) - 1, 16 * 1024, (16 * 1024) + 1, (128 * 1024) - 1, 128 * 1024, (2 * 1024 * 1024) - 1, 2 * 1024 * 1024, 5_000_000];

    [Theory]
    [MemberData(nameof(Sizes))]
    public Task With_its_length_declared_in_advance(int size) => CheckAsync(size, chunked: false);

    [Theory]
    [MemberData(nameof(Sizes))]
    public Task With_its_length_untold(int size) => CheckAsync(size, chunked: true);

    [Theory]
    [InlineData(100, false)]
    [InlineData(100, true)]
    [InlineData(100_000, false)]
    [InlineData(100_000, true)]
    public async Task With_a_byte_order_mark(int size, bool chunked)
    {
        LivepeerStream stream = await ReadAsync([0xEF, 0xBB, 0xBF, .. Body(size)], chunked);

        Assert.StartsWith("abcdef", stream.Name, StringComparison.Ordinal);
    }

    private static async Task CheckAsync(int size, bool chunked)
    {
        byte[] body = Body(size);

        LivepeerStream stream = await ReadAsync(body, chunked);

        Assert.Equal(Encoding.UTF8.GetString(body), $$"""{"name":"{{stream.Name}}"}""");
    }

    private static async Task<LivepeerStream> ReadAsync(byte[] body, bool chunked)
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(new FaultResponse(200, body) { IsChunked = chunked }));
        using LivepeerClient client = Clients.For(server.BaseAddress, options => options.MaxRetries = 0);
        return await client.Streams.GetAsync("abc");
    }

    /// <summary>A name that differs everywhere, so that a byte lost or read twice is seen.</summary>
    private static byte[] Body(int size)
    {
        string name = string.Create(size - """{"name":""}""".Length, 0, (text, _) =>
        {
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = (char)('a' + ((i + (i / 26) + (i / 4096)) % 26));
            }
        });
        return Encoding.UTF8.GetBytes($$"""{"name":"{{name}}"}""");
    }
}
