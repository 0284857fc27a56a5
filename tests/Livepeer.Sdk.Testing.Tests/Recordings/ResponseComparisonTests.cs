using System.Text.Json;
using Livepeer.Sdk.Tests.Exchanges;

namespace Livepeer.Sdk.Testing.Tests.Recordings;

public class ResponseComparisonTests
{
    private const string Recorded = """
        {"id":"cb979add-9607-47b2-99a8-87cf0bc89644","createdAt":1795431065978,"name":"minimal","isActive":false,"playbackPolicy":null,"profiles":[{"fps":0}]}
        """;

    [Theory]
    [InlineData("""{"id":"0d0bfbd1-8b8c-4f0a-9a43-3c8ae52b1a0e","createdAt":1895431065978,"name":"minimal","isActive":false,"playbackPolicy":null,"profiles":[{"fps":30}]}""", null)]
    [InlineData("""{"id":"nope","createdAt":1895431065978,"name":"minimal","isActive":false,"playbackPolicy":null,"profiles":[{"fps":0}]}""", "$.id: cb979add-9607-47b2-99a8-87cf0bc89644, but was nope")]
    [InlineData("""{"id":"0d0bfbd1-8b8c-4f0a-9a43-3c8ae52b1a0e","createdAt":"now","name":"minimal","isActive":false,"playbackPolicy":null,"profiles":[{"fps":0}]}""", "$.createdAt: Number, but was String")]
    [InlineData("""{"id":"0d0bfbd1-8b8c-4f0a-9a43-3c8ae52b1a0e","createdAt":1,"name":"other","isActive":false,"playbackPolicy":null,"profiles":[{"fps":0}]}""", "$.name: minimal, but was other")]
    [InlineData("""{"id":"0d0bfbd1-8b8c-4f0a-9a43-3c8ae52b1a0e","createdAt":1,"name":"minimal","isActive":true,"playbackPolicy":null,"profiles":[{"fps":0}]}""", "$.isActive: False, but was True")]
    [InlineData("""{"id":"0d0bfbd1-8b8c-4f0a-9a43-3c8ae52b1a0e","createdAt":1,"name":"minimal","isActive":false,"profiles":[{"fps":0}]}""", "$.playbackPolicy is missing")]
    [InlineData("""{"id":"0d0bfbd1-8b8c-4f0a-9a43-3c8ae52b1a0e","createdAt":1,"name":"minimal","isActive":false,"playbackPolicy":null,"profiles":[{"fps":0,"x":1}]}""", "$.profiles[0].x is too many")]
    [InlineData("""{"id":"0d0bfbd1-8b8c-4f0a-9a43-3c8ae52b1a0e","createdAt":1,"name":"minimal","isActive":false,"playbackPolicy":null,"profiles":[]}""", "$.profiles: 1 elements, but were 0")]
    public void A_body_must_have_the_same_properties_types_and_values(string actual, string? difference) =>
        Assert.Equal(difference is null ? [] : [difference], Compare(Recorded, actual));

    [Fact]
    public void An_id_that_was_learned_must_stay_the_same()
    {
        var names = new NameMap();
        names.Add("cb979add-9607-47b2-99a8-87cf0bc89644", "0d0bfbd1-8b8c-4f0a-9a43-3c8ae52b1a0e");

        const string Recorded = "user cb979add-9607-47b2-99a8-87cf0bc89644 is gone";
        Assert.Equal("user 0d0bfbd1-8b8c-4f0a-9a43-3c8ae52b1a0e is gone", names.Translate(Recorded));
        Assert.True(names.SaysTheSame(Recorded, "user 0d0bfbd1-8b8c-4f0a-9a43-3c8ae52b1a0e is gone"));
        Assert.False(names.SaysTheSame(Recorded, "user 11111111-8b8c-4f0a-9a43-3c8ae52b1a0e is gone"));
    }

    [Fact]
    public void Statuses_and_headers_are_compared()
    {
        RecordedResponse recorded = Response(200, "[]", ("link", """<http://127.0.0.1:3004/api/task?cursor=skip2>; rel="next" """), ("retry-after", "7"), ("date", "then"));

        Assert.Equal(["status 200, but was 404 []"], ResponseComparison.Compare(new NameMap(), recorded, Actual(404, "[]"), null));
        Assert.Equal(
            ["header retry-after: 7, but was none"],
            ResponseComparison.Compare(
                new NameMap(),
                recorded,
                Actual(200, "[]", ("Link", """<http://127.0.0.1:5000/api/task?cursor=skip2>; rel="next" """), ("Date", "now")),
                null));
    }

    private static List<string> Compare(string recorded, string actual) =>
        ResponseComparison.Compare(new NameMap(), Response(200, recorded), Actual(200, actual), null);

    private static RecordedResponse Response(int status, string body, params (string Name, string Value)[] headers) => new(
        status,
        "",
        new Dictionary<string, string>([new("content-type", "application/json"), .. headers.Select(header => KeyValuePair.Create(header.Name, header.Value))], StringComparer.OrdinalIgnoreCase),
        RecordedBody.Parse(JsonSerializer.Deserialize<JsonElement>(body)));

    private static ReceivedResponse Actual(int status, string body, params (string Name, string Value)[] headers) => new(
        status,
        new Dictionary<string, string>([new("content-type", "application/json"), .. headers.Select(header => KeyValuePair.Create(header.Name, header.Value))], StringComparer.OrdinalIgnoreCase),
        body);
}
