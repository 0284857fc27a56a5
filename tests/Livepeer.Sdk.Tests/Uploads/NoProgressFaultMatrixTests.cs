using Livepeer.Sdk.Tests.Support;
using static Livepeer.Sdk.Tests.Uploads.UploadHost;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>
/// Every way in which a server or a proxy can fail to make progress, most of all by claiming success: the upload ends, after few requests
/// and few bytes, with an exception of the SDK.
/// </summary>
public sealed class NoProgressFaultMatrixTests
{
    private const int Size = 100_000;
    private const int Retries = 3;

    private const string Page = "<html><body>Please log in to the hotel's network</body></html>";

    private static readonly FaultBehaviour _gone = Respond(404);
    private static readonly FaultBehaviour _page = Respond(200, null, Page, "text/html");

    private static readonly Dictionary<string, Func<RequestHead, int, FaultBehaviour?>> _cases = new()
    {
        ["offset never moves"] = (head, _) => head.Method switch { "PATCH" => Respond(204, 0), "HEAD" => Respond(200, 0), _ => null },
        ["204 without an offset"] = (head, _) => head.Method switch { "PATCH" => Respond(204), "HEAD" => Respond(200, 0), _ => null },
        ["204 with a greater offset"] = (head, _) =>
            head.Method switch { "PATCH" => Respond(204, OffsetOf(head) + LengthOf(head) + 5), "HEAD" => Respond(200, 0), _ => null },
        ["204 with twice the offset, and HEAD agrees"] = (head, _) =>
            head.Method switch { "PATCH" or "HEAD" => Respond(head.Method == "HEAD" ? 200 : 204, Size * 2), _ => null },
        ["204 with a lower offset"] = (head, before) => head.Method switch
        {
            "PATCH" => Respond(204, before == 0 ? Math.Min(LengthOf(head), 50_000) : 0),
            "HEAD" => Respond(200, 0),
            _ => null,
        },
        ["204 with an offset that is no number"] = (head, _) =>
            head.Method switch { "PATCH" => Respond(204, null, "", "", "Upload-Offset: -5"), "HEAD" => Respond(200, 0), _ => null },
        ["one byte at a time"] = (head, before) => head.Method switch
        {
            "PATCH" => Respond(204, OffsetOf(head) + 1),
            "HEAD" => Respond(200, before + 1),
            _ => null,
        },
        ["one byte at a time, of broken requests"] = (head, before) => head.Method switch
        {
            "PATCH" => FaultBehaviour.ReadThenReset,
            "HEAD" => Respond(200, before + 1),
            _ => null,
        },
        ["offset goes to and fro"] = (head, before) => head.Method switch
        {
            "PATCH" => FaultBehaviour.ReadThenClose,
            "HEAD" => Respond(200, before % 2 == 0 ? 0 : 50_000),
            _ => null,
        },
        ["offset goes back"] = (head, before) => head.Method switch
        {
            "PATCH" => Respond(500),
            "HEAD" => Respond(200, Math.Max(0, 50_000 - before)),
            _ => null,
        },
        ["409 in circles"] = (head, _) => head.Method switch { "PATCH" => Respond(409), "HEAD" => Respond(200, 0), _ => null },
        ["423 in circles"] = (head, _) => head.Method switch { "PATCH" => Respond(423), "HEAD" => Respond(200, 0), _ => null },
        ["429 at once"] = (head, _) => head.Method == "PATCH" ? Respond(429, null, "", "", "Retry-After: 0") : null,
        ["429 for 68 years"] = (head, _) => head.Method == "PATCH" ? Respond(429, null, "", "", "Retry-After: 2147483647") : null,
        ["503 for 49 days"] = (head, _) => head.Method == "PATCH" ? Respond(503, null, "", "", "Retry-After: 4294968") : null,
        ["503 to the year 9999"] = (head, _) =>
            head.Method == "PATCH" ? Respond(503, null, "", "", "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT") : null,
        ["413 whatever the size"] = (head, _) => head.Method == "PATCH" ? Respond(413) : null,
        ["413 at once"] = (head, _) => head.Method == "PATCH" ? FaultBehaviour.RefuseBody(new FaultResponse(413)) : null,
        ["413 for the creation"] = (head, _) => head.Method == "POST" ? Respond(413) : null,
        ["417 whatever is expected"] = (head, _) => head.Method == "PATCH" ? Respond(417) : null,
        ["100 and then nothing"] = (head, _) =>
            head.Method == "PATCH" ? FaultBehaviour.SendRaw(["HTTP/1.1 100 Continue\r\n\r\n"]) : null,
        ["103 a hundred times"] = (head, _) => head.Method == "PATCH"
            ? FaultBehaviour.SendRaw(Enumerable.Repeat("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", 100))
            : null,
        ["created, gone, created"] = (head, _) => head.Method is "PATCH" or "HEAD" ? _gone : null,
        ["created, half sent, gone, created"] = (head, before) => head.Method switch
        {
            "PATCH" => before % 2 == 0 ? FaultBehaviour.ReadThenReset : _gone,
            "HEAD" => before % 3 == 0 ? Respond(200, 50_000) : _gone,
            _ => null,
        },
        ["created elsewhere each time, and gone"] = (head, before) => head.Method == "POST"
            ? Respond(201, null, "", "", $"Location: /api/asset/upload/tus/place-{before}")
            : Respond(410),
        ["PATCH 404, HEAD 200"] = (head, _) => head.Method switch { "PATCH" => _gone, "HEAD" => Respond(200, 0), _ => null },
        ["PATCH 410, HEAD 200"] = (head, _) => head.Method switch { "PATCH" => Respond(410), "HEAD" => Respond(200, 0), _ => null },
        ["gone, and then uploaded"] = (head, before) => head.Method switch
        {
            "POST" => before == 0 ? null : Respond(422, null, """{"errors":["asset has already been uploaded"]}"""),
            "PATCH" => FaultBehaviour.ResetBeforeReading,
            _ => _gone,
        },
        ["201 without a location"] = (head, _) => head.Method == "POST" ? Respond(201) : null,
        ["201 with an empty location"] = (head, _) => head.Method == "POST" ? Respond(201, null, "", "", "Location: ") : null,
        ["201 with a location that is no URL"] = (head, _) => head.Method == "POST" ? Respond(201, null, "", "", "Location: //") : null,
        ["201 with a file as location"] = (head, _) =>
            head.Method == "POST" ? Respond(201, null, "", "", "Location: file:///etc/passwd") : null,
        ["200 instead of 201"] = (head, _) => head.Method == "POST" ? Respond(200) : null,
        ["204 instead of 201"] = (head, _) => head.Method == "POST" ? Respond(204) : null,
        ["a login page for the creation"] = (head, _) => head.Method == "POST" ? _page : null,
        ["a login page for the bytes"] = (head, _) => head.Method == "PATCH" ? _page : null,
        ["a login page for all"] = (_, _) => _page,
        ["a login page after the creation"] = (head, _) => head.Method is "PATCH" or "HEAD" ? _page : null,
        ["302 to a login page"] = (_, _) => Respond(302, null, "", "", "Location: https://login.example/hotel"),
        ["307 to itself"] = (head, _) => head.Method == "PATCH" ? Respond(307, null, "", "", $"Location: {head.Target}") : null,
        ["301"] = (_, _) => Respond(301, null, "", "", "Location: https://elsewhere.example/"),
        ["304"] = (head, _) => head.Method == "HEAD" ? Respond(304) : head.Method == "PATCH" ? Respond(500) : null,
        ["511"] = (_, _) => Respond(511, null, Page, "text/html"),
        ["HEAD without an offset"] = (head, _) => head.Method switch { "PATCH" => Respond(500), "HEAD" => Respond(200), _ => null },
        ["HEAD with an offset that is no number"] = (head, _) =>
            head.Method switch { "PATCH" => Respond(500), "HEAD" => Respond(200, null, "", "", "Upload-Offset: many"), _ => null },
        ["HEAD with an offset beyond all numbers"] = (head, _) =>
            head.Method switch { "PATCH" => Respond(500), "HEAD" => Respond(200, null, "", "", "Upload-Offset: 99999999999999999999"), _ => null },
        ["HEAD with an offset beyond the end"] = (head, _) => head.Method switch { "PATCH" => Respond(500), "HEAD" => Respond(200, Size + 6), _ => null },
        ["HEAD with bytes that were not sent"] = (head, _) =>
            head.Method switch { "PATCH" => FaultBehaviour.RefuseBody(new FaultResponse(423)), "HEAD" => Respond(200, Size), _ => null },
        ["HEAD with another length"] = (head, _) =>
            head.Method switch { "PATCH" => Respond(500), "HEAD" => Respond(200, 0, "", "", "Upload-Length: 7"), _ => null },
        ["HEAD refused"] = (head, _) => head.Method switch { "PATCH" => Respond(500), "HEAD" => Respond(405), _ => null },
        ["HEAD fails"] = (head, _) => head.Method switch { "PATCH" => Respond(500), "HEAD" => Respond(503), _ => null },
        ["PATCH 200 for nothing"] = (head, _) => head.Method == "PATCH" ? Respond(200) : head.Method == "HEAD" ? Respond(200, 0) : null,
        ["PATCH 202"] = (head, _) => head.Method == "PATCH" ? Respond(202) : head.Method == "HEAD" ? Respond(200, 0) : null,
        ["PATCH 299"] = (head, _) => head.Method == "PATCH" ? Respond(299) : head.Method == "HEAD" ? Respond(200, 0) : null,
        ["half headers for the creation"] = (head, _) =>
            head.Method == "POST" ? FaultBehaviour.SendRaw(["HTTP/1.1 201 Created\r\nLocation: /api/asset/up"]) : null,
        ["half headers for the bytes"] = (head, _) =>
            head.Method == "PATCH" ? FaultBehaviour.SendRaw(["HTTP/1.1 204 No Content\r\nUpload-Of"]) : Zero(head),
        ["half headers for the offset"] = (head, _) => head.Method switch
        {
            "PATCH" => Respond(500),
            "HEAD" => FaultBehaviour.SendRaw(["HTTP/1.1 200 OK\r\nUpload-Offset: 1"]),
            _ => null,
        },
        ["half a status line"] = (head, _) => head.Method == "PATCH" ? FaultBehaviour.SendRaw(["HTTP/1.1 20"]) : Zero(head),
        ["no HTTP"] = (head, _) => head.Method == "PATCH" ? FaultBehaviour.SendRaw(["SSH-2.0-OpenSSH_9.6\r\n\r\n"]) : Zero(head),
        ["headers without end"] = (head, _) => head.Method == "PATCH"
            ? FaultBehaviour.SendRaw(["HTTP/1.1 204 No Content\r\n", .. Enumerable.Range(0, 3_000).Select(i => $"X-{i}: {new string('x', 100)}\r\n")])
            : Zero(head),
        ["headers that trickle"] = (head, _) => head.Method == "PATCH"
            ? FaultBehaviour.SendRaw(["HTTP/1.1 204 No Content\r\n", .. Enumerable.Repeat("X-A: a\r\n", 10_000)], TimeSpan.FromMilliseconds(20))
            : Zero(head),
        ["an error's text that trickles"] = (head, _) => head.Method == "PATCH"
            ? FaultBehaviour.SendRaw(
                ["HTTP/1.1 500 Oops\r\nContent-Length: 100000\r\n\r\n", .. Enumerable.Repeat("x", 10_000)], TimeSpan.FromMilliseconds(20))
            : Zero(head),
        ["no response"] = (head, _) => head.Method == "PATCH" ? FaultBehaviour.StallHeaders : Zero(head),
        ["reset before the bytes"] = (head, _) => head.Method == "PATCH" ? FaultBehaviour.ResetBeforeReading : Zero(head),
        ["reset of the creation"] = (head, _) => head.Method == "POST" ? FaultBehaviour.ReadThenReset : null,
    };

    private static readonly Dictionary<string, Func<RequestHead, int, FaultBehaviour?>> _directCases = new()
    {
        ["a login page"] = (_, _) => _page,
        ["202"] = (_, _) => Respond(202),
        ["203"] = (_, _) => Respond(203),
        ["206"] = (_, _) => Respond(206),
        ["299"] = (_, _) => Respond(299),
        ["302"] = (_, _) => Respond(302, null, "", "", "Location: https://login.example/hotel"),
        ["308"] = (_, _) => Respond(308, null, "", "", "Location: https://elsewhere.example/"),
        ["404"] = (_, _) => _gone,
        ["413"] = (_, _) => Respond(413),
        ["417"] = (_, _) => Respond(417),
        ["422, though nothing arrived"] = (_, before) =>
            before == 0 ? FaultBehaviour.ResetBeforeReading : FaultBehaviour.RefuseBody(
                new FaultResponse(422, """{"errors":["asset has already been uploaded"]}""")),
        ["500"] = (_, _) => Respond(500),
        ["503 for 49 days"] = (_, _) => Respond(503, null, "", "", "Retry-After: 4294968"),
        ["half headers"] = (_, _) => FaultBehaviour.SendRaw(["HTTP/1.1 200 OK\r\nContent-Le"]),
        ["no HTTP"] = (_, _) => FaultBehaviour.SendRaw(["220 smtp.example ESMTP\r\n"]),
    };

    public static TheoryData<string, long?> Cases
    {
        get
        {
            var data = new TheoryData<string, long?>();
            foreach (string name in _cases.Keys)
            {
                data.Add(name, null);
                data.Add(name, 30_000);
            }

            return data;
        }
    }

    public static TheoryData<string> DirectCases => new(_directCases.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task An_upload_without_progress_ends(string name, long? chunkSize)
    {
        await using var host = new UploadHost(_cases[name]);

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => host.UploadAsync(TestVideos.Bytes(Size), Options(chunkSize: chunkSize, retries: Retries)));

        // One of each attempt, the look at the offset between them, what the chunks take that arrived before, and the steps down in size.
        Assert.InRange(host.UploadRequests, 1, (3 * (Retries + 1)) + 10);
        Assert.InRange(host.Server.Requests.Sum(request => request.Body.Length), 0, (Retries + 3) * Size);
        Assert.DoesNotContain(UploadHost.Token, failed.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("a-secret-place", failed.ToString(), StringComparison.Ordinal);

        // Either someone can go on, or nothing is left.
        Assert.Equal(failed.Checkpoint is null ? 1 : 0, host.Deletions);
        Assert.Equal(failed.Checkpoint?.AssetId, failed.AssetId);
    }

    [Theory]
    [MemberData(nameof(DirectCases))]
    public async Task A_direct_upload_that_does_not_arrive_ends(string name)
    {
        await using var host = new UploadHost(_directCases[name]);

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => host.UploadAsync(TestVideos.Bytes(Size), Options(UploadMethod.Direct, retries: Retries)));

        Assert.InRange(host.UploadRequests, 1, Retries + 1);
        Assert.DoesNotContain(UploadHost.Token, failed.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, host.Deletions);
    }

    [Theory]
    [InlineData("204 without an offset")]
    [InlineData("PATCH 404, HEAD 200")]
    [InlineData("a login page after the creation")]
    [InlineData("201 without a location")]
    public async Task Each_attempt_without_progress_counts(string name)
    {
        await using var host = new UploadHost(_cases[name]);

        var failed = await Assert.ThrowsAsync<LivepeerUploadException>(() => host.UploadAsync(TestVideos.Bytes(Size), Options(retries: Retries)));

        Assert.Contains($"{Retries + 1} attempts without progress", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_that_requires_a_login_meanwhile_does_not_end_the_upload()
    {
        await using var host = new UploadHost((head, before) => (head.Method, before) switch
        {
            ("POST", 0) or ("PATCH", 1) => _page,
            ("HEAD", 0) => Respond(302, null, "", "", "Location: https://login.example/"),
            _ => null,
        });

        AssetCreation uploaded = await host.UploadAsync(TestVideos.Bytes(Size), Options(chunkSize: 40_000));

        Assert.Equal(AssetId, uploaded.Asset.Id);
        Assert.Equal(Size, host.Server.Requests.Where(request => request.Method == "PATCH").Skip(2).Sum(request => request.Body.Length) + 40_000);
    }

    [Fact]
    public async Task A_server_that_refuses_Expect_gets_the_bytes_at_once()
    {
        await using var host = new UploadHost((head, before) => head.Method switch
        {
            "PATCH" when head.Header("Expect") is not null => FaultBehaviour.RefuseBody(new FaultResponse(417)),
            "PATCH" when before == 0 => FaultBehaviour.ReadThenReset,
            _ => null,
        });

        await host.UploadAsync(TestVideos.Bytes(Size), Options(retries: 1));

        Assert.Equal(3, host.Server.Heads.Count(head => head.Method == "PATCH"));
    }

    private static FaultBehaviour? Zero(RequestHead head) => head.Method == "HEAD" ? Respond(200, 0) : null;
}
