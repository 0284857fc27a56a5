using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.Testing.Tests;

public class KernelTests
{
    [Fact]
    public async Task A_stream_is_created_read_listed_changed_and_deleted()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);

        Wire.ReceivedResponse created = await wire.SendAsync("POST", "/stream", new JsonObject { ["name"] = "one" });
        Assert.Equal(HttpStatusCode.Created, created.Status);
        string id = (string)created.Json!["id"]!;
        Assert.Equal("one", (string?)(await wire.JsonAsync("GET", $"/stream/{id}"))["name"]);
        Assert.Single((JsonArray)await wire.JsonAsync("GET", "/stream?streamsonly=1"));
        Assert.Equal(HttpStatusCode.NoContent, (await wire.SendAsync("PATCH", $"/stream/{id}", """{"name":"two"}""")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await wire.SendAsync("DELETE", $"/stream/{id}")).Status);
        Assert.Equal("not found", (await wire.SendAsync("GET", $"/stream/{id}")).Error);
    }

    [Fact]
    public async Task A_tus_upload_survives_a_broken_connection_and_its_asset_becomes_ready_on_the_clock()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using LocalStudio studio = await LocalStudio.StartAsync(new LocalStudioOptions { TimeProvider = time, TaskStepDuration = TimeSpan.FromSeconds(1) });
        using var wire = new Wire(studio);
        byte[] bytes = SampleVideo.Create(300_000);

        JsonNode slot = await wire.JsonAsync("POST", "/asset/request-upload", """{"name":"up.mp4"}""");
        string id = (string)slot["asset"]!["id"]!;
        Wire.ReceivedResponse created = await wire.SendAsync("POST", (string)slot["tusEndpoint"]!, null, null, ("Tus-Resumable", "1.0.0"), ("Upload-Length", "300000"));
        Assert.Equal(HttpStatusCode.Created, created.Status);
        string location = created.Headers["Location"];
        studio.Faults.Next("PATCH", "/asset/upload/tus/*", StudioFault.ResetAfterRequestBytes(100_000));
        await Assert.ThrowsAsync<HttpRequestException>(() => PatchAsync(wire, location, bytes, 0));
        Wire.ReceivedResponse head = await wire.SendAsync("HEAD", location, null, null, ("Tus-Resumable", "1.0.0"));
        int offset = int.Parse(head.Headers["Upload-Offset"], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(100_000, offset);
        Assert.Equal(HttpStatusCode.NoContent, (await PatchAsync(wire, location, bytes[offset..], offset)).Status);

        StudioUpload upload = studio.Uploads.Find(id)!;
        Assert.Equal(300_000, upload.Size);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), upload.Sha256);
        Assert.Equal("waiting", (string?)(await wire.JsonAsync("GET", $"/asset/{id}"))["status"]!["phase"]);
        time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("processing", (string?)(await wire.JsonAsync("GET", $"/asset/{id}"))["status"]!["phase"]);
        time.Advance(TimeSpan.FromSeconds(3));
        JsonNode ready = await wire.JsonAsync("GET", $"/asset/{id}");
        Assert.Equal("ready", (string?)ready["status"]!["phase"]);
        Assert.Equal(upload.Sha256, (string?)ready["hash"]![0]!["hash"]);
    }

    [Fact]
    public async Task Faults_do_what_they_say()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);

        Assert.Throws<ArgumentException>(() => studio.Faults.Next("GET", "/api/stream", StudioFault.ResetConnection()));
        studio.Faults.Next("GET", "/stream", StudioFault.TooManyRequests(TimeSpan.FromSeconds(7)));
        Wire.ReceivedResponse refused = await wire.SendAsync("GET", "/stream");
        Assert.Equal(429, (int)refused.Status);
        Assert.Equal("7", refused.Headers["Retry-After"]);

        studio.Faults.Next("POST", "/stream", StudioFault.ResetConnection());
        await Assert.ThrowsAsync<HttpRequestException>(() => wire.SendAsync("POST", "/stream", """{"name":"a"}"""));
        Assert.Equal(0, studio.Store.Count(StudioObjectKind.Stream));

        studio.Faults.Next("POST", "/stream", StudioFault.LoseResponse());
        await Assert.ThrowsAsync<HttpRequestException>(() => wire.SendAsync("POST", "/stream", """{"name":"a"}"""));
        Assert.Equal(1, studio.Store.Count(StudioObjectKind.Stream));

        studio.Faults.Next("GET", "/stream", StudioFault.CutBody());
        await Assert.ThrowsAnyAsync<Exception>(() => wire.SendAsync("GET", "/stream"));
        Assert.Single((JsonArray)await wire.JsonAsync("GET", "/stream"));
        Assert.Equal(3, studio.Requests.Count("GET", "/stream"));
    }

    [Fact]
    public async Task Two_hundred_thousand_rows_are_walked_by_ranges_offsets_and_ids()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);
        DateTimeOffset start = DateTimeOffset.UnixEpoch.AddDays(20_000);
        studio.Store.AddMany(StudioObjectKind.Asset, 200_000, i => start.AddMilliseconds(i));

        Wire.ReceivedResponse last = await wire.SendAsync("GET", "/asset?limit=1000&cursor=skip199000&count=1");
        Assert.Equal("200000", last.Headers["X-Total-Count"]);
        Assert.Equal(1000, ((JsonArray)last.Json!).Count);
        long middle = start.AddMilliseconds(100_000).ToUnixTimeMilliseconds();
        string filters = Uri.EscapeDataString($"[{{\"id\":\"createdAt\",\"value\":{{\"gte\":{middle},\"lt\":{middle + 500}}}}}]");
        Assert.Equal(500, ((JsonArray)await wire.JsonAsync("GET", $"/asset?limit=1000&order=createdAt-true&filters={filters}")).Count);
        Assert.Equal(500, ((JsonArray)await wire.JsonAsync("GET", $"/asset?limit=1000&filters={filters}")).Count);

        int seen = 0;
        for (string cursor = "0"; cursor.Length > 0;)
        {
            var page = (JsonArray)await wire.JsonAsync("GET", $"/asset?limit=1000&order=id-false&cursor={cursor}");
            seen += page.Count;
            cursor = page.Count > 0 ? (string)page[^1]!["id"]! : "";
        }

        Assert.Equal(200_000, seen);
    }

    private static Task<Wire.ReceivedResponse> PatchAsync(Wire wire, string location, byte[] bytes, int offset) => wire.SendAsync(
        "PATCH",
        location,
        bytes,
        null,
        ("Tus-Resumable", "1.0.0"),
        ("Upload-Offset", offset.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("Content-Type", "application/offset+octet-stream"));
}
