using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing.Tests;

/// <summary>Files and event streams break off where a fault says, like any other response.</summary>
public sealed class PartialBodyTests : IDisposable
{
    private const string Video = "/asset/*/video/download.mp4";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("downloads-");

    [Theory]
    [InlineData(false, 1000L, 1000)]
    [InlineData(false, null, 25_000)]
    [InlineData(true, 1000L, 1000)]
    [InlineData(true, null, 25_000)]
    public async Task A_download_resumes_where_the_file_broke_off(bool isStalled, long? afterBytes, int from)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient livepeer = Connect(studio);
        byte[] bytes = SampleVideo.Create(50_000);
        using var content = new MemoryStream(bytes);
        AssetCreation uploaded = await livepeer.Assets.UploadAsync(content, new CreateAssetRequest { Name = "film" });
        studio.Faults.Next("GET", Video, isStalled ? StudioFault.StallBody(afterBytes) : StudioFault.CutBody(afterBytes));
        string path = Path.Combine(_folder.FullName, "film.mp4");

        await livepeer.Assets.DownloadFileAsync(uploaded.Asset.Id, path, null, TestContext.Timeout);

        IReadOnlyList<StudioRequest> requests = studio.Requests.Find("GET", Video);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(path));
        Assert.Equal(2, requests.Count);
        Assert.Equal($"bytes={from}-", requests[1].Headers["Range"]);
    }

    [Fact]
    public async Task A_range_breaks_off_after_its_first_bytes_and_a_head_request_has_none()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using LivepeerClient livepeer = Connect(studio);
        using var wire = new Wire(studio);
        using var content = new MemoryStream(SampleVideo.Create(50_000));
        AssetCreation uploaded = await livepeer.Assets.UploadAsync(content, new CreateAssetRequest { Name = "film" });
        string url = (await livepeer.Assets.WaitUntilReadyAsync(uploaded.Asset.Id)).DownloadUrl!;
        studio.Faults.Next("HEAD", Video, StudioFault.CutBody());
        studio.Faults.Next("HEAD", Video, StudioFault.StallBody());
        studio.Faults.Next("GET", Video, StudioFault.CutBody(10));
        studio.Faults.Next("GET", Video, StudioFault.CutBody(0));
        studio.Faults.Next("GET", Video, StudioFault.CutBody(101));

        foreach (Wire.ReceivedResponse head in new[] { await HeadAsync(), await HeadAsync() })
        {
            Assert.Equal((HttpStatusCode.OK, "50000"), (head.Status, head.Headers["Content-Length"]));
        }

        await Assert.ThrowsAnyAsync<HttpRequestException>(GetRangeAsync);
        await Assert.ThrowsAnyAsync<HttpRequestException>(GetRangeAsync);
        Wire.ReceivedResponse whole = await GetRangeAsync();
        Assert.Equal((HttpStatusCode.PartialContent, "100"), (whole.Status, whole.Headers["Content-Length"]));

        Task<Wire.ReceivedResponse> HeadAsync() => wire.SendAsync("HEAD", url, credential: null);
        Task<Wire.ReceivedResponse> GetRangeAsync() => wire.SendAsync("GET", url, null, null, ("Range", "bytes=100-199"));
    }

    [Theory]
    [InlineData(20L)]
    [InlineData(null)]
    public async Task An_event_stream_breaks_off_within_its_first_event(long? afterBytes)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);
        string id = (string)(await wire.JsonAsync("POST", "/stream", new JsonObject { ["name"] = "live" }))["id"]!;
        studio.Faults.Next("GET", "/data/stream/*/events", StudioFault.CutBody(afterBytes));
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{studio.BaseAddress}/data/stream/{id}/events");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", studio.ApiKey);

        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Timeout);
        await using Stream body = await response.Content.ReadAsStreamAsync(TestContext.Timeout);
        using var received = new MemoryStream();
        await Assert.ThrowsAnyAsync<IOException>(() => body.CopyToAsync(received, TestContext.Timeout));

        string text = Encoding.UTF8.GetString(received.ToArray());
        Assert.StartsWith("event: lp_event\nid: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n", text, StringComparison.Ordinal);
        Assert.True(afterBytes is null || text.Length == afterBytes, text);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static LivepeerClient Connect(LocalStudio studio) =>
        new(LivepeerCredential.ApiKey(studio.ApiKey), options =>
        {
            options.BaseAddress = studio.BaseAddress;
            options.AttemptTimeout = TimeSpan.FromSeconds(1.5);
            options.RetryDelay = TimeSpan.FromMilliseconds(1);
        });
}
