using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Livepeer.Sdk.Testing;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Livepeer.Sdk.Tests.Secrets;

/// <summary>Secrets stand in JSON where they must: on the wire, in a checkpoint, and in a cache that opted in.</summary>
public sealed class RevealedJsonTests
{
    [Fact]
    public async Task A_model_goes_through_a_distributed_cache_and_keeps_its_secrets()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient client = new(LivepeerCredential.ApiKey(studio.ApiKey), options => options.BaseAddress = studio.BaseAddress);
        LivepeerStream stream = await client.Streams.CreateAsync(new CreateStreamRequest { Name = "launch" });
        var cache = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));

        await cache.SetAsync("stream", JsonSerializer.SerializeToUtf8Bytes(stream, LivepeerJson.OptionsWithSecrets));
        LivepeerStream? cached = JsonSerializer.Deserialize<LivepeerStream>(await cache.GetAsync("stream"), LivepeerJson.OptionsWithSecrets);

        Assert.Equal(stream.StreamKey, cached!.StreamKey);
        Assert.Equal(client.Streams.GetIngestUrls(stream).Rtmp, client.Streams.GetIngestUrls(cached).Rtmp);
    }

    [Fact]
    public void A_type_of_the_application_opts_in_with_its_own_options()
    {
        JsonSerializerOptions[] all =
        [
            new JsonSerializerOptions(JsonSerializerOptions.Web).RevealLivepeerSecrets(),
            new(LivepeerJson.OptionsWithSecrets)
            {
                TypeInfoResolver = JsonTypeInfoResolver.Combine(LivepeerJson.TypeInfoResolver, new DefaultJsonTypeInfoResolver()),
            },
        ];
        var entry = new Entry(new LivepeerStream { StreamKey = "abcd-efgh" }, [new Secret("one")], new() { ["two"] = "three" });

        Assert.All(all, options =>
        {
            Entry? read = JsonSerializer.Deserialize<Entry>(JsonSerializer.Serialize(entry, options), options);
            Assert.Equal(
                ["abcd-efgh", "one", "three"],
                new[] { read!.Stream.StreamKey, read.Secrets[0], read.Named["two"] }.Select(secret => secret?.Reveal()));
        });
    }

    [Fact]
    public void The_options_with_secrets_cannot_be_changed_and_the_metadata_gives_none_away()
    {
        Assert.True(LivepeerJson.OptionsWithSecrets.IsReadOnly);
        Assert.Throws<InvalidOperationException>(() => LivepeerJson.OptionsWithSecrets.RevealLivepeerSecrets());
        Assert.Throws<ArgumentNullException>("options", () => LivepeerJson.RevealLivepeerSecrets(null!));

        var context = (System.Text.Json.Serialization.JsonSerializerContext)LivepeerJson.TypeInfoResolver;
        string json = JsonSerializer.Serialize(new LivepeerStream { StreamKey = "abcd-efgh" }, typeof(LivepeerStream), context);
        Assert.DoesNotContain("abcd-efgh", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sent_and_what_is_saved_holds_the_values()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient client = new(LivepeerCredential.ApiKey(studio.ApiKey), options => options.BaseAddress = studio.BaseAddress);
        Webhook webhook = await client.Webhooks.CreateAsync(new CreateWebhookRequest
        {
            Name = "hook",
            Url = "https://site.example/hook",
            Events = [WebhookEventType.AssetReady],
            SharedSecret = "shared-secret",
        });

        Assert.Equal("shared-secret", webhook.SharedSecret?.Reveal());
    }

    [Fact]
    public void A_checkpoint_in_the_log_of_an_application_opens_no_upload()
    {
        byte[] saved = Encoding.UTF8.GetBytes("""
            {"confirmed":1,"total":2,"version":1,"slot":{"url":"https://up.example/one-s3cr3t","tusEndpoint":"https://up.example/two-s3cr3t",
            "asset":{"id":"abc"},"task":{"id":"t"}},"location":"https://up.example/three-s3cr3t","source":{"length":2}}
            """);
        UploadCheckpoint checkpoint = JsonSerializer.Deserialize<UploadCheckpoint>(saved, LivepeerJson.OptionsWithSecrets)!;

        string logged = JsonSerializer.Serialize(checkpoint);

        Assert.DoesNotContain("s3cr3t", logged, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<UploadCheckpoint>(logged));
        Assert.Equal(3, JsonSerializer.Serialize(checkpoint, LivepeerJson.OptionsWithSecrets).Split("s3cr3t").Length - 1);
    }

    [Fact]
    public async Task A_request_of_the_callers_own_with_a_mask_is_refused_before_it_is_sent()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient client = new(LivepeerCredential.ApiKey(studio.ApiKey), options => options.BaseAddress = studio.BaseAddress);
        var request = new CreateWebhookRequest
        {
            Name = "hook",
            Url = "https://site.example/hook",
            Events = [WebhookEventType.AssetReady],
            SharedSecret = "shared-secret",
        };
        var reply = (JsonTypeInfo<Webhook>)LivepeerJson.OptionsWithSecrets.GetTypeInfo(typeof(Webhook));
        HttpContent[] masked =
        [
            JsonContent.Create(request),
            JsonContent.Create(request, options: JsonSerializerOptions.Web),
            new StringContent(Newtonsoft.Json.JsonConvert.SerializeObject(request), Encoding.UTF8, "application/problem+json"),
        ];

        foreach (HttpContent content in masked)
        {
            var exception = await Assert.ThrowsAsync<ArgumentException>("content", () => client.SendJsonAsync(HttpMethod.Post, "/webhook", reply, content));
            Assert.Contains("LivepeerJson.OptionsWithSecrets", exception.Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<ArgumentException>("content", () => client.SendAsync(HttpMethod.Post, "/webhook", content));
        }

        Assert.Empty(studio.Requests.All);
        Webhook created = await client.SendJsonAsync(
            HttpMethod.Post, "/webhook", reply, JsonContent.Create(request, options: LivepeerJson.OptionsWithSecrets));
        Assert.Equal("shared-secret", created.SharedSecret?.Reveal());
    }

    [Fact]
    public async Task A_mask_that_somebody_stored_on_the_server_costs_no_page()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient client = new(LivepeerCredential.ApiKey(studio.ApiKey), options => options.BaseAddress = studio.BaseAddress);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("Authorization", $"Bearer {studio.ApiKey}");
        using HttpResponseMessage response = await http.PostAsync(
            $"{studio.BaseAddress.OriginalString.TrimEnd('/')}/webhook",
            new StringContent(
                """{"name":"hook","url":"https://site.example/hook","events":["asset.ready"],"sharedSecret":"*** (masked by Livepeer.Sdk)"}""",
                Encoding.UTF8,
                "application/json"));

        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal("*** (masked by Livepeer.Sdk)", Assert.Single((await client.Webhooks.ListPageAsync()).Items).SharedSecret?.Reveal());
    }

    public sealed record Entry(LivepeerStream Stream, List<Secret> Secrets, Dictionary<string, Secret> Named);
}
