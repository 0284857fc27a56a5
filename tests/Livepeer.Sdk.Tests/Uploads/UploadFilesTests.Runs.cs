using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Waiting;
using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>What several runs with the same checkpoint file have to agree on: no file is uploaded twice, and no asset ID is lost.</summary>
public sealed partial class UploadFilesTests
{
    [Fact]
    public async Task A_result_that_was_not_taken_is_reported_again_by_the_next_run()
    {
        string path = Make("a.mp4", 1_000_000);
        var reported = new List<UploadItemResult>();
        var throwing = new UploadFilesOptions
        {
            CheckpointPath = Journal,
            ItemCompleted = (result, _) =>
            {
                reported.Add(result);
                throw new InvalidTimeZoneException();
            },
        };
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => UploadAsync([path], throwing));

        UploadSummary second = await UploadAsync([path], Reporting(reported));

        Assert.Equal((1, 0, 0), (second.Succeeded, second.Skipped, second.Failed));
        Assert.Equal(1, _studio.Requests.Count("POST", "/asset/request-upload"));
        Assert.Equal(2, reported.Count);
        Assert.Equal(reported[0].Uploaded!.Asset.Id, reported[1].Uploaded!.Asset.Id);
    }

    [Fact]
    public async Task A_result_that_was_reported_again_is_recognized_after_the_file_was_touched()
    {
        string path = Make("a.mp4", 1_000_000);
        string empty = Make("empty.mp4", 0);
        var throwing = new UploadFilesOptions
        {
            CheckpointPath = Journal,
            Parallelism = 1,
            ItemCompleted = (_, _) => throw new InvalidTimeZoneException(),
        };
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => UploadAsync([path, empty], throwing));
        Assert.Equal(1, (await UploadAsync([path, empty], Reporting([]))).Succeeded);

        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(1));
        UploadSummary third = await UploadAsync([path, empty], Reporting([]));

        Assert.Equal((0, 1, 1), (third.Succeeded, third.Skipped, third.Failed));
        Assert.Equal(1, _studio.Requests.Count("POST", "/asset/request-upload"));
    }

    [Fact]
    public async Task A_file_that_is_uploaded_is_reported_even_if_the_run_is_canceled()
    {
        string[] paths = [Make("a.mp4", 100), Make("b.mp4", 200)];
        using var cancellation = new CancellationTokenSource();
        var both = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var reported = new List<UploadItemResult>();
        var options = new UploadFilesOptions
        {
            CheckpointPath = Journal,
            Progress = new Receiver(report =>
            {
                if (report.Succeeded == 2)
                {
                    both.TrySetResult();
                }
            }),
            ProgressInterval = TimeSpan.FromMilliseconds(1),
            ItemCompleted = async (result, _) =>
            {
                await both.Task;
                reported.Add(result);
                await cancellation.CancelAsync();

                // Time for a wait that is canceled to end.
                await Task.Delay(50, CancellationToken.None);
            },
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _client.Assets.UploadFilesAsync(paths.Select(UploadItem.FromFile), options, cancellation.Token));

        Assert.Equal(paths, reported.Select(result => result.Item.Path).Order());
        Assert.All(reported, result => Assert.Equal(HashOf(result.Item.Path), _studio.Uploads.Find(result.Uploaded!.Asset.Id)!.Sha256));
        UploadSummary second = await UploadAsync(paths, Reporting([]));
        Assert.Equal((0, 2, 0), (second.Succeeded, second.Skipped, second.Failed));
    }

    [Fact]
    public async Task A_file_that_can_not_be_opened_for_now_keeps_its_checkpoint()
    {
        string path = Make("long.mp4", 1_000_000);
        await BreakAsync([path]);

        using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            UploadSummary second = await UploadAsync([path], Reporting([]));
            var failure = Assert.IsType<LivepeerUploadException>(Assert.Single(second.Failures).Error);
            Assert.NotNull(failure.Checkpoint);
            Assert.NotNull(failure.AssetId);
        }

        UploadSummary third = await UploadAsync([path], Reporting([]));
        Assert.Equal((1, 0, 0), (third.Succeeded, third.Skipped, third.Failed));
        Assert.Equal(1, _studio.Requests.Count("POST", "/asset/request-upload"));
    }

    [Fact]
    public async Task A_file_that_is_missing_for_now_keeps_its_checkpoint()
    {
        string path = Make("long.mp4", 1_000_000);
        await BreakAsync([path]);

        File.Move(path, path + ".away");
        UploadSummary second = await UploadAsync([path], Reporting([]));
        Assert.IsType<FileNotFoundException>(Assert.Single(second.Failures).Error);

        File.Move(path + ".away", path);
        UploadSummary third = await UploadAsync([path], Reporting([]));
        Assert.Equal((1, 0, 0), (third.Succeeded, third.Skipped, third.Failed));
        Assert.Equal(1, _studio.Requests.Count("POST", "/asset/request-upload"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_run_over_fewer_files_forgets_nothing_of_the_others(int count)
    {
        string[] paths = [Make("c.mp4", 1_000_000), Make("a.mp4", 1000), Make("b.mp4", 2000)];
        await BreakAsync(paths);

        UploadSummary second = await UploadAsync(paths[1..(count + 1)], Reporting([]));
        Assert.Equal((0, count, 0), (second.Succeeded, second.Skipped, second.Failed));

        UploadSummary third = await UploadAsync(paths, Reporting([]));
        Assert.Equal((1, 2, 0), (third.Succeeded, third.Skipped, third.Failed));
        Assert.Equal(3, _studio.Requests.Count("POST", "/asset/request-upload"));
        Assert.False(File.Exists(Journal));
    }

    [Fact]
    public async Task A_run_over_no_files_does_not_forget_that_all_are_done()
    {
        string[] paths = [Make("a.mp4", 1000), Make("empty.mp4", 0)];
        Assert.Equal(1, (await UploadAsync(paths, Reporting([]))).Succeeded);

        Assert.Equal(0, (await UploadAsync([], Reporting([]))).Failed);

        UploadSummary third = await UploadAsync(paths[..1], Reporting([]));
        Assert.Equal((0, 1, 0), (third.Succeeded, third.Skipped, third.Failed));
        Assert.False(File.Exists(Journal));
    }

    [Fact]
    public async Task What_is_known_of_a_file_is_replaced_when_the_file_is()
    {
        string path = Make("long.mp4", 1_000_000);
        await BreakAsync([path]);

        Make("long.mp4", 900_000);
        var reported = new List<UploadItemResult>();
        UploadSummary second = await UploadAsync([path], Reporting(reported));

        Assert.Equal((1, 0, 0), (second.Succeeded, second.Skipped, second.Failed));
        Assert.Equal(HashOf(path), _studio.Uploads.Find(reported[0].Uploaded!.Asset.Id)!.Sha256);
        Assert.False(File.Exists(Journal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task The_same_file_again_in_the_same_run_fails(int parallelism)
    {
        string path = Make("a.mp4", 1000);
        string same = Path.Combine(_directory.FullName, "sub", "..", "a.mp4");
        var reported = new List<UploadItemResult>();
        UploadSummary summary = await UploadAsync([path, same], Reporting(reported, parallelism));

        Assert.Equal((1, 0, 1), (summary.Succeeded, summary.Skipped, summary.Failed));
        UploadItemResult failure = Assert.Single(summary.Failures);
        Assert.Contains(failure.Item.Path, Assert.IsType<ArgumentException>(failure.Error).Message, StringComparison.Ordinal);
        Assert.Equal(1, _studio.Requests.Count("POST", "/asset/request-upload"));
        UploadItemResult uploaded = Assert.Single(reported, result => result.Uploaded is not null);
        Assert.Equal(HashOf(path), _studio.Uploads.Find(uploaded.Uploaded!.Asset.Id)!.Sha256);
    }

    [Fact]
    public async Task The_same_file_may_become_two_assets_of_different_names()
    {
        string path = Make("a.mp4", 1000);
        UploadItem[] items = [UploadItem.FromFile(path), new() { Path = path, Request = new CreateAssetRequest { Name = "other" } }];

        UploadSummary summary = await _client.Assets.UploadFilesAsync(items, Reporting([]));

        Assert.Equal((2, 0, 0), (summary.Succeeded, summary.Skipped, summary.Failed));
        Assert.False(File.Exists(Journal));
    }

    [Fact]
    public async Task A_checkpoint_file_may_be_a_link()
    {
        string path = Make("long.mp4", 1_000_000);
        string target = Path.Combine(_directory.FullName, "volume.checkpoint");
        if (!TryLink(Journal, target))
        {
            Assert.True(OperatingSystem.IsWindows());
            return;
        }

        await BreakAsync([path]);

        Assert.Equal(target, new FileInfo(Journal).LinkTarget);
        Assert.StartsWith("livepeer-uploads", await File.ReadAllTextAsync(target), StringComparison.Ordinal);
        UploadSummary second = await UploadAsync([path], Reporting([]));
        Assert.Equal((1, 0, 0), (second.Succeeded, second.Skipped, second.Failed));
        Assert.Equal(1, _studio.Requests.Count("POST", "/asset/request-upload"));
        Assert.False(File.Exists(target));
    }

    [Fact]
    public async Task What_makes_no_file_uploadable_is_thrown()
    {
        string path = Make("a.mp4", 100);
        UploadFilesOptions At(string journal) => new() { CheckpointPath = journal };

        await Assert.ThrowsAsync<ArgumentException>(() => UploadAsync([path], At("a\0b")));
        await Assert.ThrowsAsync<DirectoryNotFoundException>(
            () => UploadAsync([path], At(Path.Combine(_directory.FullName, "missing", "file"))));
        await Assert.ThrowsAsync<ArgumentException>(() => _client.Assets.UploadFilesAsync([null!], At(Journal)));
        UploadJournal other = await UploadJournal.OpenAsync(Journal, CancellationToken.None);
        await using (other)
        {
            await Assert.ThrowsAsync<IOException>(() => UploadAsync([path], At(Journal)));
        }

        Assert.Equal(0, _studio.Requests.Count());
        UploadSummary summary = await UploadAsync([path, "a\0b"], At(Journal));
        Assert.Equal((1, 1), (summary.Succeeded, summary.Failed));
        Assert.IsType<ArgumentException>(Assert.Single(summary.Failures).Error);
    }

    [Theory]
    [InlineData(9_999)]
    [InlineData(0)]
    [InlineData(-9_999)]
    public void An_interval_of_progress_that_no_timer_can_have_is_refused(long ticks)
    {
        var interval = TimeSpan.FromTicks(ticks);

        var one = Assert.Throws<ArgumentOutOfRangeException>(() => new UploadOptions { ProgressInterval = interval });
        var many = Assert.Throws<ArgumentOutOfRangeException>(() => new UploadFilesOptions { ProgressInterval = interval });

        Assert.Equal(nameof(UploadOptions.ProgressInterval), one.ParamName);
        Assert.Equal(nameof(UploadFilesOptions.ProgressInterval), many.ParamName);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public async Task The_shortest_and_the_longest_interval_of_progress_work(int milliseconds)
    {
        var interval = TimeSpan.FromMilliseconds(milliseconds);
        var one = new SynchronousProgress<UploadProgress>();
        var many = new SynchronousProgress<UploadFilesProgress>();
        string path = Make("a.mp4", 1000);

        await _client.Assets.UploadFileAsync(
            path, new CreateAssetRequest { Name = "a" }, new UploadOptions { Progress = one, ProgressInterval = interval });
        await UploadAsync([path], new UploadFilesOptions { Progress = many, ProgressInterval = interval });

        Assert.Equal((1000, 1), (one.Reports[^1].BytesSent, many.Reports[^1].Succeeded));
    }

    /// <summary>Uploads files, of which the first one breaks off.</summary>
    private async Task BreakAsync(string[] paths)
    {
        _studio.Faults.Next("PATCH", "/asset/upload/tus/*", StudioFault.ResetAfterRequestBytes(300_000));
        UploadSummary summary = await UploadAsync(paths, new UploadFilesOptions
        {
            CheckpointPath = Journal,
            Parallelism = 1,
            Upload = new UploadOptions { MaxRetries = 0 },
        });
        Assert.Equal((paths.Length - 1, 1), (summary.Succeeded, summary.Failed));
    }

    private UploadFilesOptions Reporting(List<UploadItemResult> results, int parallelism = 1) => new()
    {
        CheckpointPath = Journal,
        Parallelism = parallelism,
        ItemCompleted = (result, _) =>
        {
            results.Add(result);
            return ValueTask.CompletedTask;
        },
    };

    private static bool TryLink(string path, string target)
    {
        try
        {
            File.CreateSymbolicLink(path, target);
            return true;
        }
        catch (IOException)
        {
            // Windows requires a privilege.
            return false;
        }
    }

    private sealed class Receiver(Action<UploadFilesProgress> receive) : IProgress<UploadFilesProgress>
    {
        public void Report(UploadFilesProgress value) => receive(value);
    }
}
