namespace Livepeer.Sdk.Tests.Exchanges;

public sealed class QueryEquivalenceTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData(null, "?")]
    [InlineData("limit=1&count=true", "?count=true&limit=1")]
    [InlineData("a=x&a=y", "a=y&a=x")]
    [InlineData("a=b%20c%2Bd", "a=b+c%2bd")]
    [InlineData("breakdownBy[]=device%20type", "breakdownBy%5B%5D=device+type")]
    [InlineData(
        """filters=[{"id"%3A"name"%2C"value"%3A"pull"}]""",
        "filters=%5B%7B%22value%22%3A%22pull%22%2C%22id%22%3A%22name%22%7D%5D")]
    [InlineData(
        """filters=[{"id"%3A"createdAt"%2C"value"%3A{"gte"%3A1%2C"lte"%3A2}}]""",
        """filters=[{"id":"createdAt","value":{"lte":2.0,"gte":1}}]""")]
    [InlineData("""filters=[{"id":"name","value":"50%2525"}]""", """filters=[{"id":"name","value":"\u0035\u0030%2525"}]""")]
    public void Are_equal(string? recorded, string? sent) =>
        Assert.True(QueryEquivalence.AreEqual(recorded, sent));

    [Theory]
    [InlineData(null, "limit=1")]
    [InlineData("limit=1", null)]
    [InlineData("a=x&a=x", "a=x")]
    [InlineData("a=x", "a=x&a=x")]
    [InlineData("a=x", "A=x")]
    [InlineData("record=true", "record=1")]
    [InlineData("""filters=[{"id":"a","value":"true"}]""", """filters=[{"id":"a","value":true}]""")]
    [InlineData("""filters=[{"id":"name","value":"50%2525"}]""", """filters=[{"id":"name","value":"50%25"}]""")]
    public void Are_not_equal(string? recorded, string? sent) =>
        Assert.False(QueryEquivalence.AreEqual(recorded, sent));
}
