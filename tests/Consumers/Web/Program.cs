// An ASP.NET Core service with one configuration section for the client and its webhooks. It calls itself and ends.
using System.Net;
using Livepeer.Sdk;
using Livepeer.Sdk.Testing;

const string SharedSecret = "a shared secret of the service";
await using LocalStudio studio = await LocalStudio.StartAsync();
var received = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
{
    ["Livepeer:ApiKey"] = studio.ApiKey,
    ["Livepeer:BaseAddress"] = studio.BaseAddress.ToString(),
    ["Livepeer:Webhooks:Secrets:0"] = SharedSecret,
});
builder.Services.AddLivepeer(builder.Configuration.GetSection("Livepeer"));
builder.Services.AddLivepeerWebhooks(builder.Configuration.GetSection("Livepeer:Webhooks"));
builder.Services.AddHealthChecks().AddLivepeer();

await using WebApplication app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/streams/{name}", (string name, StreamsClient streams, CancellationToken cancellationToken) =>
    streams.CreateAsync(new CreateStreamRequest { Name = name }, cancellationToken));
app.MapLivepeerWebhook("/hooks/livepeer", (WebhookEvent webhookEvent) =>
{
    received.SetResult((webhookEvent as AssetReadyEvent)?.Asset?.Id);
    return Task.CompletedTask;
});
await app.StartAsync();

using var visitor = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
string health = await visitor.GetStringAsync("/health");
using HttpResponseMessage made = await visitor.PostAsync("/streams/web", null);
string json = await made.Content.ReadAsStringAsync();
using HttpRequestMessage delivery = SignedWebhook.CreateEvent("asset.ready", SharedSecret).ToRequest(new Uri(visitor.BaseAddress, "/hooks/livepeer"));
using HttpResponseMessage delivered = await visitor.SendAsync(delivery);
string? assetId = await received.Task.WaitAsync(TimeSpan.FromSeconds(30));
Console.WriteLine($"{health}, webhook {(int)delivered.StatusCode} for asset {assetId}, {json}");
await app.StopAsync();

string streamKey = (await Last(studio)).StreamKey!.Reveal();
return health == "Healthy" && delivered.StatusCode == HttpStatusCode.OK && assetId is not null
    && json.Contains("\"name\":\"web\"", StringComparison.Ordinal) && !json.Contains(streamKey, StringComparison.Ordinal) ? 0 : 1;

static async Task<LivepeerStream> Last(LocalStudio studio)
{
    using var livepeer = new LivepeerClient(
        LivepeerCredential.ApiKey(studio.ApiKey), options => options.BaseAddress = studio.BaseAddress);
    return await livepeer.Streams.ListAsync().FirstAsync();
}
