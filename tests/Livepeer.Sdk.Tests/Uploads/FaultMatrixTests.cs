using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>Whatever breaks, with several chunk sizes and up to ten times: the bytes arrive once, and nothing is sent twice.</summary>
public sealed class FaultMatrixTests
{
    private const int Size = 200_000;
    private const string Tus = "/asset/upload/tus";
    private const string Place = "/asset/upload/tus/*";

    /// <summary>For faults that only the SDK's time limit ends.</summary>
    private static readonly TimeSpan _shortPatience = TimeSpan.FromMilliseconds(100);

    private static readonly Dictionary<string, (string Method, string Path, StudioFault Fault)> _faults = new()
    {
        ["reset before headers"] = ("PATCH", Place, StudioFault.ResetConnection()),
        ["reset in mid-body"] = ("PATCH", Place, StudioFault.ResetAfterRequestBytes(7_001)),
        ["stalled body"] = ("PATCH", Place, StudioFault.StallAfterRequestBytes(7_001)),
        ["no response"] = ("PATCH", Place, StudioFault.NeverRespond()),
        ["response lost after the bytes arrived"] = ("PATCH", Place, StudioFault.LoseResponse()),
        ["429 with Retry-After"] = ("PATCH", Place, StudioFault.TooManyRequests(TimeSpan.Zero)),
        ["429 without Retry-After"] = ("PATCH", Place, StudioFault.Status(429)),
        ["500"] = ("PATCH", Place, StudioFault.Status(500)),
        ["503"] = ("PATCH", Place, StudioFault.Status(503, "<html>busy</html>", "text/html")),
        ["409"] = ("PATCH", Place, StudioFault.Status(409, "Upload-Offset conflict\n", "text/plain")),
        ["423"] = ("PATCH", Place, StudioFault.Status(423)),
        ["opening reset"] = ("POST", Tus, StudioFault.ResetConnection()),
        ["response to the creation lost"] = ("POST", Tus, StudioFault.LoseResponse()),
        ["opening 503"] = ("POST", Tus, StudioFault.Status(503)),
        ["asking reset"] = ("HEAD", Place, StudioFault.ResetConnection()),
        ["asking 500"] = ("HEAD", Place, StudioFault.Status(500)),
        ["response with the slot lost"] = ("POST", "/asset/request-upload", StudioFault.LoseResponse()),
        ["slot 429"] = ("POST", "/asset/request-upload", StudioFault.TooManyRequests(TimeSpan.Zero)),
    };

    public static TheoryData<string, int?, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int?, int>();
            foreach (string fault in (IEnumerable<string>)["connection refused", .. _faults.Keys])
            {
                foreach (int? chunk in (IEnumerable<int?>)[null, 50_000, 7_000])
                {
                    foreach (int times in (IEnumerable<int>)[1, 3, 10])
                    {
                        cases.Add(fault, chunk, times);
                    }
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_file_arrives_once_whatever_breaks(string fault, int? chunk, int times)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(Size);
        StudioFaultRule? rule = Arrange(scene, fault, times);
        TimeSpan? patience = fault is "stalled body" or "no response" ? _shortPatience : null;

        AssetCreation uploaded = await scene.Assets.UploadFileAsync(
            scene.Save(video), UploadScene.Video, UploadScene.Quick(chunk, patience: patience));

        int lost = fault == "response with the slot lost" ? times : 0;
        await scene.AssertArrivedAsync(uploaded, video, lost);
        Assert.Equal(lost, uploaded.LostSlots);
        Assert.NotEqual(0, rule?.Hits);
    }

    [Theory]
    [InlineData("connection refused")]
    [InlineData("reset in mid-body")]
    [InlineData("response lost after the bytes arrived")]
    [InlineData("503")]
    [InlineData("response to the creation lost")]
    public async Task A_stream_that_can_only_be_read_once_arrives_too(string fault)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(Size);
        Arrange(scene, fault, 5);

        AssetCreation uploaded = await scene.Assets.UploadAsync(new OneWayStream(video), UploadScene.Video, UploadScene.Quick(30_000));

        await scene.AssertArrivedAsync(uploaded, video);
    }

    [Theory]
    [InlineData("reset")]
    [InlineData("reset in mid-body")]
    [InlineData("stalled body")]
    [InlineData("response lost")]
    [InlineData("503")]
    public async Task A_direct_upload_starts_over_until_it_has_arrived(string fault)
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(Size);
        StudioFault what = fault switch
        {
            "reset" => StudioFault.ResetConnection(),
            "reset in mid-body" => StudioFault.ResetAfterRequestBytes(100_000),
            "stalled body" => StudioFault.NeverRespond(),
            "response lost" => StudioFault.LoseResponse(),
            _ => StudioFault.Status(503),
        };
        scene.Studio.Faults.Next("PUT", "/asset/upload/direct", what, fault == "response lost" ? 1 : 3);

        AssetCreation uploaded = await scene.Assets.UploadFileAsync(
            scene.Save(video), UploadScene.Video, UploadScene.Quick(method: UploadMethod.Direct, patience: _shortPatience));

        await scene.AssertArrivedAsync(uploaded, video);
    }

    private static StudioFaultRule? Arrange(UploadScene scene, string fault, int times)
    {
        if (fault == "connection refused")
        {
            scene.Recorder.Refuse(times);
            return null;
        }

        if (fault.StartsWith("asking", StringComparison.Ordinal))
        {
            // It is requested only after an interruption.
            scene.Studio.Faults.Next("PATCH", Place, StudioFault.ResetAfterRequestBytes(5_000));
        }

        (string method, string path, StudioFault what) = _faults[fault];
        return scene.Studio.Faults.Next(method, path, what, times);
    }
}
