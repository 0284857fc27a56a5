using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing.Tests.Uploads;

/// <summary>A client gives up an upload and begins again, while its first request is still on its way.</summary>
public class AbandonedUploadTests
{
    private const string Octets = "application/offset+octet-stream";

    [Theory]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    public async Task What_still_arrives_of_an_abandoned_request_does_not_change_the_file(string method)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);
        JsonNode slot = await wire.JsonAsync("POST", "/asset/request-upload", """{"name":"film"}""");
        string assetId = (string)slot["asset"]!["id"]!;
        byte[] video = SampleVideo.Create(20_000);
        var rest = new TaskCompletionSource();
        Task<Wire.ReceivedResponse> abandoned = await StartAsync(wire, slot, method, new HaltingContent(new byte[20_000], rest.Task));
        while (studio.Uploads.Find(assetId)?.Size != 10_000)
        {
            await Task.Delay(1, TestContext.Timeout);
        }

        Wire.ReceivedResponse response = await await StartAsync(wire, slot, method, new ByteArrayContent(video));
        rest.SetResult();
        await abandoned;

        Assert.True((int)response.Status < 300, response.Text);
        Assert.Equal((20_000, Convert.ToHexStringLower(SHA256.HashData(video))), (studio.Uploads.Find(assetId)!.Size, studio.Uploads.Find(assetId)!.Sha256));
        Assert.Equal("ready", (string)(await wire.JsonAsync("GET", "/asset/" + assetId))["status"]!["phase"]!);
    }

    private static async Task<Task<Wire.ReceivedResponse>> StartAsync(Wire wire, JsonNode slot, string method, HttpContent content)
    {
        if (method == "PUT")
        {
            return wire.SendAsync("PUT", (string)slot["url"]!, content, credential: null);
        }

        Wire.ReceivedResponse created = await wire.SendAsync(
            "POST", (string)slot["tusEndpoint"]!, null, null, ("Tus-Resumable", "1.0.0"), ("Upload-Length", "20000"));
        return wire.SendAsync(
            "PATCH", created.Headers["Location"], content, null, ("Tus-Resumable", "1.0.0"), ("Upload-Offset", "0"), ("Content-Type", Octets));
    }

    /// <summary>Sends one half, and the other when it may.</summary>
    private sealed class HaltingContent(byte[] bytes, Task rest) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            int half = bytes.Length / 2;
            await stream.WriteAsync(bytes.AsMemory(0, half));
            await stream.FlushAsync();
            await rest;
            await stream.WriteAsync(bytes.AsMemory(half));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = bytes.Length;
            return true;
        }
    }
}
