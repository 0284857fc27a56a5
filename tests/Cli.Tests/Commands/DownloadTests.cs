using Cli.Tests.Support;
using Livepeer.Sdk;
using Livepeer.Sdk.Testing;

namespace Cli.Tests.Commands;

public class DownloadTests
{
    [Theory]
    [InlineData("../../../etc/passwd", "_.._.._etc_passwd.mp4")]
    [InlineData("/etc/cron.d/job.sh", "_etc_cron.d_job.sh")]
    [InlineData("\u001b]0;owned\u0007\u001b[2Jfilm.mp4", "__0_owned___2Jfilm.mp4")]
    [InlineData("..", null)]
    [InlineData("", null)]
    public async Task A_name_that_others_chose_does_not_lead_out_of_the_folder(string name, string? expected)
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset asset = await scene.AssetAsync(name);

        CliResult result = await CliProcess.RunAsync(scene, "download", asset.Id);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(expected ?? asset.Id + ".mp4", Path.GetFileName(Assert.Single(Directory.EnumerateFiles(scene.Folder))));
    }

    [Theory]
    [InlineData("ftp://files.example/film.mp4?token=abc", "ftp://files.example/film.mp4")]
    [InlineData("http://files.example:8080/film.mp4", "http://files.example:8080/film.mp4")]
    [InlineData("file:///etc/hosts", "file:///etc/hosts")]
    [InlineData("https://user:password@", "a URL that can't be read")]
    public async Task A_url_that_is_refused_is_named_without_its_secrets(string url, string shown)
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset asset = await scene.AssetAsync();
        string body = $$"""{"id":"{{asset.Id}}","name":"film","status":{"phase":"ready"},"downloadUrl":"{{url}}"}""";
        scene.Studio.Faults.Always("GET", "/asset/*", StudioFault.ReplaceBody(body));

        CliResult result = await scene.RunAsync("download", asset.Id, scene.PathOf("out.mp4"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(shown, result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("password", result.Text.Replace(shown, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("abc", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_url_in_place_of_an_id_is_named()
    {
        await using CliScene scene = await CliScene.StartAsync();
        CliResult result = await scene.RunAsync("download", "https://user:pw@files.example/film.mp4?jwt=secret");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("https://files.example/film.mp4 is a URL; download takes the ID of an asset.", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_exists_is_replaced_only_if_asked_for()
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset asset = await scene.AssetAsync();
        string path = scene.PathOf("out.mp4");
        await File.WriteAllTextAsync(path, "mine");

        CliResult refused = await scene.RunAsync("download", asset.Id, path);
        Assert.Equal((1, ""), (refused.ExitCode, refused.Out));
        Assert.Equal($"{path} already exists. To replace it, add --overwrite.", refused.Error.Trim());
        IOException exception = await Assert.ThrowsAsync<IOException>(() => scene.Client.Assets.DownloadFileAsync(asset.Id, path));
        Assert.Equal($"The file {path} already exists and Overwrite is false.", exception.Message);
        Assert.Equal("mine", await File.ReadAllTextAsync(path));
        Assert.Equal(0, (await scene.RunAsync("download", asset.Id, path, "--overwrite")).ExitCode);
        Assert.Equal(SampleVideo.Create(), await File.ReadAllBytesAsync(path));
    }

    [Fact]
    public async Task An_interrupted_download_continues()
    {
        const int Size = 8_000_000;
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset asset = await scene.AssetAsync(content: SampleVideo.Create(Size));
        string path = scene.PathOf("out.mp4");
        using (CliProcess process = CliProcess.Start(scene, "download", asset.Id, path))
        {
            await Scenes.UntilAsync(() => Directory.EnumerateFiles(scene.Folder).Any(file => new FileInfo(file).Length > 0));
            process.Interrupt();
            Assert.Contains((await process.EndAsync()).ExitCode, (int[])[0, 130]);
        }

        CliResult result = await scene.RunAsync("download", asset.Id, path, "--overwrite");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(SampleVideo.Create(Size), await File.ReadAllBytesAsync(path));
        Assert.Single(Directory.EnumerateFiles(scene.Folder));
    }
}
