using System.Diagnostics;
using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>The messages for what can't be uploaded say what it is, and what to do.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_named_pipe_is_named(bool isWritable)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using UploadScene scene = await UploadScene.StartAsync();
        string path = Path.Combine(scene.Folder.FullName, "pipe");
        using (Process made = Process.Start("mkfifo", [path]))
        {
            await made.WaitForExitAsync();
        }

        File.SetUnixFileMode(path, isWritable ? UnixFileMode.UserRead | UnixFileMode.UserWrite : UnixFileMode.UserRead);

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.Assets.UploadFileAsync(path, UploadScene.Video));

        Assert.Contains("named pipe", failed.Message, StringComparison.Ordinal);
        Assert.Empty(scene.Studio.Requests.All);
    }

    [Fact]
    public async Task A_link_to_a_named_pipe_without_a_writer_does_not_block()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using UploadScene scene = await UploadScene.StartAsync();
        string pipe = Path.Combine(scene.Folder.FullName, "pipe");
        string link = Path.Combine(scene.Folder.FullName, "link");
        using (Process made = Process.Start("mkfifo", [pipe]))
        {
            await made.WaitForExitAsync();
        }

        File.CreateSymbolicLink(Path.Combine(scene.Folder.FullName, "inner"), "pipe");
        File.CreateSymbolicLink(link, "inner");

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => Task.Run(() => scene.Assets.UploadFileAsync(link, UploadScene.Video)).WaitAsync(TimeSpan.FromSeconds(30)));

        Assert.Contains("named pipe", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_lead_to_the_file_and_a_dangling_one_to_no_file()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(1000);
        string link = Path.Combine(scene.Folder.FullName, "link");
        File.CreateSymbolicLink(link, scene.Save(video));
        string dangling = Path.Combine(scene.Folder.FullName, "dangling");
        File.CreateSymbolicLink(dangling, "none");

        await scene.AssertArrivedAsync(await scene.Assets.UploadFileAsync(link, UploadScene.Video), video);
        await Assert.ThrowsAsync<FileNotFoundException>(() => scene.Assets.UploadFileAsync(dangling, UploadScene.Video));
    }

    [Theory]
    [InlineData("/proc/cpuinfo", "/proc")]
    [InlineData("/dev/zero", "devices")]
    [InlineData("/dev/null", "empty")]
    public async Task A_file_without_a_length_is_no_empty_file(string path, string hint)
    {
        if (!File.Exists(path))
        {
            return;
        }

        await using UploadScene scene = await UploadScene.StartAsync();

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.Assets.UploadFileAsync(path, UploadScene.Video));
        await using FileStream stream = File.OpenRead(path);
        var ofStream = await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.Assets.UploadAsync(stream, UploadScene.Video));

        Assert.Contains(hint, failed.Message, StringComparison.Ordinal);
        Assert.True(ofStream.Message.Contains(hint, StringComparison.Ordinal) || !stream.CanSeek, ofStream.Message);
    }

    [Fact]
    public async Task A_stream_at_its_end_and_a_folder_are_distinguished_from_an_empty_file()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        using var written = new MemoryStream();
        written.Write(new byte[10]);

        var atEnd = await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.Assets.UploadAsync(written, UploadScene.Video));
        var folder = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => scene.Assets.UploadFileAsync(scene.Folder.FullName, UploadScene.Video));
        var empty = await Assert.ThrowsAsync<LivepeerUploadException>(() => scene.Assets.UploadFileAsync(scene.Save([]), UploadScene.Video));
        var path = await Assert.ThrowsAsync<ArgumentException>(() => scene.Assets.UploadFileAsync("a\0b", UploadScene.Video));
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => scene.Assets.UploadFileAsync("/none/at/all", UploadScene.Video));

        Assert.Contains("position 10 of 10", atEnd.Message, StringComparison.Ordinal);
        Assert.Contains("directory", folder.Message, StringComparison.Ordinal);
        Assert.Contains("The file is empty", empty.Message, StringComparison.Ordinal);
        Assert.Equal("path", path.ParamName);
        Assert.Empty(scene.Studio.Requests.All);
    }

    [Theory]
    [InlineData("https://studio.example/api/tus?token=t", "https://storage.example/x?y=1", "https://storage.example/x?y=1")]
    [InlineData("https://studio.example/api/tus?token=t", "http://studio.example/api/tus/1", "https://studio.example/api/tus/1")]
    [InlineData("https://studio.example:8443/api/tus", "http://studio.example:3000/api/tus/1", "https://studio.example:8443/api/tus/1")]
    [InlineData("https://studio.example/api/tus", "http://api.internal:3000/api/tus/1", "https://studio.example/api/tus/1")]
    [InlineData("https://studio.example/api/tus", "http://localhost:3000/api/tus/1", "https://studio.example/api/tus/1")]
    [InlineData("https://studio.example/api/tus", "https://127.0.0.1/api/tus/1", "https://studio.example/api/tus/1")]
    [InlineData("https://studio.example/api/tus", "http://loopback/api/tus/1", "https://studio.example/api/tus/1")]
    [InlineData("https://studio.example/api/tus", "/api/tus/1", "https://studio.example/api/tus/1")]
    [InlineData("https://studio.example/api/tus", "1", "https://studio.example/api/1")]
    [InlineData("https://studio.example/api/tus", "//other.example/1", "https://other.example/1")]
    [InlineData("http://127.0.0.1:5000/api/tus", "http://127.0.0.1:5000/api/tus/1", "http://127.0.0.1:5000/api/tus/1")]
    [InlineData("http://127.0.0.1:5000/api/tus", "http://api.internal/api/tus/1", "http://127.0.0.1:5000/api/tus/1")]
    [InlineData("https://studio.example/api/tus", "https://studio.example/a%2Fb", "https://studio.example/a%2Fb")]
    public void A_location_by_an_internal_name_is_reached_through_the_proxy(string endpoint, string location, string expected) =>
        Assert.Equal(expected, UploadUrl.Resolve(new Uri(endpoint), location));

    [Theory]
    [InlineData("//")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://studio.example/1")]
    [InlineData("https://user:word@studio.example/1")]
    [InlineData("https://[::1")]
    public void A_location_that_is_no_url_is_refused(string location) =>
        Assert.Throws<LivepeerUploadException>(() => UploadUrl.Resolve(new Uri("https://studio.example/api/tus"), location));

    [Fact]
    public async Task A_location_on_a_host_that_can_not_be_reached_is_explained()
    {
        await using var host = new UploadHost((head, _) => head.Method == "POST"
            ? UploadHost.Respond(201, null, "", "text/plain", "Location: https://api.invalid/api/asset/upload/tus/a-secret-place")
            : null);

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(() => host.UploadAsync(new byte[100], UploadHost.Options(retries: 0)));

        Assert.Contains("'api.invalid'", failed.Message, StringComparison.Ordinal);
        Assert.Contains("X-Forwarded-Host", failed.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("a-secret-place", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_host_says_reaches_a_terminal_without_escapes_and_without_secrets()
    {
        await using var host = new UploadHost((_, _) => UploadHost.Respond(400, null, "\u001b[2Jtoken=" + UploadHost.Token + "\u0007 \u202Eabc"));

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(() => host.UploadAsync(new byte[100], UploadHost.Options()));

        Assert.DoesNotContain(failed.Message, char.IsControl);
        Assert.DoesNotContain('\u202E', failed.Message);
        Assert.DoesNotContain(UploadHost.Token, failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_names_the_host_that_it_leads_to()
    {
        await using var host = new UploadHost((_, _) => UploadHost.Respond(301, null, "", "", "Location: https://elsewhere.example/?token=" + UploadHost.Token));

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(() => host.UploadAsync(new byte[100], UploadHost.Options()));

        Assert.Contains("redirect to elsewhere.example", failed.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(UploadHost.Token, failed.Message, StringComparison.Ordinal);
        Assert.Single(host.Server.Heads, head => head.Path.EndsWith("/tus", StringComparison.Ordinal));
    }
}
