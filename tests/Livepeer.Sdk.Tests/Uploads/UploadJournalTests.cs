using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>The checkpoint file of many uploads.</summary>
public sealed class UploadJournalTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    private string JournalPath => Path.Combine(_directory.FullName, "uploads.checkpoint");

    private string FreshPath => JournalPath + ".new";

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task A_compaction_that_fails_loses_nothing()
    {
        byte[] large = TestVideos.Bytes(4_000_000, seed: 1);
        UploadJournal journal = await UploadJournal.OpenAsync(JournalPath, CancellationToken.None);
        await using (journal)
        {
            Directory.CreateDirectory(FreshPath);
            await journal.SaveAsync(1, large, CancellationToken.None);
            await journal.SaveAsync(2, [2], CancellationToken.None);
            Directory.Delete(FreshPath);
            await journal.SaveAsync(1, large, CancellationToken.None);
            await journal.SaveAsync(3, [3], CancellationToken.None);
            Assert.InRange(new FileInfo(JournalPath).Length, large.Length, large.Length * 2);
        }

        UploadJournal again = await UploadJournal.OpenAsync(JournalPath, CancellationToken.None);
        await using (again)
        {
            Assert.Equal(large, await again.FindCheckpointAsync(1, CancellationToken.None));
            Assert.Equal([2], await again.FindCheckpointAsync(2, CancellationToken.None));
            Assert.Equal([3], await again.FindCheckpointAsync(3, CancellationToken.None));
        }
    }

    [Fact]
    public async Task A_compaction_is_not_canceled()
    {
        byte[] large = TestVideos.Bytes(4_000_000, seed: 1);
        UploadJournal journal = await UploadJournal.OpenAsync(JournalPath, CancellationToken.None);
        await using (journal)
        {
            using var cancellation = new CancellationTokenSource();
            Task saving = journal.SaveAsync(1, large, cancellation.Token);
            await cancellation.CancelAsync();
            await saving;
            await journal.SaveAsync(2, [2], CancellationToken.None);
            Assert.Equal(large, await journal.FindCheckpointAsync(1, CancellationToken.None));
        }
    }

    [Fact]
    public async Task Of_several_runs_that_start_together_one_gets_the_file()
    {
        for (int round = 0; round < 20; round++)
        {
            using var start = new Barrier(4);
            UploadJournal?[] journals = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
                () => TryOpenAsync(start), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap()));

            UploadJournal only = Assert.Single(journals.OfType<UploadJournal>());
            await Assert.ThrowsAsync<IOException>(() => UploadJournal.OpenAsync(JournalPath, CancellationToken.None));
            await only.SaveAsync(1, [1], CancellationToken.None);
            await only.DisposeAsync();
            Assert.Equal([Path.GetFileName(JournalPath)], _directory.EnumerateFileSystemInfos().Select(entry => entry.Name));
            File.Delete(JournalPath);
        }

        async Task<UploadJournal?> TryOpenAsync(Barrier start)
        {
            start.SignalAndWait();
            try
            {
                return await UploadJournal.OpenAsync(JournalPath, CancellationToken.None);
            }
            catch (IOException)
            {
                return null;
            }
        }
    }

    [Fact]
    public async Task A_file_left_by_a_compaction_lends_nothing_to_the_next()
    {
        await File.WriteAllTextAsync(FreshPath, "rest");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(FreshPath, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        }

        UploadJournal journal = await UploadJournal.OpenAsync(JournalPath, CancellationToken.None);
        await journal.DisposeAsync();

        Assert.False(File.Exists(FreshPath));
        Assert.DoesNotContain("rest", await File.ReadAllTextAsync(JournalPath), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(JournalPath));
        }
    }

    [Fact]
    public async Task A_link_in_the_way_of_a_compaction_is_not_followed()
    {
        string other = Path.Combine(_directory.FullName, "other.txt");
        await File.WriteAllTextAsync(other, "of someone else");
        try
        {
            File.CreateSymbolicLink(FreshPath, other);
        }
        catch (IOException)
        {
            // Windows requires a privilege.
            Assert.True(OperatingSystem.IsWindows());
        }

        UploadJournal journal = await UploadJournal.OpenAsync(JournalPath, CancellationToken.None);
        await journal.DisposeAsync();

        Assert.Equal("of someone else", await File.ReadAllTextAsync(other));
        Assert.Null(new FileInfo(JournalPath).LinkTarget);
    }
}
