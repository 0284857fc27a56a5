using System.Collections.Concurrent;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Uploads;

namespace Livepeer.Sdk.Tests.Storms;

/// <summary>The uploads of a storm: of files and of streams, resumable and direct, with an API key and with a ticket only.</summary>
internal sealed class StormUploads(StormLedger ledger, LocalStudio studio, DirectoryInfo folder)
{
    private const int MaxSize = 60_000;
    private const int Resumptions = 5;

    private readonly ConcurrentDictionary<string, Sent> _sent = new();

    public int Bytes => _sent.Values.Sum(each => each.Size);

    public int Count(Promise promise) => _sent.Values.Count(each => each.Promise == promise);

    public int Resumed => _sent.Values.Count(each => each.Resumptions > 0);

    public async Task UploadAsync(LivepeerClient client, UploadClient tickets, string name, Random luck, CancellationToken cancellation)
    {
        byte[] video = TestVideos.Bytes(luck.Next(1, MaxSize), luck.Next());
        string path = Path.Combine(folder.FullName, name);
        await File.WriteAllBytesAsync(path, video, CancellationToken.None);
        var request = new CreateAssetRequest { Name = name };
        UploadOptions options = Options(luck);
        var sent = new Sent(TestVideos.Sha256(video), video.Length);
        _sent[name] = sent;
        AssetCreation? done = null;
        Exception? failure = await ledger.RepeatableAsync("upload", async () => done = luck.Next(4) switch
        {
            0 when options.Method == UploadMethod.Resumable =>
                await client.Assets.UploadAsync(new OneWayStream(video), request, options, cancellation),
            1 => await UploadTicketAsync(sent, client, tickets, path, request, options, cancellation),
            _ => await client.Assets.UploadFileAsync(path, request, options, cancellation),
        }, cancellation);
        for (int i = 0; i < Resumptions && failure is LivepeerUploadException { Checkpoint: { } checkpoint }; i++)
        {
            sent.Resumptions++;
            byte[] saved = checkpoint.Save();
            failure = await ledger.RepeatableAsync("resume", async () => done = await client.Assets.ResumeUploadFileAsync(
                UploadCheckpoint.Load(saved), path, options, cancellation), cancellation);
        }

        File.Delete(path);
        sent.AssetId = done?.Asset.Id;
        sent.LostSlots = done?.LostSlots;
        sent.Promise = done is not null ? Promise.Made
            : failure is LivepeerUploadException { AssetId: null } ? Promise.NotMade
            : Promise.Unknown;
        if (done is not null)
        {
            await DownloadAsync(client, done.Asset.Id, sent, luck, cancellation);
        }
    }

    /// <summary>Compares the promises with the assets that are there.</summary>
    public void Compare(IReadOnlyCollection<LivepeerAsset> assets)
    {
        ILookup<string, LivepeerAsset> byName = assets.ToLookup(asset => asset.Name ?? "");
        foreach ((string name, Sent sent) in _sent)
        {
            LivepeerAsset[] complete = [.. byName[name].Where(asset => asset.Phase != AssetPhase.Uploading)];
            int slots = byName[name].Count() - complete.Length;
            if (complete.Length > 1 || (complete.Length == 1 && sent.Promise == Promise.NotMade))
            {
                ledger.Report($"upload {name} is there {complete.Length} times; promised: {sent.Promise}");
            }

            if (sent.Promise == Promise.Made && complete.Select(asset => asset.Id).SingleOrDefault() != sent.AssetId)
            {
                ledger.Report($"upload {name} has succeeded as {sent.AssetId}, and is not there");
            }

            // A ticket does not say how many slots were lost.
            if (slots > sent.LostSlots && !sent.IsByTicket)
            {
                ledger.Report($"upload {name} has left {slots} slots, and reported {sent.LostSlots} (resumed {sent.Resumptions} times)");
            }

            foreach (LivepeerAsset asset in complete)
            {
                if (studio.Uploads.Find(asset.Id) is not { } file || file.Sha256 != sent.Sha256)
                {
                    ledger.Report($"upload {name} has other bytes than were sent");
                }
            }
        }

        foreach (string name in byName.Select(group => group.Key).Where(name => !_sent.ContainsKey(name)))
        {
            ledger.Report($"not uploaded by any client: {name}");
        }
    }

    private async Task DownloadAsync(LivepeerClient client, string id, Sent sent, Random luck, CancellationToken cancellation)
    {
        if (luck.Next(4) == 0)
        {
            using var copy = new MemoryStream();
            Exception? failure = await ledger.RepeatableAsync(
                "download", () => client.Assets.DownloadAsync(id, copy, cancellationToken: cancellation), cancellation);
            if (failure is null && TestVideos.Sha256(copy.ToArray()) != sent.Sha256)
            {
                ledger.Report($"asset {id} has other bytes when downloaded");
            }
        }
    }

    private static async Task<AssetCreation> UploadTicketAsync(
        Sent sent,
        LivepeerClient client,
        UploadClient tickets,
        string path,
        CreateAssetRequest request,
        UploadOptions options,
        CancellationToken cancellation)
    {
        sent.IsByTicket = true;
        UploadSlot slot = await client.Assets.RequestUploadAsync(request, cancellation);
        await tickets.UploadFileAsync(slot.ToTicket(), path, options, cancellation);
        return new AssetCreation { Asset = slot.Asset };
    }

    private static UploadOptions Options(Random luck) => new()
    {
        ChunkSize = luck.Next(3) switch { 0 => null, 1 => luck.Next(1_000, 20_000), _ => luck.Next(20_000, MaxSize) },
        StallTimeout = TimeSpan.FromSeconds(1),
        MaxRetries = luck.Next(4) == 0 ? 1 : 25,
        RetryDelay = TimeSpan.FromMilliseconds(1),
        MaxRetryDelay = TimeSpan.FromMilliseconds(1),
        Method = luck.Next(8) == 0 ? UploadMethod.Direct : UploadMethod.Resumable,
    };

    private sealed class Sent(string sha256, int size)
    {
        public string Sha256 => sha256;

        public int Size => size;

        public Promise Promise { get; set; } = Promise.Unknown;

        public string? AssetId { get; set; }

        public int? LostSlots { get; set; }

        public int Resumptions { get; set; }

        public bool IsByTicket { get; set; }
    }
}
