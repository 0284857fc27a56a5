using System.Reflection;
using System.Security.Cryptography;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Waiting;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>Many files side by side, on a studio.</summary>
public sealed partial class UploadFilesTests : IAsyncLifetime
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();
    private LocalStudio _studio = null!;
    private LivepeerClient _client = null!;

    private string Journal => Path.Combine(_directory.FullName, "uploads.checkpoint");

    public async Task InitializeAsync()
    {
        _studio = await LocalStudio.StartAsync(new LocalStudioOptions { TaskStepDuration = TimeSpan.Zero });
        _client = Connect(_studio.ApiKey);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _studio.DisposeAsync();
        _directory.Delete(recursive: true);
    }

    [Fact]
    public async Task All_files_arrive_a_few_at_a_time_and_are_taken_only_as_they_are_needed()
    {
        string[] paths = [.. Enumerable.Range(0, 40).Select(number => Make($"{number}.mp4", 500 + number))];
        var results = new List<UploadItemResult>();
        var progress = new SynchronousProgress<UploadFilesProgress>();
        int taken = 0;
        int mostAhead = 0;

        UploadSummary summary = await _client.Assets.UploadFilesAsync(
            Lazily(),
            new UploadFilesOptions
            {
                Parallelism = 3,
                Progress = progress,
                ProgressInterval = TimeSpan.FromMilliseconds(1),
                ItemCompleted = (result, _) =>
                {
                    results.Add(result);
                    return ValueTask.CompletedTask;
                },
            });

        Assert.Equal((40, 0, 0), (summary.Succeeded, summary.Skipped, summary.Failed));
        Assert.Equal(paths.Order(), results.Select(result => result.Item.Path).Order());
        Assert.All(results, result => Assert.Equal(HashOf(result.Item.Path), _studio.Uploads.Find(result.Uploaded!.Asset.Id)!.Sha256));
        Assert.InRange(mostAhead, 1, 3);
        Assert.All(progress.Reports, report => Assert.InRange(report.Active.Count, 0, 3));
        Assert.Equal(progress.Reports.Select(report => report.Succeeded).Order(), progress.Reports.Select(report => report.Succeeded));
        Assert.Equal(paths.Sum(path => new FileInfo(path).Length), progress.Reports[^1].BytesSent);

        IEnumerable<UploadItem> Lazily()
        {
            foreach (string path in paths)
            {
                mostAhead = Math.Max(mostAhead, ++taken - results.Count);
                yield return UploadItem.FromFile(path);
            }
        }
    }

    [Fact]
    public async Task One_failure_does_not_stop_the_rest_and_another_run_takes_up_only_what_failed()
    {
        string[] paths = [Make("a.mp4", 1000), Make("empty.mp4", 0), Path.Combine(_directory.FullName, "missing.mp4"), Make("b.mp4", 2000)];
        var options = new UploadFilesOptions { CheckpointPath = Journal, Parallelism = 2 };

        UploadSummary first = await UploadAsync(paths, options);
        Assert.Equal((2, 0, 2), (first.Succeeded, first.Skipped, first.Failed));
        Assert.Equal([.. paths[1..3]], first.Failures.Select(failure => failure.Item.Path).Order());
        Assert.All(first.Failures, failure => Assert.NotNull(failure.Error));
        Assert.True(File.Exists(Journal));

        Make("empty.mp4", 10);
        Make("missing.mp4", 10);
        UploadSummary second = await UploadAsync(paths, options);
        Assert.Equal((2, 2, 0), (second.Succeeded, second.Skipped, second.Failed));
        Assert.Equal(4, _studio.Requests.Count("POST", "/asset/request-upload"));
        Assert.False(File.Exists(Journal));
    }

    [Fact]
    public async Task A_file_that_broke_off_is_taken_up_by_another_run_where_it_stood()
    {
        string path = Make("long.mp4", 1_000_000);
        _studio.Faults.Next("PATCH", "/asset/upload/tus/*", StudioFault.ResetAfterRequestBytes(300_000));
        _studio.Faults.Always("HEAD", "/asset/upload/tus/*", StudioFault.Status(503));
        UploadSummary first = await UploadAsync([path], Options());
        UploadItemResult failure = Assert.Single(first.Failures);
        Assert.IsType<LivepeerUploadException>(failure.Error);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Journal));
        }

        Assert.DoesNotContain("token", await File.ReadAllTextAsync(Journal), StringComparison.Ordinal);
        _studio.Faults.Clear();
        await File.AppendAllTextAsync(Journal, "d torn");
        AssetCreation? uploaded = null;
        UploadSummary second = await UploadAsync([path], Options(result => uploaded = result.Uploaded));

        Assert.Equal((1, 0, 0), (second.Succeeded, second.Skipped, second.Failed));
        Assert.Equal(1, _studio.Requests.Count("POST", "/asset/request-upload"));
        Assert.Equal(HashOf(path), _studio.Uploads.Find(uploaded!.Asset.Id)!.Sha256);
        Assert.False(File.Exists(Journal));

        UploadFilesOptions Options(Action<UploadItemResult>? completed = null) => new()
        {
            CheckpointPath = Journal,
            Upload = new UploadOptions { MaxRetries = 1, RetryDelay = TimeSpan.FromMilliseconds(1) },
            ProtectCheckpoint = bytes => [.. bytes.Select(one => (byte)~one)],
            UnprotectCheckpoint = bytes => [.. bytes.Select(one => (byte)~one)],
            ItemCompleted = (result, _) =>
            {
                completed?.Invoke(result);
                return ValueTask.CompletedTask;
            },
        };
    }

    [Fact]
    public async Task What_can_no_longer_be_resumed_starts_over()
    {
        string path = Make("long.mp4", 1_000_000);
        var options = new UploadFilesOptions
        {
            CheckpointPath = Journal,
            Upload = new UploadOptions { MaxRetries = 0 },
        };
        _studio.Faults.Next("PATCH", "/asset/upload/tus/*", StudioFault.ResetAfterRequestBytes(300_000));
        Assert.Equal(1, (await UploadAsync([path], options)).Failed);

        _studio.Faults.Next("HEAD", "/asset/upload/tus/*", StudioFault.Status(403));
        UploadSummary second = await UploadAsync([path], options);

        Assert.Equal(1, second.Succeeded);
        LivepeerAsset filled = await _client.Assets.ListAsync().SingleAsync(asset => asset.Phase != AssetPhase.Uploading);
        Assert.Equal(HashOf(path), _studio.Uploads.Find(filled.Id)!.Sha256);
    }

    [Fact]
    public async Task While_the_servers_queue_is_full_all_wait()
    {
        await using Waits waits = await Waits.StartAsync(options => options.MaxPendingTasks = 3);
        string[] paths = [.. Enumerable.Range(0, 12).Select(number => Make($"{number}.mp4", SampleVideo.MinimumSize))];
        var progress = new SynchronousProgress<UploadFilesProgress>();
        var options = new UploadFilesOptions
        {
            Progress = progress,
            Upload = new UploadOptions { StallTimeout = Timeout.InfiniteTimeSpan },
        };

        UploadSummary summary = await waits.FinishAsync(waits.Client.Assets.UploadFilesAsync(paths.Select(UploadItem.FromFile), options));

        Assert.Equal((12, 0), (summary.Succeeded, summary.Failed));
        Assert.Contains(progress.Reports, report => report.IsPaused);
        Assert.True(waits.Studio.Requests.Count("POST", "/asset/request-upload") > 12);
    }

    [Fact]
    public async Task A_queue_that_stays_full_fails_the_files_after_a_time()
    {
        await using Waits waits = await Waits.StartAsync(options => options.MaxPendingTasks = 1);
        waits.Studio.Tasks.StallNext("upload");
        string[] paths = [Make("a.mp4", SampleVideo.MinimumSize), Make("b.mp4", SampleVideo.MinimumSize)];
        var options = new UploadFilesOptions
        {
            Parallelism = 1,
            QueueTimeout = TimeSpan.FromMinutes(5),
            Upload = new UploadOptions { StallTimeout = Timeout.InfiniteTimeSpan },
        };

        UploadSummary summary = await waits.FinishAsync(waits.Client.Assets.UploadFilesAsync(paths.Select(UploadItem.FromFile), options));

        Assert.Equal((1, 1), (summary.Succeeded, summary.Failed));
        Assert.IsType<LivepeerRateLimitException>(Assert.Single(summary.Failures).Error);
    }

    [Fact]
    public async Task A_key_that_is_not_accepted_ends_everything()
    {
        using LivepeerClient stranger = Connect("wrong-key-0123456789");
        string[] paths = [.. Enumerable.Range(0, 50).Select(number => Make($"{number}.mp4", 100))];

        await Assert.ThrowsAsync<LivepeerAuthenticationException>(() => stranger.Assets.UploadFilesAsync(paths.Select(UploadItem.FromFile)));

        Assert.InRange(_studio.Requests.Count("POST", "/asset/request-upload"), 1, 4);
    }

    [Fact]
    public async Task The_callers_cancellation_and_faults_are_his_own()
    {
        string[] paths = [Make("a.mp4", 100), Make("b.mp4", 100)];
        using var cancellation = new CancellationTokenSource();
        var cancelling = new UploadFilesOptions
        {
            ItemCompleted = async (_, _) => await cancellation.CancelAsync(),
            Parallelism = 1,
        };
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _client.Assets.UploadFilesAsync(paths.Select(UploadItem.FromFile), cancelling, cancellation.Token));
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Equal(1, _studio.Requests.Count("POST", "/asset/request-upload"));

        var throwing = new UploadFilesOptions { ItemCompleted = (_, _) => throw new InvalidTimeZoneException() };
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => UploadAsync(paths, throwing));
    }

    [Fact]
    public async Task A_checkpoint_file_that_is_something_else_is_left_alone()
    {
        await File.WriteAllTextAsync(Journal, "my diary\n");

        await Assert.ThrowsAsync<IOException>(() => UploadAsync([Make("a.mp4", 100)], new UploadFilesOptions { CheckpointPath = Journal }));

        Assert.Equal("my diary\n", await File.ReadAllTextAsync(Journal));
        Assert.Equal(0, _studio.Requests.Count());
    }

    [Fact]
    public void Every_option_of_an_upload_reaches_each_file()
    {
        var options = new UploadOptions
        {
            Method = UploadMethod.Direct,
            ChunkSize = 17,
            Length = 18,
            Encryption = new UploadEncryption(PlaybackPolicy.Jwt),
            StallTimeout = TimeSpan.FromSeconds(19),
            MaxRetries = 1,
            RetryDelay = TimeSpan.FromSeconds(20),
            MaxRetryDelay = TimeSpan.FromSeconds(23),
            ProgressInterval = TimeSpan.FromSeconds(21),
            CheckpointInterval = TimeSpan.FromSeconds(22),
        };
        var untouched = new UploadOptions();
        UploadOptions copy = options.With(null, null);

        foreach (PropertyInfo property in typeof(UploadOptions).GetProperties())
        {
            if (property.Name is nameof(UploadOptions.Progress) or nameof(UploadOptions.SaveCheckpoint))
            {
                Assert.Throws<ArgumentException>(() => new UploadFilesOptions
                {
                    Upload = options.With(new SynchronousProgress<UploadProgress>(), (_, _) => ValueTask.CompletedTask),
                });
                continue;
            }

            Assert.NotEqual(property.GetValue(untouched), property.GetValue(options));
            Assert.Equal(property.GetValue(options), property.GetValue(copy));
        }
    }

    private LivepeerClient Connect(string key) =>
        new(LivepeerCredential.ApiKey(key), options => options.BaseAddress = _studio.BaseAddress);

    private Task<UploadSummary> UploadAsync(string[] paths, UploadFilesOptions options) =>
        _client.Assets.UploadFilesAsync(paths.Select(UploadItem.FromFile), options);

    private string Make(string name, int size)
    {
        string path = Path.Combine(_directory.FullName, name);
        byte[] content = new byte[size];
        new Random(size).NextBytes(content);
        File.WriteAllBytes(path, size >= SampleVideo.MinimumSize ? SampleVideo.Create(size, size) : content);
        return path;
    }

    private static string HashOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
