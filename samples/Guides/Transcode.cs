using Livepeer.Sdk;

namespace Guides;

/// <summary>Transcodes a file into a bucket of one's own.</summary>
internal static class Transcode
{
    public static Task RunAsync(Studio studio, CancellationToken cancellationToken)
    {
        if (studio.Local is null && Studio.Variable("S3_ENDPOINT") is null)
        {
            throw new SetupException("Set S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY, S3_SECRET_KEY and INPUT_URL, a video that anyone can read.");
        }

        return TranscodeAsync(
            studio.Livepeer,
            Studio.Variable("INPUT_URL") ?? "https://files.example/talk.mp4",
            Studio.Variable("S3_ENDPOINT") ?? "https://s3.example",
            Studio.Variable("S3_BUCKET") ?? "renditions",
            new S3Credentials(Studio.Variable("S3_ACCESS_KEY") ?? "access-key", Studio.Variable("S3_SECRET_KEY") ?? "secret-key"),
            cancellationToken);
    }

    private static async Task TranscodeAsync(
        LivepeerClient livepeer, string url, string endpoint, string bucket, S3Credentials credentials, CancellationToken cancellationToken)
    {
        #region transcode
        LivepeerTask task = await livepeer.Transcoding.CreateAsync(new TranscodeRequest
        {
            Input = TranscodeInput.FromUrl(url),
            Storage = TranscodeStorage.ToS3(endpoint, bucket, credentials),
            Outputs = new TranscodeOutputs { Hls = "/talk/hls" },
            Profiles = [TranscodeProfile.Hd720, TranscodeProfile.Sd480],
        }, cancellationToken);
        #endregion
        #region wait
        task = await livepeer.Tasks.WaitUntilCompletedAsync(
            task.Id, new WaitOptions { Timeout = TimeSpan.FromHours(2) }, cancellationToken);
        Console.WriteLine($"{task.Type}: {task.Status?.Phase}");
        #endregion
    }
}
