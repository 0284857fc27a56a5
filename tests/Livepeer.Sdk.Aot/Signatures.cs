using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Livepeer.Sdk.Aot;

/// <summary>What is signed, by the server and for viewers.</summary>
internal static class Signatures
{
    private const string Secret = "whsec";

    public static async Task RunAsync(LivepeerClient livepeer)
    {
        var ready = Parse("asset.ready", """{"asset":{"id":"a","snapshot":{"id":"a","playbackId":"p"}}}""") as AssetReadyEvent;
        Check(ready?.Asset?.PlaybackId == "p", "an event is typed");
        Check(Parse("something.new", "{}").AdditionalProperties!.ContainsKey("payload"), "an unknown event is kept");
        string queued = JsonSerializer.Serialize(ready, LivepeerJson.OptionsWithSecrets.GetTypeInfo(typeof(WebhookEvent)));
        Check(JsonSerializer.Deserialize(queued, LivepeerJson.OptionsWithSecrets.GetTypeInfo(typeof(WebhookEvent))) is AssetReadyEvent, "an event passes a queue");

        CreatedSigningKey key = await livepeer.SigningKeys.CreateAsync();
        var issuer = new PlaybackTokenIssuer(new PlaybackTokenIssuerOptions { Signer = key.ToPair() });
        Check((await issuer.CreateAsync("p")).Split('.').Length == 3, "a token is issued");
        await livepeer.SigningKeys.DeleteAsync(key.Id);
    }

    private static WebhookEvent Parse(string type, string payload)
    {
        long now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        byte[] body = Encoding.UTF8.GetBytes($$"""{"id":"1","timestamp":{{now}},"event":"{{type}}","payload":{{payload}}}""");
        string signature = $"t={now},v1={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), body))}";
        return WebhookEvent.Parse(body, signature, Secret);
    }

    private static void Check(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Not so: {what}.");
        }

        Console.WriteLine($"ok: {what}");
    }
}
