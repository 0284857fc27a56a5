using System.Text.Json.Nodes;
using Cli.Terminal;
using Cli.Tests.Support;
using Livepeer.Sdk;
using Livepeer.Sdk.Testing;
using Spectre.Console;

namespace Cli.Tests.Commands;

/// <summary>Every command of the groups, as a person and as a script reads it.</summary>
public class GroupTests
{
    [Fact]
    public async Task Streams_are_created_shown_changed_and_deleted()
    {
        await using CliScene scene = await CliScene.StartAsync();
        JsonNode created = await SucceedAsync(scene, "streams", "create", "launch", "--record", "--policy", "jwt");
        string id = (string)created["id"]!;
        string key = (string)created["streamKey"]!;
        Assert.Equal(("launch", true, "jwt"), ((string?)created["name"], (bool)created["record"]!, (string?)created["playbackPolicy"]));
        Assert.Equal("rtmp://rtmp.livepeer.com/live", (string?)created["rtmpServer"]);

        Assert.Null((await SucceedAsync(scene, "streams", "get", id))["streamKey"]);
        Assert.Equal(key, (string?)(await SucceedAsync(scene, "streams", "get", id, "--show-secrets"))["streamKey"]);
        Assert.DoesNotContain(key, (await scene.RunAsync("streams", "get", id)).Text, StringComparison.Ordinal);
        Assert.Contains(key, (await scene.RunAsync("streams", "get", id, "--show-secrets")).Text, StringComparison.Ordinal);
        JsonNode updated = await SucceedAsync(scene, "streams", "update", id, "--name", "keynote", "--record", "false");
        Assert.Equal(("keynote", false, "jwt"), ((string?)updated["name"], (bool)updated["record"]!, (string?)updated["playbackPolicy"]));
        Assert.True((bool)(await SucceedAsync(scene, "streams", "suspend", id))["suspended"]!);
        Assert.False((bool)(await SucceedAsync(scene, "streams", "resume", id))["suspended"]!);

        scene.Studio.Live.Start(id);
        Assert.Equal(id, (string?)Assert.Single((JsonArray)await SucceedAsync(scene, "streams", "list", "--active"))!["id"]);
        Assert.Equal(id, (string?)(await SucceedAsync(scene, "streams", "terminate", id))["terminated"]);
        Assert.Equal(id, (string?)Assert.Single((JsonArray)(await SucceedAsync(scene, "streams", "delete", id, "--yes"))["deleted"]!));
        Assert.Empty((JsonArray)await SucceedAsync(scene, "streams", "list"));
    }

    [Fact]
    public async Task Sessions_are_listed_and_their_recording_is_waited_for()
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerStream stream = await scene.Client.Streams.CreateAsync(new CreateStreamRequest { Name = "launch", Record = true });
        StudioBroadcast broadcast = scene.Studio.Live.Start(stream.Id);
        broadcast.Feed(3);
        broadcast.End();

        Assert.Equal(broadcast.SessionId, (string?)Assert.Single((JsonArray)await SucceedAsync(scene, "sessions", "list"))!["id"]);
        JsonNode ofStream = await SucceedAsync(scene, "sessions", "list", "--stream", stream.Id);
        Assert.Equal(broadcast.SessionId, (string?)Assert.Single((JsonArray)ofStream)!["id"]);
        Assert.Equal(stream.Id, (string?)(await SucceedAsync(scene, "sessions", "get", broadcast.SessionId))["streamId"]);
        JsonNode recording = await SucceedAsync(scene, "sessions", "recording", broadcast.SessionId);
        Assert.Equal((broadcast.SessionId, "ready"), ((string?)recording["id"], (string?)recording["phase"]));
        Assert.Contains("recording ready", (await scene.RunAsync("sessions", "get", broadcast.SessionId)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assets_and_tasks_are_shown_renamed_and_deleted()
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset asset = await scene.AssetAsync("talk");
        LivepeerAsset other = await scene.AssetAsync("other");
        Assert.Equal("talk", (string?)(await SucceedAsync(scene, "assets", "get", asset.Id))["name"]);
        Assert.Equal("keynote", (string?)(await SucceedAsync(scene, "assets", "update", asset.Id, "--name", "keynote"))["name"]);
        JsonNode task = ((JsonArray)await SucceedAsync(scene, "tasks", "list", "--type", "upload", "--limit", "1"))[0]!;
        JsonNode same = await SucceedAsync(scene, "tasks", "get", (string)task["id"]!);
        Assert.Equal(("upload", "completed"), ((string?)task["type"], (string?)same["phase"]));

        Assert.Equal(2, ((JsonArray)(await SucceedAsync(scene, "assets", "delete", asset.Id, other.Id, "--yes"))["deleted"]!).Count);
        Assert.Empty((JsonArray)await SucceedAsync(scene, "assets", "list"));
        CliResult again = await scene.RunAsync("assets", "get", "no-such-asset");
        Assert.Equal((4, ""), (again.ExitCode, again.Out));
    }

    [Fact]
    public async Task Playback_shows_the_sources_and_a_token_opens_them()
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset asset = await scene.AssetAsync("talk");
        JsonNode info = await SucceedAsync(scene, "playback", "get", asset.PlaybackId!);
        Assert.Equal(("vod", "public", false), ((string?)info["type"], (string?)info["playbackPolicy"], (bool)info["isLive"]!));
        Assert.Contains(asset.PlaybackId!, (string?)info["player"], StringComparison.Ordinal);
        Assert.NotEmpty((JsonArray)info["sources"]!);

        string path = scene.PathOf("gate.key");
        JsonNode key = await SucceedAsync(scene, "signing-keys", "create", "gate", "--out", path);
        scene.Variables.Remove("LIVEPEER_API_KEY");
        CliResult token = await scene.RunAsync("tokens", "create", "some-playback-id", "--key", path, "--lifetime", "2h", "--json");
        string[] parts = ((string)token.Json["token"]!).Split('.');
        JsonNode claims = JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1]))!;
        Assert.Equal(("some-playback-id", (string?)key["publicKey"]), ((string?)claims["sub"], (string?)claims["pub"]));
        Assert.InRange((DateTimeOffset)token.Json["expiresAt"]! - DateTimeOffset.UtcNow, TimeSpan.FromMinutes(119), TimeSpan.FromHours(2));
        Assert.Equal(0, (await scene.RunAsync("tokens", "create", "some-playback-id", "--key", path, "--lifetime", "7d")).ExitCode);
    }

    [Fact]
    public async Task The_public_key_in_place_of_the_private_key_is_named()
    {
        await using CliScene scene = await CliScene.StartAsync();
        string path = scene.PathOf("gate.key");
        await SucceedAsync(scene, "signing-keys", "create", "gate", "--out", path);
        CliResult result = await scene.RunAsync("tokens", "create", "some-playback-id", "--key", path + ".pub");
        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Equal(
            $"{path}.pub is the name of a public key. Name the file of the private key: {path}", result.Error.Trim());
    }

    [Fact]
    public async Task A_private_key_goes_to_a_file_of_its_owner_or_is_not_created()
    {
        await using CliScene scene = await CliScene.StartAsync();
        CliResult created = await CliProcess.RunAsync(scene, "signing-keys", "create", "../../gate\u001b[31m");
        string[] files = [.. Directory.EnumerateFiles(scene.Folder).Order(StringComparer.Ordinal)];
        string secret = await File.ReadAllTextAsync(files[0]);

        Assert.Equal(0, created.ExitCode);
        Assert.Equal(["_.._gate__31m.key", "_.._gate__31m.key.pub"], files.Select(Path.GetFileName));
        Assert.True(secret.Length > 100);
        Assert.DoesNotContain(secret[20..60], created.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(files[0]));
        }

        int before = scene.Studio.Requests.Count("POST");
        Assert.Equal(2, (await CliProcess.RunAsync(scene, "signing-keys", "create", "../../gate\u001b[31m")).ExitCode);
        Assert.Equal(1, (await scene.RunAsync("signing-keys", "create", "gate", "--out", scene.PathOf("no/such/folder.key"))).ExitCode);
        Assert.Equal(before, scene.Studio.Requests.Count("POST"));
        scene.Studio.Faults.Always("POST", "/access-control/signing-key", StudioFault.Status(500));
        Assert.Equal(1, (await scene.RunAsync("signing-keys", "create", "gate", "--out", scene.PathOf("gate.key"))).ExitCode);
        Assert.Equal(files, Directory.EnumerateFiles(scene.Folder).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Keys_are_listed_and_deleted_without_their_secrets()
    {
        await using CliScene scene = await CliScene.StartAsync();
        Assert.Equal(2, (await scene.RunAsync("api-keys", "list")).ExitCode);
        scene.Variables["LIVEPEER_ACCESS_TOKEN"] = scene.Studio.Account.CreateDashboardToken();
        string id = (string)(await SucceedAsync(scene, "signing-keys", "create", "gate", "--out", scene.PathOf("gate.key")))["id"]!;

        Assert.Equal("gate", (string?)Assert.Single((JsonArray)await SucceedAsync(scene, "signing-keys", "list"))!["name"]);
        string key = scene.Variables["LIVEPEER_API_KEY"]!;
        scene.Variables.Remove("LIVEPEER_API_KEY");
        JsonNode apiKey = Assert.Single((JsonArray)await SucceedAsync(scene, "api-keys", "list"))!;
        Assert.Equal("…" + scene.Studio.ApiKey[^4..], (string?)apiKey["end"]);
        Assert.Contains("…" + scene.Studio.ApiKey[^4..], (await scene.RunAsync("api-keys", "list")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await scene.RunAsync("api-keys", "list", "--local")).ExitCode);
        scene.Variables["LIVEPEER_API_KEY"] = key;
        await SucceedAsync(scene, "signing-keys", "delete", id, "--yes");
        Assert.Empty((JsonArray)await SucceedAsync(scene, "signing-keys", "list"));
    }

    [Fact]
    public async Task Webhooks_are_created_shown_and_deleted_and_hide_their_secrets()
    {
        await using CliScene scene = await CliScene.StartAsync();
        string[] events = ["--events", "asset.ready,asset.failed", "--events", "stream.started"];
        JsonNode made = await SucceedAsync(scene, ["webhooks", "create", "https://site.example/hook?key=abc", .. events]);
        string id = (string)made["id"]!;
        string secret = (string)made["sharedSecret"]!;
        Assert.Equal((3, "site.example"), (((JsonArray)made["events"]!).Count, (string?)made["name"]));
        Assert.StartsWith("whsec_", secret, StringComparison.Ordinal);

        foreach (string[] args in (string[][])[["get", id], ["get", id, "--json"], ["list"], ["list", "--json"]])
        {
            CliResult result = await scene.RunAsync(["webhooks", .. args]);
            Assert.Equal(0, result.ExitCode);
            Assert.DoesNotContain(secret, result.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("key=abc", result.Out, StringComparison.Ordinal);
            Assert.Contains("https://site.example/hook", result.Out, StringComparison.Ordinal);
        }

        Assert.Contains(secret, (await scene.RunAsync("webhooks", "get", id, "--show-secrets")).Text, StringComparison.Ordinal);
        scene.Variables["LIVEPEER_WEBHOOK_SECRET"] = "a-secret-of-my-own-0123456789";
        JsonNode own = await SucceedAsync(scene, "webhooks", "create", "https://site.example/own", "--events", "asset.ready");
        Assert.Null(own["sharedSecret"]);
        Assert.Equal("a-secret-of-my-own-0123456789", (await scene.Client.Webhooks.GetAsync((string)own["id"]!)).SharedSecret!.Reveal());
        await SucceedAsync(scene, "webhooks", "delete", id, (string)own["id"]!, "--yes");
        Assert.Empty((JsonArray)await SucceedAsync(scene, "webhooks", "list"));
    }

    [Fact]
    public async Task Webhooks_are_changed_in_what_is_named_only()
    {
        await using CliScene scene = await CliScene.StartAsync();
        Webhook before = await scene.Client.Webhooks.CreateAsync(new CreateWebhookRequest
        {
            Name = "hook",
            Url = "https://site.example/hook",
            Events = [WebhookEventType.AssetCreated],
            SharedSecret = "first-secret-0123456789",
        });
        JsonNode events = await SucceedAsync(scene, "webhooks", "update", before.Id, "--events", "asset.ready,asset.failed");
        Assert.Equal(["asset.ready", "asset.failed"], ((JsonArray)events["events"]!).Select(one => (string?)one));
        Assert.Equal(("hook", "https://site.example/hook"), ((string?)events["name"], (string?)events["url"]));
        Assert.Equal("first-secret-0123456789", (await scene.Client.Webhooks.GetAsync(before.Id)).SharedSecret!.Reveal());

        CliResult text = await scene.RunAsync(
            "webhooks", "update", before.Id, "--name", "new", "--url", "https://site.example/new", "--secret", "second-secret-0123456789");
        Webhook after = await scene.Client.Webhooks.GetAsync(before.Id);
        Assert.Equal(0, text.ExitCode);
        Assert.Matches(@"(?s)name +new\b.*url +https://site\.example/new\b", text.Out);
        Assert.DoesNotContain("second-secret", text.Out, StringComparison.Ordinal);
        Assert.Equal(("new", "second-secret-0123456789", 2), (after.Name, after.SharedSecret!.Reveal(), after.Events!.Count));

        int requests = scene.Studio.Requests.All.Count;
        CliResult nothing = await scene.RunAsync("webhooks", "update", before.Id);
        Assert.Equal((2, requests), (nothing.ExitCode, scene.Studio.Requests.All.Count));
        Assert.Contains("--name, --url, --events or --secret", nothing.Text, StringComparison.Ordinal);
        Assert.Equal(4, (await scene.RunAsync("webhooks", "update", "no-such-webhook", "--name", "new")).ExitCode);
    }

    [Fact]
    public async Task A_failed_task_is_tried_again()
    {
        await using CliScene scene = await CliScene.StartAsync();
        scene.Studio.Tasks.FailNext("upload", "out of luck");
        LivepeerAsset asset = await scene.AssetAsync();
        JsonNode failed = Assert.Single((JsonArray)await SucceedAsync(scene, "tasks", "list"))!;
        Assert.Equal("failed", (string?)failed["phase"]);

        JsonNode retried = await SucceedAsync(scene, "tasks", "retry", (string)failed["id"]!);
        Assert.Equal((string?)failed["id"], (string?)retried["id"]);
        Assert.Equal(0, (await scene.RunAsync("watch", asset.Id)).ExitCode);

        CliResult again = await scene.RunAsync("tasks", "retry", (string)failed["id"]!);
        Assert.Equal((1, ""), (again.ExitCode, again.Out));
        Assert.Equal(4, (await scene.RunAsync("tasks", "retry", "no-such-task")).ExitCode);
    }

    [Fact]
    public async Task Deliveries_that_failed_are_listed_and_sent_again()
    {
        await using CliScene scene = await CliScene.StartAsync();
        await using var endpoint = new Endpoint("another-secret-0123456789");
        await endpoint.StartAsync();
        Webhook webhook = await scene.Client.Webhooks.CreateAsync(new CreateWebhookRequest
        {
            Name = "hook",
            Url = endpoint.Url,
            Events = [WebhookEventType.AssetCreated],
            SharedSecret = "wrong-secret-0123456789",
        });
        await scene.AssetAsync();
        await Scenes.UntilAsync(() => scene.Client.Webhooks.ListLogsAsync(webhook.Id).ToBlockingEnumerable().Any());

        JsonNode log = await SucceedAsync(scene, "webhooks", "log", webhook.Id, "--failed", "--event", "asset.created");
        JsonNode failed = Assert.Single((JsonArray)log)!;
        Assert.Equal(("asset.created", false), ((string?)failed["event"], (bool)failed["success"]!));
        Assert.Contains("asset.created", (await scene.RunAsync("webhooks", "log", webhook.Id)).Out, StringComparison.Ordinal);
        Assert.Equal(5, (await scene.RunAsync("webhooks", "replay", webhook.Id)).ExitCode);

        await scene.Client.Webhooks.UpdateAsync(webhook.Id, new UpdateWebhookRequest { SharedSecret = "another-secret-0123456789" });
        JsonNode sent = Assert.Single((JsonArray)await SucceedAsync(scene, "webhooks", "replay", webhook.Id, "--since", "1h"))!;
        Assert.Equal((true, 200), ((bool)sent["success"]!, (int)sent["status"]!));
        Assert.Contains("No delivery has failed", (await scene.RunAsync("webhooks", "replay", webhook.Id)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("y\n", 0, 0)]
    [InlineData("YES\n", 0, 0)]
    [InlineData("n\n", 130, 1)]
    [InlineData("\n", 130, 1)]
    [InlineData("", 130, 1)]
    public async Task Delete_shows_what_it_is_about_to_delete_and_asks(string answer, int code, int left)
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset asset = await scene.AssetAsync(Hostile.Escape);
        scene.Surroundings = environment => OnTerminal(environment, new StringReader(answer));

        CliResult result = await scene.RunAsync("assets", "delete", asset.Id);

        Assert.Equal(code, result.ExitCode);
        Assert.Contains("owned", result.Error, StringComparison.Ordinal);
        Assert.Contains("Delete this asset? Nobody can watch it any more.", result.Text, StringComparison.Ordinal);
        Assert.Equal(left, scene.Client.Assets.ListAsync().ToBlockingEnumerable().Count());
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Delete_without_a_terminal_needs_yes(bool isInTerminal, bool isErrorTerminal)
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset asset = await scene.AssetAsync();
        scene.Surroundings = environment =>
            OnTerminal(environment, new StringReader("y\n")) with { IsInTerminal = isInTerminal, IsErrorTerminal = isErrorTerminal };
        int before = scene.Studio.Requests.All.Count;

        CliResult result = await scene.RunAsync("assets", "delete", asset.Id);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("Not an interactive terminal. To delete without a question, pass --yes.", result.Error.Trim());
        Assert.Equal(before, scene.Studio.Requests.All.Count);
    }

    [Fact]
    public async Task What_was_deleted_before_a_failure_is_said()
    {
        await using CliScene scene = await CliScene.StartAsync();
        string good = (await scene.Client.Streams.CreateAsync(new CreateStreamRequest { Name = "one" })).Id;
        CliResult result = await scene.RunAsync("streams", "delete", good, "no-such-stream", "--yes", "--json");
        Assert.Equal((4, "notFound"), (result.ExitCode, (string?)result.JsonError["code"]));
        Assert.Equal("There is no stream with the ID no-such-stream.", (string?)result.JsonError["message"]);
        Assert.Equal(good, (string?)Assert.Single((JsonArray)result.Json["deleted"]!));
    }

    [Fact]
    public async Task Ctrl_C_at_the_question_deletes_nothing()
    {
        await using CliScene scene = await CliScene.StartAsync();
        LivepeerAsset asset = await scene.AssetAsync();
        using var never = new BlockingReader();
        scene.Surroundings = environment => OnTerminal(environment, never);
        using var stop = new CancellationTokenSource();
        Task<CliResult> run = scene.RunAsync(stop.Token, "assets", "delete", asset.Id);
        await never.IsRead;
        await stop.CancelAsync();

        Assert.Equal(130, (await run).ExitCode);
        Assert.Single(scene.Client.Assets.ListAsync().ToBlockingEnumerable());
    }

    private static CliEnvironment OnTerminal(CliEnvironment environment, TextReader keyboard) =>
        environment with { In = keyboard, IsInTerminal = true, IsErrorTerminal = true, TerminalAnsi = AnsiSupport.No };

    private static async Task<JsonNode> SucceedAsync(CliScene scene, params string[] args)
    {
        CliResult result = await scene.RunAsync([.. args, "--json"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result.Json;
    }

    /// <summary>A terminal on which nobody types.</summary>
    private sealed class BlockingReader : TextReader
    {
        private readonly TaskCompletionSource _read = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim _never = new();

        public Task IsRead => _read.Task;

        public override string? ReadLine()
        {
            _read.TrySetResult();
            _never.Wait();
            return null;
        }

        protected override void Dispose(bool disposing)
        {
            _never.Set();
            base.Dispose(disposing);
        }
    }
}
