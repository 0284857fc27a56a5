using Livepeer.Sdk.Tests.Exchanges;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>Uploads against recorded responses of the real server.</summary>
public sealed class RecordedUploadTests
{
    private static readonly RecordedExchange _slot = ExchangeFile.Get("asset", "asset-request-upload-200");

    private static readonly UploadOptions _impatient = new() { MaxRetries = 4, RetryDelay = TimeSpan.Zero };

    [Fact]
    public async Task A_direct_upload_puts_all_bytes_to_the_URL_of_the_slot()
    {
        RecordedExchange recorded = ExchangeFile.Get("upload", "asset-direct-put-200");
        byte[] video = new byte[recorded.Request.Body.Bytes!.Length + recorded.Request.Body.OmittedLength];

        IReadOnlyList<CapturedRequest> sent = await UploadAsync(video, new() { Method = UploadMethod.Direct }, "asset-direct-put-200");

        CapturedRequest put = Assert.Single(sent);
        Assert.Equal(
            $"{recorded.Request.Method} {recorded.Request.Path}?{recorded.Request.Query}", $"{put.Method} {put.Path}?{put.Query}");
        Assert.Equal(video, put.Body);
        Assert.DoesNotContain("Authorization", put.Headers.Keys);
    }

    [Fact]
    public async Task A_resumable_upload_opens_its_place_and_patches_from_nothing()
    {
        byte[] video = [.. "0123456789"u8];

        IReadOnlyList<CapturedRequest> sent = await UploadAsync(video, _impatient, "tus-create-first", "tus-patch-chunk1-204");

        Assert.Equal(["POST /api/asset/upload/tus", "PATCH /api/asset/upload/tus/666emtn3ztquucp7"], Lines(sent));
        Assert.Equal("10", sent[0].Headers["Upload-Length"]);
        Assert.Equal(video, sent[1].Body);
        RecordedRequest recorded = ExchangeFile.Get("upload", "tus-patch-chunk1-204").Request;
        foreach (string header in (string[])["tus-resumable", "upload-offset", "content-type"])
        {
            Assert.Equal(recorded.Headers[header], sent[1].Headers[header]);
        }

        Assert.All(sent, request => Assert.DoesNotContain("Authorization", request.Headers.Keys));
    }

    [Fact]
    public async Task After_a_conflict_it_requests_the_offset_and_continues_from_there()
    {
        byte[] video = [.. Enumerable.Range(0, 30).Select(number => (byte)number)];

        IReadOnlyList<CapturedRequest> sent = await UploadAsync(
            video, _impatient, "tus-create-first", "tus-patch-409-wrong-offset", "tus-head-offset-10", "tus-patch-final-204");

        Assert.Equal(["POST", "PATCH", "HEAD", "PATCH"], sent.Select(request => request.Method));
        Assert.Equal("10", sent[3].Headers["Upload-Offset"]);
        Assert.Equal(video[10..], sent[3].Body);
    }

    [Fact]
    public async Task A_location_that_the_server_lost_is_created_again_with_the_same_token()
    {
        byte[] video = new byte[10];

        IReadOnlyList<CapturedRequest> sent = await UploadAsync(
            video,
            _impatient,
            "tus-create-first",
            "tus-patch-409-wrong-offset",
            "tus-head-404-unknown",
            "tus-head-after-delete",
            "tus-create-again-same-token-restarts",
            "tus-patch-chunk1-204");

        Assert.Equal(["POST", "PATCH", "HEAD", "HEAD", "POST", "PATCH"], sent.Select(request => request.Method));
        Assert.Equal(sent[0].Query, sent[4].Query);
        Assert.Equal("0", sent[5].Headers["Upload-Offset"]);
    }

    [Theory]
    [InlineData(UploadMethod.Resumable, "tus-create-400-no-upload-length")]
    [InlineData(UploadMethod.Resumable, "tus-create-400-wrong-version")]
    [InlineData(UploadMethod.Resumable, "tus-create-401-no-token")]
    [InlineData(UploadMethod.Resumable, "tus-create-403-bad-token")]
    [InlineData(UploadMethod.Resumable, "tus-create-412-no-tus-resumable")]
    [InlineData(UploadMethod.Resumable, "tus-create-422-already-uploaded")]
    [InlineData(UploadMethod.Resumable, "tus-with-bad-authorization-401")]
    [InlineData(UploadMethod.Direct, "asset-direct-put-403-bad-token")]
    [InlineData(UploadMethod.Direct, "asset-direct-put-403-no-token")]
    [InlineData(UploadMethod.Direct, "asset-direct-put-422-already-uploaded")]
    public async Task A_refusal_ends_the_upload_with_the_message_of_the_server(UploadMethod method, string name)
    {
        RecordedResponse refusal = ExchangeFile.Get("upload", name).Response;

        LivepeerUploadException exception = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => UploadAsync(new byte[10], new() { Method = method, MaxRetries = 0 }, name));

        Assert.Contains($"{refusal.Status}", exception.Message, StringComparison.Ordinal);
        string said = refusal.Body.Json?.GetProperty("errors")[0].GetString() ?? refusal.Body.Text ?? "";

        // The word after the name of a scheme is masked, whatever it is.
        Assert.Contains(said.Trim().Split("jwt")[0], exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tus-patch-400-wrong-content-type")]
    public async Task A_refusal_of_bytes_ends_the_upload_too(string name)
    {
        LivepeerUploadException exception = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => UploadAsync(new byte[10], _impatient, "tus-create-first", name));

        Assert.Contains("Invalid content-type", exception.Message, StringComparison.Ordinal);
    }

    private static string[] Lines(IEnumerable<CapturedRequest> sent) => [.. sent.Select(request => $"{request.Method} {request.Path}")];

    private static async Task<IReadOnlyList<CapturedRequest>> UploadAsync(byte[] video, UploadOptions options, params string[] responses)
    {
        using var api = new ReplayHandler(_slot.Response);
        using var uploads = new ReplayHandler([.. responses.Select(name => ExchangeFile.Get("upload", name).Response)]);
        await using ServiceProvider services = Support.Clients.Container(new Uri("https://livepeer.studio/api"), tune: livepeer =>
        {
            livepeer.Api.ConfigurePrimaryHttpMessageHandler(() => api);
            livepeer.Uploads.ConfigurePrimaryHttpMessageHandler(() => uploads);
        });
        using var content = new MemoryStream(video);
        await services.GetRequiredService<AssetsClient>().UploadAsync(content, new() { Name = "direct.mp4" }, options);
        Assert.Equal(responses.Length, uploads.Requests.Count);
        return uploads.Requests;
    }
}
