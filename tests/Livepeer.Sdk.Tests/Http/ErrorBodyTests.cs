using System.Text;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>Whatever the body of an error contains, the call ends in an SDK exception with the right type, outcome and delay.</summary>
public sealed class ErrorBodyTests
{
    public static TheoryData<string, string> Said => new()
    {
        { """{"errors":["\ud800"]}""", "\ufffd" },
        { """{"errors":["a\udc00b"]}""", "a\ufffdb" },
        { """{"errors":["\ud83d\ude00 fine"]}""", "\U0001F600 fine" },
        { """{"errors":["\\ud800"]}""", "\\ud800" },
        { """{"err\ud800ors":1,"errors":["x"]}""", "x" },
        { """{"errors":{"name":["is empty","is odd"]},"title":"One or more validation errors occurred.","status":400}""", "/name is empty; /name is odd" },
        { """{"type":"about:blank","title":"Bad Request","status":400,"detail":"no such thing"}""", "no such thing" },
        { """{"title":"Bad Request"}""", "Bad Request" },
        { """{"message":"from a gateway"}""", "from a gateway" },
        { """{"error":"invalid_token","error_description":"expired"}""", "invalid_token" },
        { """{"error":{"message":"inside"}}""", "inside" },
        { """{"reason":"odd shape"}""", """{"reason":"odd shape"}""" },
        { "\"just a string\"", "just a string" },
        { """{"errors":["line\none\ttwo\u001b[31mred\u0007"]}""", "line one two\ufffd[31mred\ufffd" },
        { """{"errors":["right\u202eleft"]}""", "right\ufffdleft" },
        { "plain \u001b]0;title\u0007text", "plain \ufffd]0;title\ufffdtext" },
        { """{"errors":["cut off in the mid""", """{"errors":["cut off in the mid""" },
        { "<html><head><TITLE lang=\"en\">502 Bad Gateway</TITLE></head>", "502 Bad Gateway" },
    };

    [Theory]
    [MemberData(nameof(Said))]
    public async Task It_says_what_can_be_read(string body, string said)
    {
        LivepeerApiException exception = await FailAsync(Encoding.UTF8.GetBytes(body), "application/json");

        Assert.Equal($"POST /stream failed with 400: {said}", exception.Message);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    public async Task It_is_decoded_as_it_says_or_as_it_looks(string charset)
    {
        byte[] body = Encoding.GetEncoding(charset).GetBytes("""{"errors":["größer"]}""");

        Assert.Equal(["größer"], (await FailAsync(body, $"application/json; charset={charset}")).Errors);
        if (charset != "iso-8859-1")
        {
            Assert.Equal(["größer"], (await FailAsync(body, "application/problem+json")).Errors);
            Assert.Equal(["größer"], (await FailAsync([.. Encoding.GetEncoding(charset).GetPreamble(), .. body], "text/plain")).Errors);
        }
    }

    [Fact]
    public async Task One_invalid_byte_costs_one_character()
    {
        byte[] body = [.. "{\"errors\":[\"before "u8, 0xFF, .. " after\"]}"u8];

        Assert.Equal(["before \ufffd after"], (await FailAsync(body, "application/json")).Errors);
    }

    [Fact]
    public async Task A_title_that_was_cut_in_an_emoji_costs_no_page()
    {
        byte[] page = [.. """[{"id":"a","name":"cut \ud83d"},{"id":"b","name":" """u8, 0xC3, .. "\"}]"u8];
        await using var server = new FaultServer(FaultBehaviour.Respond(new FaultResponse(200, page)));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        Page<LivepeerStream> read = await client.Streams.ListPageAsync();

        Assert.Equal(["cut \ufffd", " \ufffd"], read.Items.Select(stream => stream.Name));
    }

    [Fact]
    public async Task A_long_error_is_truncated()
    {
        LivepeerApiException exception = await FailAsync(
            Encoding.UTF8.GetBytes("{\"errors\":[\"" + new string('x', 400_000) + "\"]}"), "application/json");

        Assert.Contains("xxxx", exception.Message, StringComparison.Ordinal);
        Assert.InRange(exception.Message.Length, 100, 2_000);
    }

    [Fact]
    public async Task Nothing_that_a_server_sends_ends_in_anything_but_SDK_exceptions()
    {
        var random = new Random(Fuzz.Seed);
        var bodies = new BodyMaker(random);
        await using var server = new FaultServer(_ => bodies.Next());
        using LivepeerClient client = Clients.For(server.BaseAddress, options =>
        {
            options.MaxRetries = 0;
            options.AttemptTimeout = TimeSpan.FromSeconds(10);
        });
        for (int i = 0; i < Fuzz.Count; i++)
        {
            Task call = (i % 4) switch
            {
                0 => client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }),
                1 => client.Streams.ListPageAsync(),
                2 => client.Assets.DeleteAsync("abc"),
                _ => client.Streams.GetInfoAsync("abc"),
            };
            Exception? exception = await Record.ExceptionAsync(() => call);

            Assert.True(exception is null or LivepeerException, $"seed {Fuzz.Seed}, number {i}, {bodies.Last}: {exception}");
            Assert.False(exception?.Message.Any(char.IsControl) ?? false, exception?.Message);
        }

        Assert.Empty(server.Errors);
    }

    private static async Task<LivepeerApiException> FailAsync(byte[] body, string contentType)
    {
        await using var server = new FaultServer(
            FaultBehaviour.Respond(new FaultResponse(400, body, [new("Retry-After", "7")], contentType)));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerValidationException>(
            () => client.Streams.CreateAsync(new CreateStreamRequest { Name = "x" }));

        Assert.False(exception.OutcomeUnknown);
        Assert.Equal(TimeSpan.FromSeconds(7), exception.RetryAfter);
        return exception;
    }

    /// <summary>Creates responses from parts of valid ones.</summary>
    private sealed class BodyMaker(Random random)
    {
        private static readonly string[] _chunks =
        [
            "{", "}", "[", "]", "\"", ":", ",", "null", "true", "-0", "1e999", "12345678901234567890", "0.1e-7", "\\ud800", "\\u0000", "\\", "\u0001",
            "errors", "error", "detail", "message", "msg", "instancePath", "params", "allowedValues", "loc", "title", "\u202e", "\u2028", "<html>",
            "{\"errors\":[\"", "\"]}", "{\"id\":\"abc\",\"name\":\"x\"}", "[{\"id\":1}]", "\"createdAt\":1e400", "\"isActive\":\"yes\"", "ÿ", "€", "\U0001F600", "already deleted",
        ];

        private static readonly string[] _encodings = ["", "", "", "", "", "gzip", "br", "deflate", "identity", "x", ",,"];
        private static readonly string[] _types = ["application/json", "text/html", "application/json; charset=utf-16", "text/plain; charset=nonsense", "x", "a/b; charset=\"", ""];
        private static readonly int[] _statuses = [200, 200, 201, 204, 206, 299, 301, 304, 400, 401, 403, 404, 408, 409, 413, 418, 422, 429, 451, 499, 500, 503, 520, 599];
        private static readonly string[] _waits = ["", "", "", "3", "-1", "2147483647", "Fri, 31 Dec 9999 23:59:59 GMT", "x", "1, 2", "\u00ff"];
        private static readonly string[] _links = ["", "", "<>; rel=\"next\"", "<http://x/?cursor=%zz>; rel=\"next\"", "<?cursor=skip2>; rel=\"next\"", "\u00e4", "<", ">;rel=\"next\""];

        public string Last { get; private set; } = "";

        public FaultBehaviour Next()
        {
            var text = new StringBuilder();
            for (int i = random.Next(12); i > 0; i--)
            {
                text.Append(Pick(_chunks));
            }

            byte[] body = Encoding.UTF8.GetBytes(text.ToString());
            for (int i = random.Next(4); i > 0 && body.Length > 0; i--)
            {
                body[random.Next(body.Length)] = (byte)random.Next(256);
            }

            int status = _statuses[random.Next(_statuses.Length)];
            string type = Pick(_types);
            KeyValuePair<string, string>[] headers =
            [
                new("Content-Encoding", Pick(_encodings)), new("Retry-After", Pick(_waits)), new("Link", Pick(_links)),
                new("X-Total-Count", random.Next(3) == 0 ? "99999999999999999999" : "x"), new("Location", Pick(_chunks[..20])),
            ];
            headers = [.. headers.Where(header => header.Value.Length > 0 && !header.Value.Any(char.IsControl))];
            Last = $"{status} {type} {string.Join(" ", headers)} {Convert.ToHexString(body)}";
            var response = new FaultResponse(status, status is 204 or 304 ? [] : body, headers, type) { IsChunked = status is not (204 or 304) && random.Next(3) == 0 };
            return random.Next(10) == 0
                ? FaultBehaviour.TruncateBody(response, response.Body.Length / 2, reset: false)
                : FaultBehaviour.Respond(response);
        }

        private string Pick(string[] from) => from[random.Next(from.Length)];
    }
}
