using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>A slot leads to a host that breaks, lies or lures.</summary>
public sealed class UploadClientFaultTests
{
    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://upload.example/x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://user:word@upload.example/x")]
    public async Task A_location_that_is_no_upload_url_ends_the_upload_without_being_called(string location)
    {
        await using var host = new UploadHost((head, _) => head.Method == "POST" ? Created(location) : null);

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(() => UploadAsync(host));

        Assert.Equal("POST", Assert.Single(host.Server.Heads).Method);
        Assert.DoesNotContain(location, failed.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed_and_its_host_is_named(int status)
    {
        await using var host = new UploadHost((head, _) => head.Method == "POST"
            ? UploadHost.Respond(status, null, "", "text/plain", "Location: https://elsewhere.example/take-it?token=x")
            : null);

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(() => UploadAsync(host));

        Assert.Contains("a redirect to elsewhere.example", failed.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("token=x", failed.ToString(), StringComparison.Ordinal);
        Assert.Null(failed.Checkpoint);
    }

    [Fact]
    public async Task A_host_that_is_busy_and_breaks_is_tried_again_and_nothing_but_uploads_is_requested()
    {
        await using var host = new UploadHost((head, before) => (head.Method, before) switch
        {
            ("POST", 0) => UploadHost.Respond(503),
            ("PATCH", 0) => FaultBehaviour.ReadThenReset,
            ("HEAD", 0) => UploadHost.Respond(423),
            _ => null,
        });

        await UploadAsync(host);

        Assert.Equal(["POST", "POST", "PATCH", "HEAD", "HEAD", "PATCH"], host.Server.Heads.Select(head => head.Method));
        Assert.All(host.Server.Heads, head => Assert.Null(head.Header("Authorization")));
        Assert.All(host.Server.Heads, head => Assert.StartsWith("/api/asset/upload/", head.Path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_host_that_stays_down_leaves_a_checkpoint_and_no_secret()
    {
        await using var host = new UploadHost((_, _) => UploadHost.Respond(500, null, $"trouble with {UploadHost.Token}"));

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(() => UploadAsync(host));

        Assert.NotNull(failed.Checkpoint);
        Assert.DoesNotContain(UploadHost.Token, failed.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, host.Deletions);
    }

    private static FaultBehaviour Created(string location) =>
        UploadHost.Respond(201, null, "", "text/plain", $"Location: {location}");

    private static async Task UploadAsync(UploadHost host)
    {
        using var uploads = new UploadClient();
        var ticket = new UploadTicket { TusEndpoint = $"{host.Server.BaseAddress}/asset/upload/tus?token={UploadHost.Token}" };
        await uploads.UploadAsync(ticket, new MemoryStream(TestVideos.Bytes(1000)), UploadHost.Options());
    }
}
