using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Testing.Tests.Recordings;

namespace Livepeer.Sdk.Testing.Tests;

public class MediaTests
{
    private static readonly byte[] _video = SampleVideo.Create();

    [Fact]
    public async Task An_uploaded_file_is_served_as_the_source_that_its_playback_names_whole_and_in_ranges()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);
        byte[] bytes = SampleVideo.Create(5000);
        Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 700).Select(number => $"{number:0000} "))).CopyTo(bytes, 1500);
        JsonNode asset = await UploadAsync(wire, """{"name":"a"}""", bytes);

        JsonNode source = (await wire.JsonAsync("GET", $"/playback/{asset["playbackId"]}"))["meta"]!["source"]![0]!;
        string url = (string)source["url"]!;
        Wire.ReceivedResponse whole = await wire.SendAsync("GET", url, credential: null);
        Wire.ReceivedResponse head = await wire.SendAsync("HEAD", url, credential: null);
        Wire.ReceivedResponse part = await wire.SendAsync("GET", url, null, null, ("Range", "bytes=1510-1518"));
        Wire.ReceivedResponse tail = await wire.SendAsync("GET", url, null, null, ("Range", "bytes=-5"), ("If-Range", whole.Headers["ETag"]));
        Wire.ReceivedResponse changed = await wire.SendAsync("GET", url, null, null, ("Range", "bytes=-5"), ("If-Range", "\"another\""));
        Wire.ReceivedResponse beyond = await wire.SendAsync("GET", url, null, null, ("Range", "bytes=5000-"));

        Assert.Equal(5000, (int)source["size"]!);
        Assert.Equal((HttpStatusCode.OK, Encoding.UTF8.GetString(bytes)), (whole.Status, whole.Text));
        Assert.Equal((HttpStatusCode.OK, "5000", ""), (head.Status, head.Headers["Content-Length"], head.Text));
        Assert.Equal((HttpStatusCode.PartialContent, "bytes 1510-1518/5000", "0002 0003"), (part.Status, part.Headers["Content-Range"], part.Text));
        Assert.Equal((HttpStatusCode.PartialContent, "0699 "), (tail.Status, tail.Text));
        Assert.Equal((HttpStatusCode.OK, "5000"), (changed.Status, changed.Headers["Content-Length"]));
        Assert.Equal((HttpStatusCode.RequestedRangeNotSatisfiable, "bytes */5000"), (beyond.Status, beyond.Headers["Content-Range"]));
        Assert.Equal(whole.Text, (await wire.SendAsync("GET", (string)asset["downloadUrl"]!, credential: null)).Text);
        string playlist = (await wire.SendAsync("GET", (string)asset["playbackUrl"]!, credential: null)).Text;
        Assert.Contains("\nstatic720p0.mp4\n", playlist, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_behind_tokens_is_served_to_holders_of_a_good_one_only()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);
        JsonNode asset = await UploadAsync(wire, """{"name":"a","playbackPolicy":{"type":"jwt"}}""", _video);
        JsonNode key = await wire.JsonAsync("POST", "/access-control/signing-key", "{}");
        JsonNode foreign = JsonNode.Parse((await wire.SendAsync("POST", "/access-control/signing-key", "{}", "Bearer " + studio.CreateAccount().ApiKey)).Text)!;
        string url = (string)asset["downloadUrl"]!;
        string playbackId = (string)asset["playbackId"]!;
        long later = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds();

        Assert.Equal(Encoding.UTF8.GetString(_video), (await wire.SendAsync("GET", $"{url}?jwt={Token(key, playbackId, later)}", credential: null)).Text);
        Assert.Equal(Encoding.UTF8.GetString(_video), (await wire.SendAsync("GET", url, null, null, ("Livepeer-Jwt", Token(key, playbackId, later)))).Text);
        string good = Token(key, playbackId, later);
        string[] bad =
        [
            "",
            "?jwt=nonsense",
            "?jwt=" + Token(key, "elsewhere", later),
            "?jwt=" + Token(key, playbackId, later - 7200),
            "?jwt=" + Token(foreign, playbackId, later),
            "?jwt=" + good[..good.LastIndexOf('.')] + "." + Token(key, playbackId, later + 1).Split('.')[2],
        ];
        foreach (string query in bad)
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await wire.SendAsync("GET", url + query, credential: null)).Status);
        }

        await wire.SendAsync("PATCH", $"/access-control/signing-key/{key["id"]}", """{"disabled":true}""");
        Assert.Equal(HttpStatusCode.Forbidden, (await wire.SendAsync("GET", $"{url}?jwt={good}", credential: null)).Status);
    }

    [Fact]
    public async Task Content_behind_a_webhook_is_served_to_whom_the_webhook_lets_in()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);
        using HookReceiver receiver = HookReceiver.Start();
        JsonNode hook = await wire.JsonAsync("POST", "/webhook", $$"""{"name":"gate","url":"{{receiver.Root}}/gate","events":["playback.accessControl"]}""");
        JsonNode asset = await UploadAsync(wire, $$"""{"name":"a","playbackPolicy":{"type":"webhook","webhookId":"{{hook["id"]}}","webhookContext":{} } }""", _video);
        string url = (string)asset["downloadUrl"]!;

        Assert.Equal(Encoding.UTF8.GetString(_video), (await wire.SendAsync("GET", url + "?accessKey=let-me-in", credential: null)).Text);
        Assert.Equal(Encoding.UTF8.GetString(_video), (await wire.SendAsync("GET", url, null, null, ("Livepeer-Access-Key", "let-me-in"))).Text);
        Assert.Equal("Content is gated and corresponding webhook failed", (await wire.SendAsync("GET", url + "?accessKey=wrong", credential: null)).Error);
    }

    [Theory]
    [InlineData("public_key")]
    [InlineData("spki_public_key")]
    public async Task An_encrypted_upload_is_opened_with_the_key_that_was_wrapped_for_the_studio(string encoding)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);
        string encoded = Encoding.ASCII.GetString(Convert.FromBase64String((string)(await wire.JsonAsync("GET", "/access-control/public-key"))[encoding]!));
        using var rsa = RSA.Create();
        if (encoding == "public_key")
        {
            rsa.ImportFromPem(encoded);
        }
        else
        {
            rsa.ImportSubjectPublicKeyInfo(Convert.FromBase64String(encoded), out _);
        }

        byte[] plain = SampleVideo.Create(100_001);
        using var aes = Aes.Create();
        byte[] cipher = [.. aes.IV, .. aes.EncryptCbc(plain, aes.IV)];
        string wrapped = Convert.ToBase64String(rsa.Encrypt(aes.Key, RSAEncryptionPadding.OaepSHA256));
        JsonNode asset = await UploadAsync(wire, $$"""{"name":"a","playbackPolicy":{"type":"public"},"encryption":{"encryptedKey":"{{wrapped}}"} }""", cipher);

        using Stream opened = studio.Uploads.OpenDecrypted((string)asset["id"]!);
        Assert.Equal(SHA256.HashData(plain), await SHA256.HashDataAsync(opened, TestContext.Timeout));
        string played = (string)(await wire.JsonAsync("GET", $"/playback/{asset["playbackId"]}"))["meta"]!["source"]![0]!["url"]!;
        Assert.Equal("100001", (await wire.SendAsync("HEAD", played, credential: null)).Headers["Content-Length"]);
        Assert.Equal($"{cipher.Length}", (await wire.SendAsync("HEAD", (string)asset["downloadUrl"]!, credential: null)).Headers["Content-Length"]);
    }

    private static async Task<JsonNode> UploadAsync(Wire wire, string request, byte[] bytes)
    {
        JsonNode slot = await wire.JsonAsync("POST", "/asset/request-upload", request);
        Assert.Equal(HttpStatusCode.OK, (await wire.SendAsync("PUT", (string)slot["url"]!, bytes, credential: null)).Status);
        JsonNode asset = await wire.JsonAsync("GET", $"/asset/{slot["asset"]!["id"]}");
        Assert.Equal("ready", (string?)asset["status"]!["phase"]);
        return asset;
    }

    private static string Token(JsonNode key, string playbackId, long expires)
    {
        using var pair = ECDsa.Create();
        pair.ImportFromPem(Encoding.UTF8.GetString(Convert.FromBase64String((string)key["privateKey"]!)));
        var claims = new JsonObject { ["sub"] = playbackId, ["pub"] = (string?)key["publicKey"], ["exp"] = expires, ["action"] = "pull" };
        string content = Encode("""{"alg":"ES256","typ":"JWT"}"""u8) + "." + Encode(Encoding.UTF8.GetBytes(claims.ToJsonString()));
        return content + "." + Encode(pair.SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256));
    }

    private static string Encode(ReadOnlySpan<byte> bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
