using System.Text.Json.Nodes;
using Cli.Terminal;
using Cli.Tests.Support;
using Livepeer.Sdk;
using Livepeer.Sdk.Testing;

namespace Cli.Tests.Commands;

/// <summary>Events that the server can't deliver reach an endpoint that verifies them.</summary>
public class ListenTests
{
    private const string Secret = "whsec-of-these-tests-0123456789";

    [Fact]
    public async Task Events_arrive_once_in_order_and_signed_anew_and_the_webhook_is_removed()
    {
        await using CliScene scene = await CliScene.StartAsync();
        scene.Variables["LIVEPEER_WEBHOOK_SECRET"] = Secret;
        await using var endpoint = new Endpoint(Secret);
        await endpoint.StartAsync();
        await using Listener listener = await Listener.StartAsync(scene, "--forward-to", endpoint.Url);
        Assert.Null(listener.Ready["secret"]);
        LivepeerAsset asset = await scene.AssetAsync();
        LivepeerStream stream = await scene.Client.Streams.CreateAsync(new CreateStreamRequest { Name = Hostile.Escape });
        StudioBroadcast broadcast = scene.Studio.Live.Start(stream.Id);

        await listener.UntilAsync(() => endpoint.Events.Any(one => one is StreamStartedEvent));
        broadcast.End();
        await listener.UntilAsync(() => endpoint.Events.Any(one => one is StreamIdleEvent));
        await scene.Client.Assets.DeleteAsync(asset.Id);
        await listener.UntilAsync(() => listener.Finals.Any(line => (string?)line["event"] == "asset.deleted"));

        Assert.Equal(0, await listener.StopAsync());
        string[] ids = [.. endpoint.Events.Select(one => one.Id)];
        Assert.Equal(ids, ids.Distinct());
        Assert.Equal(endpoint.Events.Count, endpoint.Requests);
        Assert.Equal(endpoint.Events.Select(one => one.CreatedAt), endpoint.Events.Select(one => one.CreatedAt).Order());
        Assert.Equal(ids, listener.Deliveries.Select(line => (string?)line["eventId"]));
        Assert.All(listener.Deliveries, line => Assert.Equal((200, true), ((int)line["status"]!, (bool)line["final"]!)));
        Assert.Empty(scene.Client.Webhooks.ListAsync().ToBlockingEnumerable());
    }

    [Fact]
    public async Task What_was_sent_again_by_the_server_is_not_forwarded_again()
    {
        await using CliScene scene = await CliScene.StartAsync();
        await using var endpoint = new Endpoint(Secret);
        await endpoint.StartAsync();
        await using Listener listener = await Listener.StartAsync(
            scene, "--forward-to", endpoint.Url, "--secret", Secret, "--events", "asset.created,asset.deleted");
        string webhook = (string)listener.Ready["webhookId"]!;
        LivepeerAsset asset = await scene.AssetAsync();
        await listener.UntilAsync(() => endpoint.Events.Count == 1);
        string log = Assert.Single((await scene.Client.Webhooks.ListLogsPageAsync(webhook)).Items).Id;

        await scene.Client.Webhooks.ResendAsync(webhook, log);
        await scene.Client.Assets.DeleteAsync(asset.Id);
        await listener.UntilAsync(() => endpoint.Events.Count == 2);

        Assert.Equal(3, (await scene.Client.Webhooks.ListLogsPageAsync(webhook)).Items.Count);
        Assert.Equal(2, endpoint.Requests);
        Assert.IsType<AssetDeletedEvent>(endpoint.Events.Last());
    }

    [Fact]
    public async Task Events_wait_for_an_endpoint_that_is_not_running_and_none_is_lost()
    {
        await using CliScene scene = await CliScene.StartAsync();
        await using var endpoint = new Endpoint(Secret);
        await endpoint.StartAsync();
        await endpoint.StopAsync();
        await using Listener listener = await Listener.StartAsync(
            scene, "--forward-to", endpoint.Url, "--secret", Secret, "--events", "asset.created");
        await scene.AssetAsync();
        await scene.AssetAsync();
        await listener.UntilAsync(() => listener.Deliveries.Count > 0);
        JsonObject down = listener.Deliveries[0];
        Assert.Equal(("not reachable", false, null), ((string?)down["error"], (bool)down["final"]!, down["status"]));

        await endpoint.StartAsync();
        await listener.UntilAsync(() => listener.Finals.Count == 2);

        Assert.Equal(2, endpoint.Events.Count);
        Assert.Equal(3, listener.Deliveries.Count);
    }

    [Fact]
    public async Task An_endpoint_that_fails_gets_the_event_again_but_not_for_ever()
    {
        await using CliScene scene = await CliScene.StartAsync();
        await using var endpoint = new Endpoint(Secret) { Failures = 2 };
        await endpoint.StartAsync();
        await using Listener listener = await Listener.StartAsync(
            scene, "--forward-to", endpoint.Url, "--secret", Secret, "--events", "asset.created");
        await scene.AssetAsync();
        await listener.UntilAsync(() => endpoint.Events.Count == 1);
        Assert.Equal(3, endpoint.Requests);

        endpoint.Failures = 5;
        await scene.AssetAsync();
        await scene.AssetAsync();
        await listener.UntilAsync(() => listener.Finals.Count == 3);

        Assert.Equal(3 + 5 + 1, endpoint.Requests);
        Assert.Equal([true, false, true], listener.Finals.Select(line => (int)line["status"]! == 200));
    }

    [Fact]
    public async Task An_endpoint_with_another_secret_refuses_and_is_not_asked_again()
    {
        await using CliScene scene = await CliScene.StartAsync();
        await using var endpoint = new Endpoint(Secret);
        await endpoint.StartAsync();
        await using Listener listener = await Listener.StartAsync(scene, "--forward-to", endpoint.Url, "--events", "asset.created");
        Assert.StartsWith("whsec_", (string?)listener.Ready["secret"], StringComparison.Ordinal);
        await scene.AssetAsync();

        await listener.UntilAsync(() => listener.Deliveries.Count == 1);

        JsonObject line = listener.Deliveries[0];
        Assert.True((int)line["status"]! is >= 400 and < 500 && (bool)line["final"]!, line.ToJsonString());
        Assert.Equal(1, endpoint.Requests);
    }

    [Fact]
    public async Task A_webhook_that_exists_is_followed_from_now_on_with_its_own_secret_and_stays()
    {
        await using CliScene scene = await CliScene.StartAsync();
        await using var endpoint = new Endpoint(Secret);
        await endpoint.StartAsync();
        Webhook webhook = await scene.Client.Webhooks.CreateAsync(new CreateWebhookRequest
        {
            Name = "production",
            Url = "https://site.example/hooks",
            Events = [WebhookEventType.AssetCreated, WebhookEventType.AssetDeleted],
            SharedSecret = Secret,
        });
        LivepeerAsset before = await scene.AssetAsync();
        await Scenes.UntilAsync(() => scene.Client.Webhooks.ListLogsAsync(webhook.Id).ToBlockingEnumerable().Any());
        await using Listener listener = await Listener.StartAsync(
            scene, "--forward-to", endpoint.Url, "--webhook", webhook.Id, "--events", "asset.deleted");
        Assert.Null(listener.Ready["secret"]);

        await scene.AssetAsync();
        await scene.Client.Assets.DeleteAsync(before.Id);
        await listener.UntilAsync(() => endpoint.Events.Count == 1);

        Assert.Equal(0, await listener.StopAsync());
        Assert.IsType<AssetDeletedEvent>(Assert.Single(endpoint.Events));
        Assert.Equal(webhook.Id, Assert.Single(scene.Client.Webhooks.ListAsync().ToBlockingEnumerable()).Id);
    }

    [Fact]
    public async Task A_log_that_can_not_be_read_for_a_while_loses_nothing()
    {
        await using CliScene scene = await CliScene.StartAsync();
        await using var endpoint = new Endpoint(Secret);
        await endpoint.StartAsync();
        await using Listener listener = await Listener.StartAsync(
            scene, "--forward-to", endpoint.Url, "--secret", Secret, "--events", "asset.created");
        StudioFaultRule rule = scene.Studio.Faults.Always("GET", "/webhook/*/log", StudioFault.Status(500));
        await scene.AssetAsync();
        await listener.UntilAsync(() => rule.Hits > 0);
        rule.Remove();
        await listener.UntilAsync(() => endpoint.Events.Count == 1);
    }

    [Theory]
    [InlineData("ftp://localhost/", "is a URL such as")]
    [InlineData("http://user:pw@localhost/", "is a URL such as")]
    [InlineData("https://site.example/hooks", "not this machine")]
    [InlineData("http://127.0.0.1.site.example/", "not this machine")]
    [InlineData("http://169.254.169.254/", "not this machine")]
    [InlineData("http://site.example/hooks", "by https", "--allow-remote")]
    [InlineData("localhost:5000/hooks", "playback.accessControl can't be forwarded", "--events", "playback.accessControl")]
    [InlineData("localhost:5000/hooks", "at least one event", "--events", ",")]
    public async Task What_can_not_be_forwarded_is_refused_before_a_webhook_is_created(string target, string message, params string[] more)
    {
        await using CliScene scene = await CliScene.StartAsync();
        CliResult result = await scene.RunAsync(["listen", "--forward-to", target, .. more]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("pw@", result.Text, StringComparison.Ordinal);
        Assert.Empty(scene.Studio.Requests.All);
    }

    [Fact]
    public async Task Further_signals_do_not_interrupt_the_deletion_of_the_webhook()
    {
        await using CliScene scene = await CliScene.StartAsync();
        StudioFaultRule slow = scene.Studio.Faults.Next("DELETE", "/webhook/*", StudioFault.Delay(TimeSpan.FromSeconds(2)));
        using CliProcess listen = CliProcess.Start(scene, "listen", "--forward-to", "localhost:9/");
        await Scenes.UntilAsync(() => scene.Studio.Requests.Count("GET", "/webhook/*/log") > 0);
        listen.Interrupt();
        await Scenes.UntilAsync(() => slow.Hits > 0);
        listen.Interrupt();
        listen.Interrupt();
        CliResult result = await listen.EndAsync();

        Assert.Equal(0, result.ExitCode);
        Assert.EndsWith("Stopped.", result.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.Empty(scene.Client.Webhooks.ListAsync().ToBlockingEnumerable());
    }

    [Fact]
    public async Task A_webhook_that_is_being_created_when_Ctrl_C_is_pressed_is_deleted()
    {
        await using CliScene scene = await CliScene.StartAsync();
        StudioFaultRule slow = scene.Studio.Faults.Next("POST", "/webhook", StudioFault.Delay(TimeSpan.FromSeconds(2)));
        using CliProcess listen = CliProcess.Start(scene, "listen", "--forward-to", "localhost:9/");
        await Scenes.UntilAsync(() => slow.Hits > 0);
        listen.Interrupt();
        CliResult result = await listen.EndAsync();

        Assert.Equal((0, "Stopped."), (result.ExitCode, result.Error.Trim()));
        Assert.Equal(1, scene.Studio.Requests.Count("DELETE", "/webhook/*"));
        Assert.Empty(scene.Client.Webhooks.ListAsync().ToBlockingEnumerable());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_command_that_deletes_what_listeners_left_is_one_line(bool isTerminal)
    {
        await using CliScene scene = await CliScene.StartAsync();
        var ids = new List<string>();
        for (int i = 0; i < 5; i++)
        {
            ids.Add((await scene.Client.Webhooks.CreateAsync(new CreateWebhookRequest
            {
                Name = "livepeer listen",
                Url = "https://site.example/hook",
                Events = [WebhookEventType.AssetCreated],
            })).Id);
        }

        using var output = new StringWriter();
        using var error = new StringWriter();
        using TextWriter shared = TextWriter.Synchronized(error);
        using var stop = new CancellationTokenSource();
        var environment = new CliEnvironment(output, shared, scene.Variables.GetValueOrDefault)
        {
            IsErrorTerminal = isTerminal,
            TerminalAnsi = Spectre.Console.AnsiSupport.No,
        };
        Task<int> run = CliApp.RunAsync(["listen", "--forward-to", "localhost:9/"], environment, stop.Token);
        await Scenes.UntilAsync(() => scene.Studio.Requests.Count("GET", "/webhook/*/log") > 0);
        await stop.CancelAsync();

        Assert.Equal(0, await run);
        string line = Assert.Single(error.ToString().Split('\n'), one => one.StartsWith("livepeer webhooks delete ", StringComparison.Ordinal));
        Assert.Equal(ids.Order(), line.Trim().Split(' ')[3..].Order());
    }

    [Fact]
    public async Task Ctrl_C_removes_the_webhook_and_a_killed_listener_is_named_by_the_next()
    {
        await using CliScene scene = await CliScene.StartAsync();
        using (CliProcess killed = CliProcess.Start(scene, "listen", "--forward-to", "localhost:9/"))
        {
            await Scenes.UntilAsync(() => scene.Studio.Requests.Count("GET", "/webhook/*/log") > 0);
            killed.Kill();
        }

        string left = Assert.Single(scene.Client.Webhooks.ListAsync().ToBlockingEnumerable()).Id;
        int before = scene.Studio.Requests.Count("GET", "/webhook/*/log");
        using CliProcess listen = CliProcess.Start(scene, "listen", "--forward-to", "localhost:9/");
        await Scenes.UntilAsync(() => scene.Studio.Requests.Count("GET", "/webhook/*/log") > before);
        listen.Interrupt();
        CliResult result = await listen.EndAsync();

        Assert.Equal(0, result.ExitCode);
        Assert.Contains($"webhooks delete {left}", result.Text, StringComparison.Ordinal);
        Assert.Equal(left, Assert.Single(scene.Client.Webhooks.ListAsync().ToBlockingEnumerable()).Id);
    }
}
