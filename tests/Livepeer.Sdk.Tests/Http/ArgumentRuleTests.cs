using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>What is refused before anything is sent, at the limits of the rules and with the whole message.</summary>
public sealed class ArgumentRuleTests
{
    private const string IdMessage =
        "An ID consists of letters, digits, '-', '_', '.', ':' and '~', and is not '.' or '..'. (Parameter 'id')";
    private const string PathMessage = "The path must begin with a single '/' and must not contain a host. (Parameter 'path')";

    private const string CharacterMessage =
        "The path must not contain '\\', '#', white space or control characters. Escape them. (Parameter 'path')";

    private const string WhiteSpace = "it contains white space, such as a line break, or has \"Bearer\" in front";
    private const string DotMessage = "The path must not contain the segments '.' or '..'. (Parameter 'path')";

    [Theory]
    [InlineData("a")]
    [InlineData("...")]
    [InlineData("a..b")]
    [InlineData("AZaz09-_.:~")]
    public void An_id_is_taken_as_it_is(string id) => Assert.Equal(id, Guard.Id(id));

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a%2f")]
    [InlineData("ä")]
    public void An_id_that_would_change_the_path_is_refused(string id) =>
        Assert.Equal(IdMessage, Assert.Throws<ArgumentException>(() => Guard.Id(id)).Message);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Nothing_is_no_id_and_no_url(string? text)
    {
        Assert.Equal("text", Assert.ThrowsAny<ArgumentException>(() => Guard.Id(text)).ParamName);
        Assert.Equal("text", Assert.ThrowsAny<ArgumentException>(() => Guard.Url(text, ["https"])).ParamName);
        Assert.ThrowsAny<ArgumentException>(() => CustomUrl.Create(new Uri("https://host/api"), text!));
    }

    [Fact]
    public void An_id_has_at_most_256_characters()
    {
        string longest = new('a', 256);
        string id = longest + "a";

        Assert.Equal(longest, Guard.Id(longest));
        Assert.Equal(
            "An ID has at most 256 characters. (Parameter 'id')",
            Assert.Throws<ArgumentException>(() => Guard.Id(id)).Message);
    }

    [Fact]
    public void Each_of_several_ids_is_checked()
    {
        string[] ids = ["a", "b"];
        string[] none = [];
        string[] mixed = ["a", "../b"];

        Assert.Same(ids, Guard.Ids(ids));
        Assert.Equal("At least one ID is needed. (Parameter 'none')", Assert.Throws<ArgumentException>(() => Guard.Ids(none)).Message);
        Assert.Equal(
            IdMessage.Replace("'id'", "'mixed'", StringComparison.Ordinal),
            Assert.Throws<ArgumentException>(() => Guard.Ids(mixed)).Message);
        Assert.Throws<ArgumentNullException>("ids", () => Guard.Ids(null, "ids"));
        Assert.Throws<ArgumentNullException>("body", () => Guard.Body<string>(null, "body"));
    }

    [Theory]
    [InlineData("https://a", true)]
    [InlineData("RTMP://a", true)]
    [InlineData("https://", false)]
    [InlineData("://a", false)]
    [InlineData("https:/a", false)]
    [InlineData("a://https", false)]
    [InlineData("http://a", false)]
    [InlineData("xhttps://a", false)]
    public void A_url_has_one_of_the_schemes_and_something_behind_it(string url, bool isValid)
    {
        var exception = (ArgumentException?)Record.Exception(() => Assert.Equal(url, Guard.Url(url, ["https", "rtmp"])));

        Assert.Equal(isValid ? null : "A URL that begins with https:// or rtmp:// is needed. (Parameter 'url')", exception?.Message);
    }

    [Theory]
    [InlineData("a", null)]
    [InlineData("AZaz09-._~+/=", null)]
    [InlineData(null, "it is empty")]
    [InlineData("", "it is empty")]
    [InlineData("Bearer a", WhiteSpace)]
    [InlineData("a\t", WhiteSpace)]
    [InlineData("a\r", WhiteSpace)]
    [InlineData("a\n", WhiteSpace)]
    [InlineData("'a'", "it contains a character that no key has, such as a quotation mark")]
    [InlineData("ä", "it contains a character that no key has, such as a quotation mark")]
    public void What_is_wrong_with_a_key_is_said_without_it(string? key, string? problem) =>
        Assert.Equal(problem, KeyRules.Problem(key));

    [Theory]
    [InlineData("a", PathMessage)]
    [InlineData("//a", PathMessage)]
    [InlineData("/a\\b", CharacterMessage)]
    [InlineData("/a#b", CharacterMessage)]
    [InlineData("/a b", CharacterMessage)]
    [InlineData("/a\u00a0b", CharacterMessage)]
    [InlineData("/a\0b", CharacterMessage)]
    [InlineData("/.", DotMessage)]
    [InlineData("/a/../b", DotMessage)]
    [InlineData("/a/%2E%2E?b", DotMessage)]
    [InlineData("/a%5c..%5cb", DotMessage)]
    public void A_path_is_refused_for_the_first_thing_that_is_wrong(string path, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => CustomUrl.Create(new Uri("https://host/api"), path)).Message);

    [Theory]
    [InlineData("https://host/api", "/a?b=../c", "https://host/api/a?b=../c")]
    [InlineData("https://host/api/", "/a", "https://host/api/a")]
    [InlineData("https://host", "/a//b", "https://host/a//b")]
    [InlineData("https://host/api", "/", "https://host/api/")]
    public void A_path_is_added_to_the_base_address(string address, string path, string url) =>
        Assert.Equal(url, CustomUrl.Create(new Uri(address), path).AbsoluteUri);

    [Theory]
    [InlineData("https://host/api/a", true)]
    [InlineData("https://HOST:443/b", true)]
    [InlineData("https://host", true)]
    [InlineData("https://host.example/api", false)]
    [InlineData("https://host:444/api", false)]
    [InlineData("http://host/api", false)]
    [InlineData("/api", false)]
    [InlineData(null, false)]
    public void A_key_belongs_to_one_scheme_host_and_port(string? url, bool owns) =>
        Assert.Equal(owns, new Origin(new Uri("https://host/api")).Owns(url is null ? null : new Uri(url, UriKind.RelativeOrAbsolute)));

    [Theory]
    [InlineData("http://localhost/a", true)]
    [InlineData("http://user@localhost/a", true)]
    [InlineData("http://localhost:1/a", true)]
    [InlineData("http://localhost?a", true)]
    [InlineData("http://localhost#a", true)]
    [InlineData("http://localhost", true)]
    [InlineData("https://127.0.0.1", true)]
    [InlineData("http://loopback", false)]
    [InlineData("http://user@loopback:1/", false)]
    [InlineData("http://10.0.0.1", false)]
    [InlineData("localhost", false)]
    public void This_machine_is_named_without_doubt(string url, bool isLoopback) =>
        Assert.Equal(isLoopback, SafeUrl.IsLoopback(new Uri(url, UriKind.RelativeOrAbsolute)));
}
