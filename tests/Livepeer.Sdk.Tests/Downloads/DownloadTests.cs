using Livepeer.Sdk.Tests.Support;
using Livepeer.Sdk.Tests.Waiting;

namespace Livepeer.Sdk.Tests.Downloads;

/// <summary>Files brought home over connections that break.</summary>
public sealed class DownloadTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    private string Target => Path.Combine(_directory.FullName, "film.mp4");

    [Fact]
    public async Task A_file_arrives_whole_without_the_key_and_its_URL_is_requested_unchanged()
    {
        await using var host = new FileHost();
        var progress = new SynchronousProgress<DownloadProgress>();
        using var destination = new MemoryStream();

        DownloadResult result = await host.Client.Assets.DownloadAsync(
            "abc", destination, new DownloadOptions { Progress = progress, ProgressInterval = TimeSpan.Zero });

        Assert.Equal(host.Content, destination.ToArray());
        Assert.Equal((host.Content.Length, 0, 0), (result.Size, result.ResumedFrom, result.Retries));
        RequestHead head = Assert.Single(host.Requests);
        Assert.Equal("sig=a%2Fb", head.Query);
        Assert.Null(head.Header("Authorization"));
        Assert.StartsWith("Livepeer.Sdk/", head.Header("User-Agent"), StringComparison.Ordinal);
        Assert.Equal(host.Content.Length, progress.Reports[^1].BytesReceived);
        Assert.All(progress.Reports, report => Assert.Equal(host.Content.Length, report.TotalBytes));
        Assert.Equal(progress.Reports.Select(report => report.BytesReceived).Order(), progress.Reports.Select(report => report.BytesReceived));
    }

    [Theory]
    [InlineData("\"v1\"", null)]
    [InlineData(null, "Tue, 24 Nov 2026 10:00:00 GMT")]
    public async Task Breaks_are_taken_up_where_they_happened(string? tag, string? lastModified)
    {
        await using var host = new FileHost { Tag = tag, LastModified = lastModified };
        host.BreakAfter(300_000);
        host.Next((_, _) => FaultBehaviour.ReadThenReset);
        host.Next((_, _) => FaultBehaviour.Respond(503));
        host.Next((_, _) => FaultBehaviour.Respond(429, headers: [new("Retry-After", "0")]));
        host.BreakAfter(400_000);
        using var destination = new MemoryStream();
        destination.Write([1, 2, 3]);

        DownloadResult result = await host.Client.Assets.DownloadAsync("abc", destination);

        Assert.Equal([1, 2, 3, .. host.Content], destination.ToArray());
        Assert.Equal(5, result.Retries);
        Assert.Equal(0, host.Starts.First());
        Assert.All(host.Starts.Skip(1).Take(3), start => Assert.InRange(start, 1, 300_000));
        Assert.InRange(host.Starts.Last(), 300_001, 700_000);
        Assert.All(host.Requests.Skip(1), head => Assert.Equal(tag ?? lastModified, head.Header("If-Range")));
    }

    [Fact]
    public async Task A_stalled_body_is_taken_up_after_the_limit_of_an_attempt()
    {
        await using var host = new FileHost();
        host.Next((head, _) => FaultBehaviour.StallBody(host.Respond(head), 100_000));
        using var destination = new MemoryStream();

        await host.Client.Assets.DownloadAsync("abc", destination);

        Assert.Equal(host.Content, destination.ToArray());
        Assert.Equal([0, 100_000], host.Starts);
    }

    [Fact]
    public async Task A_host_without_ranges_sends_all_again_and_what_is_there_is_skipped()
    {
        await using var host = new FileHost { TakesRanges = false };
        host.BreakAfter(300_000);
        var destination = new WriteOnlyStream();

        await host.Client.Assets.DownloadAsync("abc", destination);

        Assert.Equal(host.Content, destination.Written);
    }

    [Fact]
    public async Task A_file_that_changed_meanwhile_starts_over_if_the_target_can()
    {
        await using var host = new FileHost();
        host.BreakAfter(300_000);
        host.Next((head, _) => Change(host, head));
        using var destination = new MemoryStream();

        await host.Client.Assets.DownloadAsync("abc", destination);

        Assert.Equal(host.Content, destination.ToArray());

        host.BreakAfter(100_000);
        host.Next((head, _) => Change(host, head));
        var exception = await Assert.ThrowsAsync<LivepeerException>(() => host.Client.Assets.DownloadAsync("abc", new WriteOnlyStream()));
        Assert.Contains("changed", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_gives_up_after_so_many_attempts_without_a_new_byte()
    {
        await using var host = new FileHost();
        host.BreakAfter(1000);
        for (int i = 0; i < 10; i++)
        {
            host.Next((_, _) => FaultBehaviour.ReadThenReset);
        }

        await Assert.ThrowsAsync<LivepeerConnectionException>(
            () => host.Client.Assets.DownloadAsync("abc", new MemoryStream(), new DownloadOptions { MaxRetries = 3 }));

        Assert.Equal(4, host.Requests.Count);
    }

    [Theory]
    [InlineData(403, typeof(LivepeerAccessDeniedException))]
    [InlineData(404, typeof(LivepeerNotFoundException))]
    [InlineData(410, typeof(LivepeerApiException))]
    public async Task A_refusal_is_reported_immediately(int status, Type type)
    {
        await using var host = new FileHost();
        host.Next((_, _) => FaultBehaviour.Respond(status));

        var exception = await Assert.ThrowsAnyAsync<LivepeerException>(() => host.Client.Assets.DownloadAsync("abc", new MemoryStream()));

        Assert.IsType(type, exception);
        Assert.Single(host.Requests);
    }

    [Fact]
    public async Task Redirects_are_followed_but_not_to_plain_http_elsewhere()
    {
        await using var host = new FileHost();
        host.Next((_, _) => FaultBehaviour.Respond(302, headers: [new("Location", "/file-elsewhere.mp4")]));
        using var destination = new MemoryStream();
        await host.Client.Assets.DownloadAsync("abc", destination);
        Assert.Equal(host.Content, destination.ToArray());

        host.Next((_, _) => FaultBehaviour.Respond(302, headers: [new("Location", "http://elsewhere.example/file.mp4")]));
        var exception = await Assert.ThrowsAsync<LivepeerException>(() => host.Client.Assets.DownloadAsync("abc", new MemoryStream()));
        Assert.Contains("redirected", exception.Message, StringComparison.Ordinal);

        host.DownloadUrl = "http://elsewhere.example/file.mp4";
        await Assert.ThrowsAsync<LivepeerException>(() => host.Client.Assets.DownloadAsync("abc", new MemoryStream()));
    }

    [Fact]
    public async Task An_asset_that_is_not_ready_has_nothing_to_download()
    {
        await using var host = new FileHost { Phase = "processing" };

        var exception = await Assert.ThrowsAsync<LivepeerException>(() => host.Client.Assets.DownloadFileAsync("abc", Target));

        Assert.Contains("'processing'", exception.Message, StringComparison.Ordinal);
        Assert.Empty(host.Requests);
        Assert.Empty(_directory.GetFiles());
    }

    [Fact]
    public async Task A_file_gets_its_name_when_it_is_complete_and_another_run_continues()
    {
        await using var host = new FileHost();
        host.BreakAfter(300_000);
        var once = new DownloadOptions { MaxRetries = 0 };
        await Assert.ThrowsAsync<LivepeerConnectionException>(() => host.Client.Assets.DownloadFileAsync("abc", Target, once));
        Assert.False(File.Exists(Target));

        DownloadResult result = await host.Client.Assets.DownloadFileAsync("abc", Target);

        Assert.InRange(result.ResumedFrom, 1, 300_000);
        Assert.Equal(result.ResumedFrom, host.Starts.Last());
        Assert.Equal(host.Content, await File.ReadAllBytesAsync(Target));
        Assert.Equal([Target], _directory.GetFiles().Select(file => file.FullName));
    }

    [Fact]
    public async Task Another_run_starts_over_if_the_file_changed_or_has_no_version()
    {
        await using var host = new FileHost();
        var once = new DownloadOptions { MaxRetries = 0 };
        host.BreakAfter(300_000);
        await Assert.ThrowsAsync<LivepeerConnectionException>(() => host.Client.Assets.DownloadFileAsync("abc", Target, once));
        host.Tag = "\"v2\"";
        Array.Reverse(host.Content);

        await host.Client.Assets.DownloadFileAsync("abc", Target);
        Assert.Equal(host.Content, await File.ReadAllBytesAsync(Target));

        host.Tag = null;
        host.BreakAfter(300_000);
        var replace = new DownloadOptions { MaxRetries = 0, Overwrite = true };
        await Assert.ThrowsAsync<LivepeerConnectionException>(() => host.Client.Assets.DownloadFileAsync("abc", Target, replace));
        await host.Client.Assets.DownloadFileAsync("abc", Target, replace);
        Assert.Equal(0, host.Starts.Last());
        Assert.Equal(host.Content, await File.ReadAllBytesAsync(Target));
    }

    [Fact]
    public async Task A_part_that_was_complete_already_only_gets_its_name()
    {
        await using var host = new FileHost();
        host.BreakAfter(host.Content.Length - 1);
        await Assert.ThrowsAsync<LivepeerConnectionException>(
            () => host.Client.Assets.DownloadFileAsync("abc", Target, new DownloadOptions { MaxRetries = 0 }));
        await using (FileStream part = File.Open(Target + ".part", FileMode.Append))
        {
            part.Write(host.Content.AsSpan((int)part.Position));
        }

        DownloadResult result = await host.Client.Assets.DownloadFileAsync("abc", Target);

        Assert.Equal(host.Content.Length, result.Size);
        Assert.Equal(host.Content, await File.ReadAllBytesAsync(Target));
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_only_on_request()
    {
        await using var host = new FileHost(0);
        await File.WriteAllTextAsync(Target, "mine");

        await Assert.ThrowsAsync<IOException>(() => host.Client.Assets.DownloadFileAsync("abc", Target));
        Assert.Empty(host.Requests);
        await host.Client.Assets.DownloadFileAsync("abc", Target, new DownloadOptions { Overwrite = true });

        Assert.Equal(0, new FileInfo(Target).Length);
    }

    [Fact]
    public async Task A_cancelled_download_is_the_callers_own_and_leaves_its_part()
    {
        await using var host = new FileHost();
        host.Next((head, _) => FaultBehaviour.StallBody(host.Respond(head), 100_000));
        using var cancellation = new CancellationTokenSource();
        var options = new DownloadOptions { Progress = new Canceller(cancellation), ProgressInterval = TimeSpan.Zero };

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => host.Client.Assets.DownloadFileAsync("abc", Target, options, cancellation.Token));

        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.True(File.Exists(Target + ".part"));
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static FaultBehaviour Change(FileHost host, RequestHead head)
    {
        Array.Reverse(host.Content);
        host.Tag = "\"" + Guid.NewGuid() + "\"";
        return FaultBehaviour.Respond(host.Respond(head));
    }

    private sealed class Canceller(CancellationTokenSource source) : IProgress<DownloadProgress>
    {
        public void Report(DownloadProgress value) => source.Cancel();
    }
}
