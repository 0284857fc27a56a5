using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>The progress of an upload while it runs, and its telemetry afterwards.</summary>
public sealed class ProgressTests
{
    private const string Place = "/asset/upload/tus/*";

    [Fact]
    public async Task It_is_reported_at_a_steady_rate_on_the_callers_clock_even_without_progress()
    {
        var time = new FakeTimeProvider();
        await using UploadScene scene = await UploadScene.StartAsync(livepeer => livepeer.Services.AddSingleton<TimeProvider>(time));
        var reports = new Reports();
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.StallAfterRequestBytes(40_000));
        var options = new UploadOptions
        {
            Progress = reports,
            ProgressInterval = TimeSpan.FromSeconds(1),
            StallTimeout = TimeSpan.FromSeconds(10),
            MaxRetries = 1,
            RetryDelay = TimeSpan.Zero,
        };

        Task<AssetCreation> upload = scene.Assets.UploadFileAsync(scene.Save(TestVideos.Bytes(100_000)), UploadScene.Video, options);
        await reports.WaitAsync(1);
        while (scene.Studio.Requests.Count("PATCH", Place) == 0)
        {
            await Task.Yield();
        }

        for (int second = 1; second <= 5; second++)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await reports.WaitAsync(second + 1);
        }

        Assert.Equal([0, 1, 2, 3, 4, 5], reports.All.Take(6).Select(one => one.Elapsed.TotalSeconds));
        while (!upload.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(5);
        }

        await upload;
        UploadProgress last = reports.All[^1];
        Assert.Equal(100_000, last.BytesSent);
        Assert.Equal(1, last.Fraction);
        Assert.Equal(1, last.Retries);
    }

    [Fact]
    public async Task It_comes_in_order_and_never_goes_back_where_nothing_breaks()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        var reports = new Reports();
        var options = new UploadOptions { Progress = reports, ChunkSize = 10_000, ProgressInterval = TimeSpan.FromMilliseconds(1) };

        await scene.Assets.UploadAsync(new OneWayStream(TestVideos.Bytes(300_000)), UploadScene.Video, options);

        Assert.Equal(reports.All.OrderBy(one => one.BytesSent).ThenBy(one => one.Elapsed), reports.All);
        Assert.Equal(300_000, reports.All[^1].BytesSent);
        Assert.Equal(300_000, reports.All[^1].TotalBytes);
        Assert.False(reports.Overlapped);
    }

    [Fact]
    public async Task A_receiver_that_throws_does_not_end_the_upload()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        byte[] video = TestVideos.Bytes(1000);

        AssetCreation uploaded = await scene.Assets.UploadFileAsync(
            scene.Save(video), UploadScene.Video, new UploadOptions { Progress = new Reports { Throws = true } });

        await scene.AssertArrivedAsync(uploaded, video);
    }

    [Fact]
    public async Task Telemetry_counts_uploads_and_resumes_without_addresses_or_ids()
    {
        using var recorder = new TelemetryRecorder(sources: name => name == "Livepeer.Sdk");
        await using UploadScene scene = await UploadScene.StartAsync(livepeer => livepeer.Services.AddLogging(logging => logging.Services.AddSingleton<Microsoft.Extensions.Logging.ILoggerProvider>(recorder.LoggerProvider)));
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.ResetAfterRequestBytes(10_000), 2);

        AssetCreation uploaded = await scene.Assets.UploadFileAsync(scene.Save(TestVideos.Bytes(100_000)), UploadScene.Video, UploadScene.Quick());

        RecordedMeasurement duration = Assert.Single(recorder.MeasurementsOf("livepeer.client.upload.duration"));
        Assert.Equal("s", duration.Unit);
        Assert.Equal("tus", duration.Tags["livepeer.upload.method"]);
        Assert.Equal("success", duration.Tags["livepeer.outcome"]);
        RecordedMeasurement size = Assert.Single(recorder.MeasurementsOf("livepeer.client.upload.size"));
        Assert.Equal("By", size.Unit);
        Assert.Equal(100_000, size.Value);
        IReadOnlyList<RecordedMeasurement> resumes = recorder.MeasurementsOf("livepeer.client.upload.resumes");
        Assert.Equal(2, resumes.Count);
        Assert.All(resumes, resume => Assert.Equal("connection", resume.Tags["livepeer.retry.reason"]));
        System.Diagnostics.Activity span = Assert.Single(recorder.Activities, activity => activity.OperationName == "upload");
        Assert.Equal(2, span.GetTagItem("livepeer.upload.resumes"));
        string all = recorder.Dump();
        Assert.Contains("Upload: retry", all, StringComparison.Ordinal);
        Assert.DoesNotContain(uploaded.Asset.Id, all, StringComparison.Ordinal);
        Assert.DoesNotContain(uploaded.Asset.PlaybackId!, all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_delay_that_the_server_requests_is_measured_on_the_callers_clock()
    {
        var time = new FakeTimeProvider();
        await using UploadScene scene = await UploadScene.StartAsync(livepeer => livepeer.Services.AddSingleton<TimeProvider>(time));
        scene.Studio.Faults.Next("PATCH", Place, StudioFault.TooManyRequests(TimeSpan.FromSeconds(40)));
        DateTimeOffset start = time.GetUtcNow();

        Task<AssetCreation> upload = scene.Assets.UploadFileAsync(
            scene.Save(TestVideos.Bytes(1000)), UploadScene.Video, new UploadOptions { StallTimeout = Timeout.InfiniteTimeSpan });
        while (!upload.IsCompleted)
        {
            if (scene.Studio.Requests.Count("PATCH", Place) == 1)
            {
                time.Advance(TimeSpan.FromSeconds(1));
            }

            await Task.Delay(5);
        }

        await upload;
        Assert.InRange((time.GetUtcNow() - start).TotalSeconds, 40, 10_000);
        Assert.Equal(2, scene.Studio.Requests.Count("PATCH", Place));
    }

    private sealed class Reports : IProgress<UploadProgress>
    {
        private readonly List<UploadProgress> _all = [];
        private int _inside;

        public bool Throws { get; init; }

        public bool Overlapped { get; private set; }

        public IReadOnlyList<UploadProgress> All
        {
            get
            {
                lock (_all)
                {
                    return [.. _all];
                }
            }
        }

        public void Report(UploadProgress value)
        {
            Overlapped |= Interlocked.Increment(ref _inside) > 1;
            lock (_all)
            {
                _all.Add(value);
            }

            Interlocked.Decrement(ref _inside);
            if (Throws)
            {
                throw new InvalidOperationException("no screen");
            }
        }

        public async Task WaitAsync(int count)
        {
            while (All.Count < count)
            {
                await Task.Yield();
            }
        }
    }
}
