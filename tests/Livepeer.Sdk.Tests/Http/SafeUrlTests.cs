using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>Plain http goes to this machine and to nothing that only sounds like it.</summary>
public sealed class SafeUrlTests
{
    [Theory]
    [InlineData("https://livepeer.studio/api", true)]
    [InlineData("https://loopback/", true)]
    [InlineData("http://localhost/", true)]
    [InlineData("http://localhost", true)]
    [InlineData("http://loopback", false)]
    [InlineData("http://LOCALHOST:8080/x", true)]
    [InlineData("http://127.0.0.1/", true)]
    [InlineData("http://127.8.9.10:1/", true)]
    [InlineData("http://[::1]/", true)]
    [InlineData("http://[::ffff:127.0.0.1]/", true)]
    [InlineData("http://0x7f.1/", true)]
    [InlineData("http://loopback/", false)]
    [InlineData("http://LoopBack:80/", false)]
    [InlineData("http://localhost.evil.example/", false)]
    [InlineData("http://evil.example/localhost", false)]
    [InlineData("http://localhost@evil.example/", false)]
    [InlineData("http://127.0.0.1.evil.example/", false)]
    [InlineData("http://0.0.0.0/", false)]
    [InlineData("http://10.0.0.1/", false)]
    [InlineData("http://[fe80::1]/", false)]
    [InlineData("http://livepeer.studio/", false)]
    [InlineData("ftp://localhost/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("/relative", false)]
    public void A_url_is_allowed(string url, bool isAllowed) =>
        Assert.Equal(isAllowed, SafeUrl.IsAllowed(new Uri(url, UriKind.RelativeOrAbsolute)) && url[0] != '/');

    [Theory]
    [InlineData("http://loopback/api")]
    [InlineData("http://LOOPBACK:8080/api")]
    public void A_name_that_DNS_resolves_is_no_base_address(string address) =>
        Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(
            () => new LivepeerClient(LivepeerCredential.ApiKey("some-key-123"), options => options.BaseAddress = new Uri(address)));

    [Fact]
    public void A_url_without_a_host_is_not_this_machine() => Assert.False(SafeUrl.IsLoopback(new Uri("file:///localhost")));
}
