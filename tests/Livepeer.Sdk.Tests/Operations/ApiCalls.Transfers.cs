using System.Text.Json.Serialization.Metadata;

namespace Livepeer.Sdk.Tests.Operations;

/// <summary>Uploads, downloads and waits: what is several requests, some of them to other hosts.</summary>
internal static partial class ApiCalls
{
    private static ApiCall[] Transfers =>
    [
        Call("Assets.UploadAsync by tus", (client, token) => UploadAsync(client, UploadMethod.Resumable, token)),
        Call("Assets.UploadAsync directly", (client, token) => UploadAsync(client, UploadMethod.Direct, token)),
        Call("Assets.UploadFileAsync", (client, token) => WithFileAsync(
            path => client.Assets.UploadFileAsync(path, Video, new UploadOptions { MaxRetries = 0 }, token))),
        Call("Assets.UploadFilesAsync", (client, token) => WithFileAsync(path => client.Assets.UploadFilesAsync(
            [new UploadItem { Path = path, Request = Video }], new UploadFilesOptions { Upload = new UploadOptions { MaxRetries = 0 }, QueueTimeout = Impatience.Timeout }, token))),
        Call("Assets.ResumeUploadAsync", (client, token) => ResumeAsync(client, (checkpoint, path) =>
        {
            using var content = new MemoryStream(File.ReadAllBytes(path));
            return client.Assets.ResumeUploadAsync(checkpoint, content, new UploadOptions { MaxRetries = 0 }, token);
        })),
        Call("Assets.ResumeUploadFileAsync", (client, token) => ResumeAsync(
            client, (checkpoint, path) => client.Assets.ResumeUploadFileAsync(checkpoint, path, new UploadOptions { MaxRetries = 0 }, token))),
        Call("Uploads.UploadAsync", async (client, token) =>
        {
            using var content = new MemoryStream(new byte[64]);
            await client.Uploads.UploadAsync(Ticket, content, new UploadOptions { MaxRetries = 0 }, token);
        }),
        Call("Uploads.UploadFileAsync", (client, token) => WithFileAsync(
            path => client.Uploads.UploadFileAsync(Ticket, path, new UploadOptions { MaxRetries = 0 }, token))),
        Call("Uploads.ResumeUploadAsync", (client, token) => ResumeTicketAsync(client, async (checkpoint, path) =>
        {
            using var content = new MemoryStream(await File.ReadAllBytesAsync(path, token));
            await client.Uploads.ResumeUploadAsync(checkpoint, content, new UploadOptions { MaxRetries = 0 }, token);
        })),
        Call("Uploads.ResumeUploadFileAsync", (client, token) => ResumeTicketAsync(
            client, (checkpoint, path) => client.Uploads.ResumeUploadFileAsync(checkpoint, path, new UploadOptions { MaxRetries = 0 }, token))),
        Call("Assets.WaitUntilReadyAsync", (client, token) => client.Assets.WaitUntilReadyAsync(Id, Impatience, token)),
        Call("Tasks.WaitUntilCompletedAsync", (client, token) => client.Tasks.WaitUntilCompletedAsync(Id, Impatience, token)),
        Call("Sessions.WaitForRecordingAsync", (client, token) => client.Sessions.WaitForRecordingAsync(Id, Impatience, token)),
        Call("Assets.DownloadAsync", (client, token) => client.Assets.DownloadAsync(Id, Stream.Null, Once, token)),
        Call("Assets.DownloadFileAsync", (client, token) => WithFileAsync(path => client.Assets.DownloadFileAsync(Id, path + ".copy", Once, token))),
        Call("Generate.DownloadAsync", (client, token) => client.Generate.DownloadAsync(Nowhere, Stream.Null, Once, token)),
        Call("Generate.DownloadFileAsync", (client, token) => WithFileAsync(
            path => client.Generate.DownloadFileAsync(Nowhere, path + ".copy", Once, token))),
        Call("Playback.GetThumbnailsAsync", (client, token) => client.Playback.GetThumbnailsAsync(new PlaybackSource { Url = Nowhere.Url }, token)),
        Call("SendJsonAsync", (client, token) => client.SendJsonAsync(HttpMethod.Get, $"/stream/{Id}", StreamInfo, null, token)),
    ];

    private static CreateAssetRequest Video => new() { Name = "talk" };

    private static DownloadOptions Once => new() { MaxRetries = 0 };

    private static WaitOptions Impatience => new()
    {
        Timeout = TimeSpan.FromMilliseconds(50),
        PollInterval = TimeSpan.FromMilliseconds(20),
        NotFoundTolerance = TimeSpan.Zero,
        OutageTolerance = TimeSpan.Zero,
    };

    /// <summary>A file at a URL on which nothing listens.</summary>
    private static GeneratedFile Nowhere => new() { Url = $"http://127.0.0.1:1/picture.png?token={Mark}" };

    /// <summary>A slot with URLs on which nothing listens.</summary>
    private static UploadTicket Ticket => new() { TusEndpoint = $"http://127.0.0.1:1/tus?token={Mark}", AssetId = Id };

    private static JsonTypeInfo<LivepeerStream> StreamInfo =>
        (JsonTypeInfo<LivepeerStream>)LivepeerJson.TypeInfoResolver.GetTypeInfo(typeof(LivepeerStream), new() { TypeInfoResolver = LivepeerJson.TypeInfoResolver })!;

    private static async Task UploadAsync(LivepeerClient client, UploadMethod method, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(new byte[64]);
        var options = new UploadOptions { Method = method, MaxRetries = 0, Encryption = new UploadEncryption(PlaybackPolicy.Jwt) };
        await client.Assets.UploadAsync(content, Video, options, cancellationToken);
    }

    /// <summary>Begins an upload only for its checkpoint, and goes on from that.</summary>
    private static Task ResumeAsync(LivepeerClient client, Func<UploadCheckpoint, string, Task> resume) =>
        ResumeAsync((path, options) => client.Assets.UploadFileAsync(path, Video, options), resume);

    private static Task ResumeTicketAsync(LivepeerClient client, Func<UploadCheckpoint, string, Task> resume) =>
        ResumeAsync((path, options) => client.Uploads.UploadFileAsync(Ticket, path, options), resume);

    private static Task ResumeAsync(Func<string, UploadOptions, Task> begin, Func<UploadCheckpoint, string, Task> resume) => WithFileAsync(async path =>
    {
        UploadCheckpoint? checkpoint = null;
        var options = new UploadOptions
        {
            MaxRetries = 0,
            SaveCheckpoint = (saved, _) =>
            {
                checkpoint = saved;
                return ValueTask.CompletedTask;
            },
        };
        try
        {
            await begin(path, options);
        }
        catch (LivepeerUploadException exception)
        {
            checkpoint ??= exception.Checkpoint;
        }

        if (checkpoint is not null)
        {
            await resume(checkpoint, path);
        }
    });

    private static async Task WithFileAsync(Func<string, Task> use)
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, new byte[64]);
            await use(path);
        }
        finally
        {
            File.Delete(path);
            File.Delete(path + ".copy");
        }
    }
}
