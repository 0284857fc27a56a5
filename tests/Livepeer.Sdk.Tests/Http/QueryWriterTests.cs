using System.Text.Json;
using Livepeer.Sdk.Http;
using Refit;

namespace Livepeer.Sdk.Tests.Http;

public sealed class QueryWriterTests
{
    private delegate void Writing(ref GeneratedQueryStringBuilder query);

    [Fact]
    public void Nulls_and_switches_that_are_off_are_left_out() => Assert.Equal("/stream", Write((ref query) =>
    {
        query.Append("text", (string?)null);
        query.Append("number", (long?)null);
        query.Append("time", (DateTimeOffset?)null);
        query.Append("phase", (AssetPhase?)null);
        query.Append("flag", (bool?)null);
        query.Append("count", false);
        query.AppendAll<AssetPhase>("all", null);
        query.AppendFilters([]);
    }));

    [Fact]
    public void Values_are_written_as_the_server_spells_them() => Assert.Equal(
        "/stream?text=a%20%26%3D%2F%E2%82%AC&number=-9007199254740993&time=1795431200297&phase=ready&flag=false&on=true&count=true",
        Write((ref query) =>
        {
            query.Append("text", "a &=/€");
            query.Append("number", -9007199254740993L);
            query.Append("time", DateTimeOffset.FromUnixTimeMilliseconds(1795431200297).ToOffset(TimeSpan.FromHours(5)));
            query.Append("phase", (AssetPhase?)AssetPhase.Ready);
            query.Append("flag", (bool?)false);
            query.Append("on", (bool?)true);
            query.Append("count", true);
        }));

    [Fact]
    public void Several_values_repeat_their_key() => Assert.Equal(
        "/stream?p=ready&p=failed",
        Write((ref query) => query.AppendAll<AssetPhase>("p", [AssetPhase.Ready, AssetPhase.Failed])));

    [Fact]
    public void Filters_are_one_array_whose_percent_signs_the_server_decodes_once_more() => Assert.Equal(
        """/stream?filters=[{"id":"name","value":"50%25"},{"id":"record","value":true}]""",
        Uri.UnescapeDataString(Write((ref query) =>
            query.AppendFilters([ListFilter.Equal("name", "50%"), ListFilter.Equal("record", true)]))));

    [Fact]
    public void Unknown_enum_values_are_escaped() => Assert.Equal(
        "/stream?p=a%26b%3Dc",
        Write((ref query) => query.AppendAll<AssetPhase>("p", [JsonSerializer.Deserialize<AssetPhase>("\"a&b=c\"")])));

    private static string Write(Writing write)
    {
        var query = new GeneratedQueryStringBuilder("/stream");
        write(ref query);
        return query.Build();
    }
}
