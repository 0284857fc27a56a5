namespace Livepeer.Sdk.Tests.Exchanges;

public sealed class JsonEquivalenceTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[true,"x"]}""", """{ "b": [true, "x"], "a": 1 }""")]
    [InlineData("""{"a":null}""", "{}")]
    [InlineData("{}", """{"a":null}""")]
    [InlineData("""[{"a":{"b":null}}]""", """[{"a":{}}]""")]
    [InlineData("[1,1.0,10,1795431065978]", "[1.0,1,1e1,1.795431065978E12]")]
    [InlineData("""["\u00fc"]""", """["ü"]""")]
    [InlineData("null", "null")]
    public void Finds_no_difference(string expected, string actual) =>
        Assert.Empty(JsonEquivalence.Differences(expected, actual));

    [Theory]
    [InlineData("""{"a":[]}""", "{}", "$.a: expected [], but was absent")]
    [InlineData("{}", """{"a":{}}""", "$.a: expected absent, but was {}")]
    [InlineData("""{"a":null}""", """{"a":[]}""", "$.a: expected null, but was []")]
    [InlineData("""{"a":{"b c":[0,1]}}""", """{"a":{"b c":[0,2]}}""", "$.a['b c'][1]: expected 1, but was 2")]
    [InlineData("""{"a":"1"}""", """{"a":1}""", """$.a: expected "1", but was 1""")]
    [InlineData("""{"a":true}""", """{"a":false}""", "$.a: expected true, but was false")]
    [InlineData("[1]", "[1,null]", "$: expected 1 elements, but was 2: [1] / [1,null]")]
    [InlineData("1795431065978", "1795431065979", "$: expected 1795431065978, but was 1795431065979")]
    [InlineData("0.12345678", "0.1234567", "$: expected 0.12345678, but was 0.1234567")]
    [InlineData("""{"a":1}""", """{"a":1,"a":1}""", "$.a: written more than once in the actual JSON")]
    public void Names_the_difference(string expected, string actual, string difference) =>
        Assert.Equal([difference], JsonEquivalence.Differences(expected, actual));

    [Fact]
    public void Names_all_differences()
    {
        IReadOnlyList<string> differences =
            JsonEquivalence.Differences("""{"a":1,"b":{"c":[1,2]},"d":0}""", """{"a":2,"b":{"c":[3]},"e":0}""");

        Assert.Equal(5, differences.Count);
    }

    [Theory]
    [InlineData("""{"duration":12.345678949}""", """{"duration":12.3456789}""", 0)]
    [InlineData("""{"duration":12.3456791}""", """{"duration":12.3456789}""", 1)]
    [InlineData("0.0000001", "0", 0)]
    public void Allows_for_the_precision_of_a_duration(string expected, string actual, int count) =>
        Assert.Equal(count, JsonEquivalence.Differences(expected, actual, JsonEquivalenceOptions.ForDurations).Count);

    [Fact]
    public void Leaves_out_ignored_paths()
    {
        JsonEquivalenceOptions options = new() { IgnoredPaths = new HashSet<string> { "$.a[1].b" } };

        Assert.Empty(JsonEquivalence.Differences("""{"a":[1,{"b":1}]}""", """{"a":[1,{"b":2}]}""", options));
        Assert.Single(JsonEquivalence.Differences("""{"a":[1,{"c":1}]}""", """{"a":[1,{"c":2}]}""", options));
    }

    [Fact]
    public void Takes_an_undefined_element_for_nothing() =>
        Assert.Empty(JsonEquivalence.Differences(default, default(System.Text.Json.JsonElement)));
}
