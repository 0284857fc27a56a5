using Livepeer.Sdk.Tests.Exchanges;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Operations;

/// <summary>
/// The operations whose response the official JavaScript SDK loses or refuses, each under its name there, with the responses of the real
/// server.
/// </summary>
public sealed class LostByTheOfficialSdkTests
{
    private const string Id = ApiCalls.Id;

    private static readonly CreateWebhookRequest _webhook = new()
    {
        Name = "no secret",
        Url = "http://127.0.0.1:8090/ok-nosecret",
        Events = [WebhookEventType.AssetCreated],
    };

    [Fact]
    public async Task Webhook_create_gives_the_webhook()
    {
        Webhook webhook = await RunAsync("webhook", "webhook-create-no-secret", client => client.Webhooks.CreateAsync(_webhook));

        Assert.Equal(("8ac9a6f5-3aed-4351-8a14-70aac9e6b77b", "no secret"), (webhook.Id, webhook.Name));
    }

    [Fact]
    public async Task Webhook_update_changes_the_webhook()
    {
        var exchange = new ExchangeCase(ExchangeFile.Get("webhook", "webhook-patch-204"))
        {
            Call = async client =>
            {
                await client.Webhooks.UpdateAsync(Id, new UpdateWebhookRequest { Name = "patched" });
                return null;
            },
        };

        ExchangeOutcome outcome = await exchange.RunAsync();

        Assert.Null(outcome.Failure);
        Assert.Equal(("PATCH", """{"name":"patched"}"""), (outcome.Requests.Single().Method, outcome.Requests.Single().Text));
    }

    [Fact]
    public async Task Webhook_delete_does_not_fail_after_it_succeeded()
    {
        var exchange = new ExchangeCase(ExchangeFile.Get("webhook", "webhook-delete-204"))
        {
            Call = async client =>
            {
                await client.Webhooks.DeleteAsync(Id);
                return null;
            },
        };

        Assert.Null((await exchange.RunAsync()).Failure);
    }

    [Fact]
    public async Task AccessControl_create_gives_the_private_key()
    {
        CreatedSigningKey key = await RunAsync("access-control", "signing-key-create-201", client => client.SigningKeys.CreateAsync());

        Assert.StartsWith("LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t", key.PrivateKey?.Reveal(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Multistream_getAll_lists_the_targets()
    {
        Page<MultistreamTarget> page = await RunAsync(
            "multistream", "multistream-list", client => client.MultistreamTargets.ListPageAsync(), ExchangeFile.Get("user", "user-me-api-key"));

        Assert.NotEmpty(page.Items);
    }

    [Fact]
    public async Task Stream_addMultistreamTarget_gives_the_target()
    {
        MultistreamTarget target = await RunAsync("stream", "stream-create-multistream-target-by-id", client => client.Streams.AddMultistreamTargetAsync(
            Id, MultistreamDestination.ToTarget("c63a7f14-7967-48d3-8980-78c3ab66190c", "720p0")));

        Assert.Equal(("c63a7f14-7967-48d3-8980-78c3ab66190c", "tgt"), (target.Id, target.Name));
    }

    [Fact]
    public async Task Task_getAll_lists_the_tasks()
    {
        Page<LivepeerTask> page = await RunAsync("task", "task-list", client => client.Tasks.ListPageAsync());

        Assert.Equal("b1f4ec42-3edc-423a-a0bb-a61e606efe1b", page.Items[0].Id);
    }

    [Fact]
    public async Task Room_create_gives_the_room()
    {
        RoomReference room = await RunAsync("room", "room-create-201", client => client.Rooms.CreateAsync());

        Assert.Equal("a841a4ed-cb99-459d-83db-e5af547ecc4c", room.Id);
    }

    [Fact]
    public async Task Generate_textToImage_sends_the_request_to_the_servers_path()
    {
        var exchange = new ExchangeCase(ExchangeFile.Get("generate", "generate-text-to-image-200"))
        {
            Call = async client => await client.Generate.TextToImageAsync(new TextToImageRequest { Prompt = "a cat" }),
        };

        ExchangeOutcome outcome = await exchange.RunAsync();

        Assert.Equal("/api/generate/text-to-image", outcome.Requests.Single().Path);
        Assert.Equal(42, Assert.IsType<GeneratedMedia>(outcome.Result).Files?.Single().Seed);
    }

    [Fact]
    public async Task The_exception_of_a_rejected_key_does_not_hold_the_key()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(401, $$"""{"errors":["no token {{Clients.Key}} found"]}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerAuthenticationException>(() => client.Webhooks.GetAsync(Id));

        Assert.DoesNotContain(Clients.Key, exception.ToString(), StringComparison.Ordinal);
    }

    private static async Task<T> RunAsync<T>(
        string group, string name, Func<LivepeerClient, Task<T>> call, params RecordedExchange[] before)
        where T : class
    {
        var exchange = new ExchangeCase(ExchangeFile.Get(group, name)) { Call = async client => await call(client), Before = before };
        ExchangeOutcome outcome = await exchange.RunAsync();
        Assert.Null(outcome.Failure);
        return Assert.IsType<T>(outcome.Result);
    }
}
