using System.Text.Json.Nodes;
using Cli.Tests.Support;
using Livepeer.Sdk.Testing;

namespace Cli.Tests.Commands;

public class UploadTests
{
    private const int Size = 30_000_000;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_upload_that_was_killed_or_interrupted_is_resumed_without_further_words(bool kill)
    {
        await using CliScene scene = await CliScene.StartAsync();
        string film = scene.Film("film.mp4", Size);
        StudioFaultRule stall = scene.Studio.Faults.Next("PATCH", "/asset/upload/tus/*", StudioFault.StallAfterRequestBytes(Size / 2));
        using CliProcess broken = CliProcess.Start(scene, "upload", film);
        string id = await scene.WaitForBytesAsync(stall, Size / 2);
        if (kill)
        {
            broken.Kill();
        }
        else
        {
            broken.Interrupt();
            CliResult stopped = await broken.EndAsync();
            Assert.Equal(130, stopped.ExitCode);
            Assert.Contains("livepeer upload --resume", stopped.Text, StringComparison.Ordinal);
        }

        AssertPrivate(scene.PathOf(".livepeer-upload"), scene.PathOf(".livepeer-upload.plan"));
        CliResult refused = await CliProcess.RunAsync(scene, "upload", film);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("--resume", refused.Text, StringComparison.Ordinal);

        CliResult resumed = await CliProcess.RunAsync(scene, "upload", "--resume", "--json");

        Assert.Equal((0, id, "ready", Size), (resumed.ExitCode, (string?)resumed.Json["id"], (string?)resumed.Json["phase"], (int)resumed.Json["size"]!));
        Assert.Equal(1, scene.Studio.Store.Count(StudioObjectKind.Asset));
        Assert.Equal(["film.mp4"], Directory.EnumerateFiles(scene.Folder).Select(Path.GetFileName));
        Assert.Equal(2, (await CliProcess.RunAsync(scene, "upload", "--resume")).ExitCode);
    }

    [Fact]
    public async Task What_failed_of_many_is_named_and_tried_again()
    {
        await using CliScene scene = await CliScene.StartAsync();
        scene.Film("good.mp4");
        scene.Film(OperatingSystem.IsWindows() ? "bad.mp4" : "bad\u001b[31m.mp4");
        string checkpoint = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        StudioFaultRule rule = scene.Studio.Faults.Always("POST", "/asset/request-upload", StudioFault.Status(422, """{"errors":["no \u001b[31mgood"]}"""));

        CliResult failed = await scene.RunAsync("upload", scene.Folder, "--checkpoint", checkpoint, "--parallel", "1");
        rule.Remove();
        CliResult resumed = await scene.RunAsync("upload", "--resume", "--checkpoint", checkpoint);

        Assert.Equal((5, 0), (failed.ExitCode, resumed.ExitCode));
        Assert.Contains("2 files; upload --resume", failed.Text, StringComparison.Ordinal);
        Assert.Contains("\ufffd[31mgood", failed.Text, StringComparison.Ordinal);
        Assert.Equal(2, scene.Studio.Store.Count(StudioObjectKind.Asset));
    }

    [Fact]
    public async Task A_file_that_is_named_twice_is_uploaded_once()
    {
        await using CliScene scene = await CliScene.StartAsync();
        string film = scene.Film("film.mp4");

        CliResult result = await scene.RunAsync("upload", film, scene.Folder, film, "--checkpoint", scene.PathOf(".c"));

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(1, scene.Studio.Store.Count(StudioObjectKind.Asset));
    }

    [Fact]
    public async Task A_checkpoint_in_the_folder_that_is_uploaded_is_not_uploaded()
    {
        await using CliScene scene = await CliScene.StartAsync();
        scene.Film("good.mp4");
        scene.Film("bad.mp4");
        scene.Studio.Faults.Next("POST", "/asset/request-upload", StudioFault.Status(422));

        CliResult failed = await scene.RunAsync("upload", scene.Folder, "--checkpoint", scene.PathOf("progress"), "--parallel", "1");
        CliResult resumed = await scene.RunAsync("upload", "--resume", "--checkpoint", scene.PathOf("progress"));

        Assert.Equal((5, 0), (failed.ExitCode, resumed.ExitCode));
        Assert.Equal(["bad.mp4", "good.mp4"], scene.Client.Assets.ListAsync().ToBlockingEnumerable().Select(asset => asset.Name).Order());
    }

    [Fact]
    public async Task An_upload_of_what_is_no_video_says_so()
    {
        await using CliScene scene = await CliScene.StartAsync();
        string path = scene.PathOf("zeros.mp4");
        await File.WriteAllBytesAsync(path, new byte[1000]);
        CliResult result = await scene.RunAsync("upload", path, "--checkpoint", scene.PathOf("c"));
        Assert.Equal(5, result.ExitCode);
        Assert.Contains("Failed to probe or open file", result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1,2]")]
    [InlineData("""{"Paths":[],"Name":null}""")]
    [InlineData("""{"Paths":[null]}""")]
    [InlineData("""{"Paths":"a"}""")]
    public async Task A_damaged_plan_is_a_usage_error(string plan)
    {
        await using CliScene scene = await CliScene.StartAsync();
        await File.WriteAllTextAsync(scene.PathOf("c.plan"), plan);
        CliResult result = await scene.RunAsync("upload", "--resume", "--checkpoint", scene.PathOf("c"));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("damaged", result.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("upload")]
    [InlineData("upload", "no-such-file.mp4")]
    [InlineData("upload", "{folder}", "--parallel", "0")]
    [InlineData("upload", "{folder}", "--parallel", "many")]
    [InlineData("upload", "{folder}")]
    public async Task Nothing_is_sent_for_bad_arguments(params string[] args)
    {
        await using CliScene scene = await CliScene.StartAsync();
        Assert.Equal(2, (await scene.RunAsync([.. args.Select(arg => arg.Replace("{folder}", scene.Folder, StringComparison.Ordinal))])).ExitCode);
        Assert.Empty(scene.Studio.Requests.All);
    }

    [Fact]
    public async Task A_name_and_no_wait_are_heeded()
    {
        await using CliScene scene = await CliScene.StartAsync(new LocalStudioOptions { TaskStepDuration = TimeSpan.FromDays(1) });
        CliResult result = await scene.RunAsync("upload", scene.Film(), "--name", Hostile.Escape, "--no-wait", "--json", "--checkpoint", scene.PathOf("c"));
        Assert.Equal((0, Hostile.Escape), (result.ExitCode, (string?)result.Json["name"]));
        Assert.Equal(Hostile.Escape, (string?)JsonNode.Parse(scene.Studio.Store.Read(StudioObjectKind.Asset, (string)result.Json["id"]!)!)!["name"]);
    }

    [Fact]
    public async Task Urls_of_a_studio_that_ends_with_the_program_are_not_shown()
    {
        await using CliScene scene = await CliScene.StartAsync();
        string film = scene.Film();
        CliResult local = await scene.RunAsync("upload", film, "--local", "--checkpoint", scene.PathOf("c"));
        CliResult json = await scene.RunAsync("upload", film, "--local", "--checkpoint", scene.PathOf("c"), "--json");
        CliResult server = await scene.RunAsync("upload", film, "--checkpoint", scene.PathOf("c"));

        Assert.Equal((0, 0, 0), (local.ExitCode, json.ExitCode, server.ExitCode));
        Assert.Contains("ready", local.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("http", local.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("http", json.Out, StringComparison.Ordinal);
        Assert.Contains("download  http", server.Out, StringComparison.Ordinal);
    }

    private static void AssertPrivate(params string[] paths)
    {
        foreach (string path in paths)
        {
            Assert.True(File.Exists(path));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : File.GetUnixFileMode(path));
        }
    }
}
