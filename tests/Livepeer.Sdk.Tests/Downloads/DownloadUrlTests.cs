using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Downloads;

/// <summary>Where a download goes: redirects, refusals and what is on the wire.</summary>
public sealed class DownloadUrlTests
{
    [Theory]
    [InlineData("//")]
    [InlineData("///")]
    [InlineData("http://")]
    [InlineData("https://")]
    [InlineData("https:///path")]
    [InlineData("https://[")]
    [InlineData("https://[::1]jwt=old>")]
    [InlineData("https://[::1]path/?a=b")]
    [InlineData("https://host:99999/")]
    [InlineData("https://ho st/")]
    [InlineData("http://elsewhere.example/")]
    [InlineData("//elsewhere.example/x")]
    [InlineData("ftp://elsewhere.example/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:,x")]
    [InlineData("mailto:a@b")]
    [InlineData("/file-again")]
    public async Task A_redirect_to_nowhere_ends_the_download(string location)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(302, headers: [new("Location", location)]));

        var exception = await Assert.ThrowsAsync<LivepeerException>(() => DownloadAsync(server, "/file"));

        Assert.Contains("redirected", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("elsewhere", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_without_its_target_says_so(int status)
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(status));

        var exception = await Assert.ThrowsAsync<LivepeerApiException>(() => DownloadAsync(server, "/file"));

        Assert.Equal($"The download failed with {status}: the redirect has no Location header.", exception.Message);
        Assert.Equal(status, (int)exception.StatusCode);
        Assert.Single(server.Heads);
    }

    [Theory]
    [InlineData("/other", "/other")]
    [InlineData("other", "/a/other")]
    [InlineData("?q=%7E", "/a/file?q=%7E")]
    [InlineData("/o%7Eth er/\u00e9?a=b c#fragment", "/o%7Eth%20er/%C3%A9?a=b%20c")]
    [InlineData("/100%/%zz", "/100%25/%25zz")]
    [InlineData("/a\\b\"<>^`{|}[]", "/a%5Cb%22%3C%3E%5E%60%7B%7C%7D%5B%5D")]
    [InlineData("/a//b/../c", "/a//b/../c")]
    public async Task A_redirect_is_followed_as_it_was_written(string location, string target)
    {
        await using var server = new FaultServer(
            FaultBehaviour.Respond(302, headers: [new("Location", System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(location)))]),
            FaultBehaviour.Respond(200, "x"));

        await DownloadAsync(server, "/a/file?s=1");

        Assert.Equal(target, server.Heads[1].Target);
    }

    [Theory]
    [InlineData("/a b.mp4", "/a%20b.mp4")]
    [InlineData("/\u65e5\u672c.mp4?n=\u00fc", "/%E6%97%A5%E6%9C%AC.mp4?n=%C3%BC")]
    [InlineData("/x\r\nX-Evil: 1\r\n\r\nGET /y", "/x%0D%0AX-Evil:%201%0D%0A%0D%0AGET%20/y")]
    [InlineData("/x\t\0\u007f", "/x%09%00%7F")]
    [InlineData("/\ud83c\udfac/LONE", "/%F0%9F%8E%AC/%EF%BF%BD")]
    [InlineData("/%7E~%2f?sig=a%2Fb+c/d=", "/%7E~%2f?sig=a%2Fb+c/d=")]
    [InlineData("/a#b", "/a")]
    [InlineData("?a=?b", "/?a=?b")]
    [InlineData("#x", "/")]
    [InlineData("", "/")]
    public async Task What_goes_on_the_wire_is_a_valid_request_line(string path, string target)
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, "x"));

        // Attributes can't hold half a character.
        await DownloadAsync(server, path.Replace("LONE", "\ud800", StringComparison.Ordinal));

        RequestHead head = Assert.Single(server.Heads);
        Assert.Equal(target, head.Target);
        Assert.Null(head.Header("X-Evil"));
        Assert.Equal("identity", head.Header("Accept-Encoding"));
    }

    [Fact]
    public async Task A_huge_url_is_sent_whole()
    {
        string query = new('q', 100_000);
        await using var server = new FaultServer(FaultBehaviour.Respond(200, "x"));

        await DownloadAsync(server, "/file?" + query);

        Assert.Equal("/file?" + query, server.Heads[0].Target);
    }

    [Theory]
    [InlineData("99999")]
    [InlineData("3601")]
    [InlineData("4294968")]
    [InlineData("2147483647")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    public async Task A_delay_of_more_than_an_hour_fails_at_once(string retryAfter)
    {
        foreach (int status in new[] { 429, 503 })
        {
            await using var server = new FaultServer(FaultBehaviour.Respond(status, headers: [new("Retry-After", retryAfter)]));

            var exception = await Assert.ThrowsAnyAsync<LivepeerApiException>(() => DownloadAsync(server, "/file"));

            Assert.True(exception.RetryAfter > TimeSpan.FromHours(1));
            Assert.Single(server.Heads);
        }
    }

    [Theory]
    [InlineData(404, "", "The download failed with 404 (empty response body).")]
    [InlineData(404, "<html>no</html>", "The download failed with 404 (an HTML page).")]
    [InlineData(410, "gone\u001b[31m\r\nfor ever", "The download failed with 410: gone\uFFFD[31m  for ever")]
    [InlineData(403, """{"errors":["no"]}""", "The download failed with 403: no")]
    [InlineData(
        403,
        "<?xml version=\"1.0\"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired &amp; gone</Message></Error>",
        "The download failed with 403: Request has expired & gone")]
    [InlineData(400, "bad hash a-secret-signature", "The download failed with 400: bad hash ***")]
    public async Task A_refusal_says_what_the_host_said(int status, string body, string message)
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(status, body, contentType: "text/plain"));

        var exception = await Assert.ThrowsAnyAsync<LivepeerApiException>(() => DownloadAsync(server, "/file?signature=a-secret-signature&x=1"));

        Assert.Equal(message, exception.Message);
        Assert.Single(server.Heads);
    }

    [Fact]
    public async Task A_204_is_not_called_a_success()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(204));

        var exception = await Assert.ThrowsAsync<LivepeerApiException>(() => DownloadAsync(server, "/file"));

        Assert.Equal("The download failed with 204 (empty response body).", exception.Message);
        Assert.Equal(2, server.Heads.Count);
    }

    private static async Task DownloadAsync(FaultServer server, string path)
    {
        using LivepeerClient client = Clients.For(FaultServer.Unreachable());
        var file = new GeneratedFile { Url = server.BaseAddress.GetLeftPart(UriPartial.Authority) + path };
        await client.Generate.DownloadAsync(file, new MemoryStream(), new DownloadOptions { MaxRetries = 1 });
    }
}
