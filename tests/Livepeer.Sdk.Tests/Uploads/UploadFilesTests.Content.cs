using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>Files are recognized by another run if their content is the same, whatever their times.</summary>
public sealed partial class UploadFilesTests
{
    [Theory]
    [InlineData("touched", 1, 1)]
    [InlineData("changed", 2, 2)]
    [InlineData("spoilt", 2, 2)]
    public async Task A_checkpoint_is_resumed_if_the_content_is_the_same(string change, int slots, int seed)
    {
        var protector = new UploadCheckpointProtector(UploadCheckpointProtector.CreateKey());
        var options = new UploadFilesOptions
        {
            CheckpointPath = Journal,
            Upload = new UploadOptions { MaxRetries = 0 },
            ProtectCheckpoint = protector.Protect,
            UnprotectCheckpoint = protector.Unprotect,
        };
        string path = Make("long.mp4", 1_000_000);
        _studio.Faults.Next("PATCH", "/asset/upload/tus/*", StudioFault.ResetAfterRequestBytes(300_000));
        Assert.Equal(1, (await UploadAsync([path], options)).Failed);
        switch (change)
        {
            case "changed":
                await File.WriteAllBytesAsync(path, TestVideos.Bytes(1_000_000, seed));
                break;
            case "spoilt":
                string[] lines = await File.ReadAllLinesAsync(Journal);
                await File.WriteAllLinesAsync(Journal, lines.Select(line => line.StartsWith('c') ? line[..^9] + "!" + line[^8..] : line));
                break;
            default:
                break;
        }

        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(1));
        UploadItemResult? result = null;
        UploadSummary second = await UploadAsync([path], new UploadFilesOptions
        {
            CheckpointPath = Journal,
            UnprotectCheckpoint = protector.Unprotect,
            ProtectCheckpoint = protector.Protect,
            ItemCompleted = (item, _) =>
            {
                result = item;
                return ValueTask.CompletedTask;
            },
        });

        Assert.Equal((1, 0, 0), (second.Succeeded, second.Skipped, second.Failed));
        Assert.Equal(slots, _studio.Requests.Count("POST", "/asset/request-upload"));
        Assert.Equal(HashOf(path), _studio.Uploads.Find(result!.Uploaded!.Asset.Id)!.Sha256);
        Assert.Equal(0, _studio.Requests.Count("DELETE", "/asset/*"));
    }

    [Theory]
    [InlineData("untouched", 1)]
    [InlineData("touched", 1)]
    [InlineData("changed", 0)]
    public async Task A_file_that_is_done_is_skipped_if_the_content_is_the_same(string change, int skipped)
    {
        string path = Make("done.mp4", 5_000);
        string empty = Make("empty.mp4", 0);
        var options = new UploadFilesOptions { CheckpointPath = Journal };
        Assert.Equal(1, (await UploadAsync([path, empty], options)).Succeeded);
        if (change == "changed")
        {
            await File.WriteAllBytesAsync(path, TestVideos.Bytes(5_000, seed: 2));
        }

        if (change != "untouched")
        {
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(1));
        }

        UploadSummary second = await UploadAsync([path, empty], options);
        UploadSummary third = await UploadAsync([path, empty], options);

        Assert.Equal((1 - skipped, skipped), (second.Succeeded, second.Skipped));
        Assert.Equal((0, 1), (third.Succeeded, third.Skipped));
    }
}
