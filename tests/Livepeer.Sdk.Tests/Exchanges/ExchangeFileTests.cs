using System.Text;
using System.Text.Json;

namespace Livepeer.Sdk.Tests.Exchanges;

public sealed class ExchangeFileTests
{
    [Fact]
    public void Loads_every_recording()
    {
        IReadOnlyList<RecordedExchange> all = ExchangeFile.All();

        Assert.Equal(24, ExchangeFile.Groups.Count);
        Assert.Equal(451, all.Count);
        Assert.Equal(all.Count, all.Select(exchange => exchange.ToString()).Distinct().Count());
    }

    [Fact]
    public void Reads_json_bodies()
    {
        RecordedExchange exchange = ExchangeFile.Get("auth", "auth-400-malformed-json");

        Assert.Equal("""{"name": "x",}""", exchange.Request.Body.Text);
        Assert.Equal("14", exchange.Request.Headers["Content-Length"]);
        Assert.Null(exchange.Request.Query);
        Assert.Equal(400, exchange.Response.Status);
        Assert.Equal(JsonValueKind.Array, exchange.Response.Body.Json?.GetProperty("errors").ValueKind);
    }

    [Fact]
    public void Reads_text_bytes_and_empty_bodies()
    {
        RecordedExchange chunk = ExchangeFile.Get("upload", "tus-patch-chunk1-204");

        Assert.Equal("0123456789", Encoding.ASCII.GetString(chunk.Request.Body.ToBytes()));
        Assert.True(chunk.Response.Body.IsEmpty);
        Assert.Equal("not enabled", ExchangeFile.Get("room", "bare-instance-room-create-400-not-enabled").Response.Body.Text);
    }

    [Theory]
    [InlineData("auth", "auth-413-too-large-body", 153611)]
    [InlineData("upload", "asset-direct-put-200", 950)]
    public void Tells_what_was_not_recorded(string group, string name, int omitted)
    {
        RecordedBody body = ExchangeFile.Get(group, name).Request.Body;

        Assert.Equal(omitted, body.OmittedLength);
        Assert.Throws<InvalidOperationException>(body.ToBytes);
    }

    [Fact]
    public void All_responses_can_be_replayed() =>
        Assert.All(ExchangeFile.All(), exchange => exchange.Response.Body.ToBytes());

    [Fact]
    public void Names_what_is_missing()
    {
        Assert.Throws<ArgumentException>(() => ExchangeFile.Load("nosuch"));
        Assert.Throws<ArgumentException>(() => ExchangeFile.Get("auth", "nosuch"));
    }
}
