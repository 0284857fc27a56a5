using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Tests.Secrets;

/// <summary>An application that returns models from its endpoints publishes no secret.</summary>
public sealed partial class EndpointTests
{
    [Theory]
    [InlineData("reflection")]
    [InlineData("source generation")]
    [InlineData("metadata of the SDK")]
    public async Task A_stream_returned_from_an_endpoint_has_no_key(string how)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddLivepeer(options => (options.ApiKey, options.BaseAddress) = (studio.ApiKey, studio.BaseAddress));
        builder.Services.Configure<JsonOptions>(options =>
        {
            if (how != "reflection")
            {
                options.SerializerOptions.TypeInfoResolver = how == "source generation" ? EndpointJson.Default : LivepeerJson.TypeInfoResolver;
            }
        });
        await using WebApplication app = builder.Build();
        app.MapGet("/streams/{id}", (string id, StreamsClient streams, HttpContext context) => streams.GetAsync(id, context.RequestAborted));
        await app.StartAsync();
        using LivepeerClient client = new(LivepeerCredential.ApiKey(studio.ApiKey), options => options.BaseAddress = studio.BaseAddress);
        LivepeerStream stream = await client.Streams.CreateAsync(new CreateStreamRequest { Name = "launch" });

        using var http = new HttpClient();
        string json = await http.GetStringAsync($"{app.Urls.Single()}/streams/{stream.Id}");

        Assert.Contains("launch", json, StringComparison.Ordinal);
        Assert.Contains("***", json, StringComparison.Ordinal);
        Assert.DoesNotContain(stream.StreamKey!.Reveal(), json, StringComparison.Ordinal);
    }

    [Fact]
    public void Source_generation_of_an_application_masks_and_reveals_as_its_options_say()
    {
        var stream = new LivepeerStream { StreamKey = new Secret("s3cr3t") };

        string masked = JsonSerializer.Serialize(stream, EndpointJson.Default.LivepeerStream);
        var revealing = new EndpointJson(new JsonSerializerOptions().RevealLivepeerSecrets());
        string revealed = JsonSerializer.Serialize(stream, revealing.LivepeerStream);

        Assert.DoesNotContain("s3cr3t", masked, StringComparison.Ordinal);
        Assert.Equal("s3cr3t", JsonSerializer.Deserialize(revealed, revealing.LivepeerStream)?.StreamKey?.Reveal());
    }

    [JsonSerializable(typeof(LivepeerStream))]
    private sealed partial class EndpointJson : JsonSerializerContext;
}
