using System.Text.Json.Nodes;
using Cli.Tests.Support;
using Livepeer.Sdk;
using Livepeer.Sdk.Testing;

namespace Cli.Tests.Commands;

/// <summary>What scripts read: JSON on standard output, nothing beside it.</summary>
public class JsonTests
{
    [Fact]
    public async Task Upload_describes_a_single_asset()
    {
        await using CliScene scene = await CliScene.StartAsync();
        JsonNode json = await SucceedAsync(scene, "upload", scene.Film(size: 5000), "--checkpoint", scene.PathOf("c"));
        Assert.Equal(("film.mp4", "ready", 5000, 1), ((string?)json["name"], (string?)json["phase"], (int)json["size"]!, (int)json["duration"]!));
        Assert.Equal(["film.mp4"], Directory.EnumerateFiles(scene.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Upload_counts_many_files()
    {
        await using CliScene scene = await CliScene.StartAsync();
        scene.Film("a.mp4", 2000);
        scene.Film("b.mp4", 3000);
        JsonNode json = await SucceedAsync(scene, "upload", scene.Folder, "--checkpoint", Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()));
        Assert.Equal((2, 0, 0, 5000), ((int)json["succeeded"]!, (int)json["skipped"]!, (int)json["failed"]!, (int)json["bytes"]!));
        Assert.Equal(["a.mp4", "b.mp4"], ((JsonArray)json["files"]!).Select(file => Path.GetFileName((string?)file!["path"])).Order());
    }

    [Theory]
    [InlineData("assets")]
    [InlineData("streams")]
    [InlineData("tasks")]
    public async Task List_is_an_array_as_long_as_asked(string what)
    {
        await using CliScene scene = await CliScene.StartAsync();
        Assert.Empty((JsonArray)await SucceedAsync(scene, what, "list"));
        scene.Studio.Store.AddMany(Enum.Parse<StudioObjectKind>(what[..^1], ignoreCase: true), 30, number => DateTimeOffset.UnixEpoch.AddDays(number));
        Assert.Equal(20, ((JsonArray)await SucceedAsync(scene, what, "list")).Count);
        JsonNode first = ((JsonArray)await SucceedAsync(scene, what, "list", "--limit", "3"))[0]!;
        Assert.Equal(DateTimeOffset.UnixEpoch.AddDays(29), (DateTimeOffset)first["createdAt"]!);
        Assert.DoesNotContain("streamKey", first.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assets_are_listed_by_phase_and_by_name()
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset asset = await scene.AssetAsync("talk");
        await scene.AssetAsync(content: new byte[10]);
        Assert.Equal(asset.Id, (string?)Assert.Single((JsonArray)await SucceedAsync(scene, "assets", "list", "--phase", "ready"))!["id"]);
        Assert.Equal(asset.Id, (string?)Assert.Single((JsonArray)await SucceedAsync(scene, "assets", "list", "--name", "tal"))!["id"]);
    }

    [Fact]
    public async Task Import_export_and_download_describe_what_they_did()
    {
        await using CliScene scene = await CliScene.StartAsync();
        JsonNode imported = await SucceedAsync(scene, "import", "https://user:secret@example.com/videos/talk%20one.mp4?signature=abc");
        Assert.Equal(("talk one.mp4", "ready"), ((string?)imported["name"], (string?)imported["phase"]));
        string id = (string)imported["id"]!;

        JsonNode export = await SucceedAsync(scene, "export", id);
        Assert.Equal(("export", "completed", id), ((string?)export["type"], (string?)export["phase"], (string?)export["inputAssetId"]));
        Assert.StartsWith("ipfs://", (string?)export["ipfs"], StringComparison.Ordinal);

        string path = scene.PathOf("out.mp4");
        JsonNode download = await SucceedAsync(scene, "download", id, path);
        Assert.Equal((path, SampleVideo.MinimumSize, 0), ((string?)download["path"], (int)download["size"]!, (int)download["resumedFrom"]!));
        Assert.Equal(SampleVideo.Create(), await File.ReadAllBytesAsync(path));
    }

    [Fact]
    public async Task Watch_tells_how_each_ended()
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset good = await scene.AssetAsync();
        LivepeerAsset bad = await scene.AssetAsync(content: new byte[1000]);
        LivepeerTask task = (await scene.Client.Tasks.ListPageAsync(null)).Items.First(one => one.OutputAssetId == good.Id);

        CliResult result = await scene.RunAsync("watch", good.Id, task.Id, bad.Id, "--json");

        Assert.Equal((5, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            [("asset", "ready", true), ("task", "completed", true), ("asset", "failed", false)],
            ((JsonArray)result.Json).Select(one => ((string?)one!["kind"], (string?)one["phase"], (bool)one["done"]!)));
        Assert.Contains("Failed to probe or open file", (string?)result.Json[2]!["error"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Transcode_starts_a_task()
    {
        await using CliScene scene = await CliScene.StartAsync();
        scene.Variables["S3_ACCESS_KEY_ID"] = "access-key-id-1";
        scene.Variables["S3_SECRET_ACCESS_KEY"] = "secret-access-key-1";
        JsonNode task = await SucceedAsync(
            scene, "transcode", "https://example.com/a.mp4", "--endpoint", "https://s3.example", "--bucket", "films", "--hls", "/out");
        Assert.Equal(("transcode-file", "completed"), ((string?)task["type"], (string?)task["phase"]));
    }

    [Fact]
    public async Task Live_gives_what_a_broadcaster_needs()
    {
        await using CliScene scene = await CliScene.StartAsync();
        JsonNode live = await SucceedAsync(scene, "live", "match", "--record");
        LivepeerStream stream = await scene.Client.Streams.GetAsync((string)live["id"]!);
        Assert.Equal(("match", true, stream.StreamKey!.Reveal()), (stream.Name, stream.Record == true, (string?)live["streamKey"]));
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task An_error_is_a_line_of_json_on_standard_error(string[] args, string type, int code, int? status)
    {
        await using CliScene scene = await CliScene.StartAsync();
        CliResult result = await scene.RunAsync([.. args, "--json"]);
        Assert.Equal((code, ""), (result.ExitCode, result.Out));
        Assert.Single(result.Error.TrimEnd().Split('\n'));
        Assert.Equal(
            (type, code, status), ((string?)result.JsonError["code"], (int)result.JsonError["exitCode"]!, (int?)result.JsonError["status"]));
        Assert.NotEmpty((string?)result.JsonError["message"] ?? "");
        Assert.Equal(["code", "exitCode", "status", "message"], result.JsonError.AsObject().Select(property => property.Key));
    }

    public static TheoryData<string[], string, int, int?> Failures => new()
    {
        { ["nonsense"], "usage", 2, null },
        { ["assets", "list", "--limit", "0"], "usage", 2, null },
        { ["watch", "00000000-0000-0000-0000-000000000000"], "notFound", 4, 404 },
        { ["download", ".."], "usage", 2, null },
        { ["signing-keys", "delete", "no-such-key", "--yes"], "notFound", 4, 404 },
        { ["signing-keys", "delete", "no-such-key"], "usage", 2, null },
        { ["export", "no-such-asset"], "notFound", 4, 404 },
        { ["import", "ftp://example.com/a.mp4"], "usage", 2, null },
        { ["upload", "--resume", "--checkpoint", "/nowhere/at/all"], "usage", 2, null },
        { ["webhooks", "log", "no-such-webhook"], "notFound", 4, 404 },
        { ["tokens", "create", "playback", "--key", "/nowhere/at/all"], "usage", 2, null },
        { ["completions", "tcsh"], "usage", 2, null },
        { ["listen", "--forward-to", "http://93.184.216.34/"], "usage", 2, null },
    };

    private static async Task<JsonNode> SucceedAsync(CliScene scene, params string[] args)
    {
        CliResult result = await scene.RunAsync([.. args, "--json"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result.Json;
    }
}
