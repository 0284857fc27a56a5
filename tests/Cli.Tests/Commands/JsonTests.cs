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
        Assert.Empty((JsonArray)await SucceedAsync(scene, "list", what));
        scene.Studio.Store.AddMany(Enum.Parse<StudioObjectKind>(what[..^1], ignoreCase: true), 30, number => DateTimeOffset.UnixEpoch.AddDays(number));
        Assert.Equal(20, ((JsonArray)await SucceedAsync(scene, "list", what)).Count);
        JsonNode first = ((JsonArray)await SucceedAsync(scene, "list", what, "--limit", "3"))[0]!;
        Assert.Equal(DateTimeOffset.UnixEpoch.AddDays(29), (DateTimeOffset)first["createdAt"]!);
        Assert.DoesNotContain("streamKey", first.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_takes_a_phase()
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset asset = await scene.AssetAsync();
        await scene.AssetAsync(content: new byte[10]);
        Assert.Equal(asset.Id, (string?)Assert.Single((JsonArray)await SucceedAsync(scene, "list", "--phase", "ready"))!["id"]);
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

    [Fact]
    public async Task Keys_are_listed_created_and_deleted_without_their_secrets()
    {
        await using CliScene scene = await CliScene.StartAsync();
        scene.Variables["LIVEPEER_ACCESS_TOKEN"] = scene.Studio.Account.CreateDashboardToken();
        string path = scene.PathOf("gate.key");
        JsonNode created = await SucceedAsync(scene, "keys", "create", "gate", "--out", path);
        string secret = await File.ReadAllTextAsync(path);
        Assert.DoesNotContain(secret, created.ToJsonString(), StringComparison.Ordinal);

        JsonNode list = await SucceedAsync(scene, "keys", "list");
        Assert.Equal("gate", (string?)Assert.Single((JsonArray)list["signingKeys"]!)!["name"]);
        Assert.Equal("…" + scene.Studio.ApiKey[^4..], (string?)Assert.Single((JsonArray)list["apiKeys"]!)!["end"]);

        Assert.Equal((string?)created["id"], (string?)(await SucceedAsync(scene, "keys", "delete", (string)created["id"]!))["deleted"]);
        Assert.Empty((JsonArray)(await SucceedAsync(scene, "keys", "list"))["signingKeys"]!);
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task An_error_is_json_on_standard_error(string[] args, string type, int code)
    {
        await using CliScene scene = await CliScene.StartAsync();
        CliResult result = await scene.RunAsync([.. args, "--json"]);
        Assert.Equal((code, "", type, code), (result.ExitCode, result.Out, (string?)result.JsonError["type"], (int)result.JsonError["exitCode"]!));
        Assert.NotEmpty((string?)result.JsonError["message"] ?? "");
    }

    public static TheoryData<string[], string, int> Failures => new()
    {
        { ["nonsense"], "CommandParseException", 2 },
        { ["list", "cats"], "UsageException", 2 },
        { ["watch", "00000000-0000-0000-0000-000000000000"], "LivepeerNotFoundException", 4 },
        { ["download", ".."], "ArgumentException", 2 },
        { ["keys", "delete", "no-such-key"], "LivepeerNotFoundException", 4 },
        { ["export", "no-such-asset"], "LivepeerNotFoundException", 4 },
        { ["import", "ftp://example.com/a.mp4"], "ArgumentException", 2 },
        { ["upload", "--resume", "--checkpoint", "/nowhere/at/all"], "UsageException", 2 },
    };

    private static async Task<JsonNode> SucceedAsync(CliScene scene, params string[] args)
    {
        CliResult result = await scene.RunAsync([.. args, "--json"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result.Json;
    }
}
