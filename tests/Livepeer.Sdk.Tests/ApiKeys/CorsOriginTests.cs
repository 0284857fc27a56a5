namespace Livepeer.Sdk.Tests.ApiKeys;

public sealed class CorsOriginTests
{
    [Theory]
    [InlineData("https://app.example", "https://app.example")]
    [InlineData("HTTPS://App.Example:443", "https://app.example")]
    [InlineData("http://localhost:8080", "http://localhost:8080")]
    [InlineData("http://app.example:443", "http://app.example:443")]
    [InlineData("https://bücher.example", "https://xn--bcher-kva.example")]
    [InlineData("http://[::1]:5000", "http://[::1]:5000")]
    public void An_origin_is_spelled_as_browsers_spell_it(string value, string expected) =>
        Assert.Equal(expected, CorsOrigin.Parse(value).Value);

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("app.example")]
    [InlineData("ftp://app.example")]
    [InlineData("https://app.example/")]
    [InlineData("https://app.example/app")]
    [InlineData("https://app.example?x=1")]
    [InlineData("https://app.example#x")]
    [InlineData("https://user@app.example")]
    [InlineData("https://*.example")]
    [InlineData("https://app.example:99999")]
    public void What_is_no_origin_is_refused(string value) => Assert.ThrowsAny<ArgumentException>(() => CorsOrigin.Parse(value));

    [Fact]
    public void Allowing_every_website_is_explicit()
    {
        Assert.Equal("*", CorsOrigin.DangerouslyAnyWebsite.Value);
        Assert.Equal(CorsOrigin.Parse("https://A.example"), CorsOrigin.Parse("https://a.example:443"));
    }
}
