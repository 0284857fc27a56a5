using System.Collections.Concurrent;
using System.Globalization;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>
/// Many uploads at once, to a studio that fails at random: 100 of them, or as many as <c>LIVEPEER_STORM_UPLOADS</c> says. A seed
/// decides what goes wrong with each; <c>LIVEPEER_STORM_SEED</c> sets the first.
/// </summary>
public sealed class StormTests
{
    private const int AtOnce = 16;
    private const int MaxSize = 120_000;
    private static readonly TimeSpan _patience = TimeSpan.FromMilliseconds(300);

    [Fact]
    public async Task Every_upload_arrives_once_despite_random_faults()
    {
        int seed = Storm.Seed;
        await using LocalStudio studio = await LocalStudio.StartAsync(new LocalStudioOptions { MaxPendingTasks = int.MaxValue, TaskStepDuration = TimeSpan.Zero });
        DirectoryInfo folder = Directory.CreateTempSubdirectory("storm-");
        var problems = new ConcurrentQueue<string>();
        try
        {
            await Parallel.ForAsync(0, Storm.Uploads, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
            {
                if (await UploadAsync(studio, folder, seed + number) is { } problem)
                {
                    problems.Enqueue($"seed {seed + number}: {problem}");
                }
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Assert.Empty(problems);
    }

    /// <summary>One upload with its own client and its own random faults; null if it succeeded.</summary>
    private static async Task<string?> UploadAsync(LocalStudio studio, DirectoryInfo folder, int seed)
    {
        var luck = new Random(seed);
        byte[] video = TestVideos.Bytes(luck.Next(1, MaxSize), seed);
        string path = Path.Combine(folder.FullName, seed.ToString(CultureInfo.InvariantCulture));
        await File.WriteAllBytesAsync(path, video);
        var network = new FaultyNetwork(studio, new Random(seed), luck.Next(1, 11));
        var recorder = new UploadRecorder();
        var services = new ServiceCollection();
        ILivepeerBuilder livepeer = services.AddLivepeer(options =>
        {
            options.ApiKey = studio.ApiKey;
            options.BaseAddress = studio.BaseAddress;
            options.RetryDelay = TimeSpan.FromMilliseconds(1);
            options.MaxRetryDelay = TimeSpan.FromMilliseconds(2);
            options.AttemptTimeout = TimeSpan.FromSeconds(5);
            options.MaxRetries = 12;
        });
        livepeer.Uploads.AddHttpMessageHandler(() => recorder).AddHttpMessageHandler(() => network);
        livepeer.Api.AddHttpMessageHandler(() => network.ForApi());
        await using ServiceProvider provider = services.BuildServiceProvider();
        var assets = provider.GetRequiredService<AssetsClient>();
        var options = new UploadOptions
        {
            ChunkSize = luck.Next(3) switch { 0 => null, 1 => luck.Next(1_000, 20_000), _ => luck.Next(20_000, MaxSize) },
            StallTimeout = _patience,
            MaxRetries = 25,
            RetryDelay = TimeSpan.FromMilliseconds(1),
            MaxRetryDelay = TimeSpan.FromMilliseconds(1),
            Method = luck.Next(8) == 0 ? UploadMethod.Direct : UploadMethod.Resumable,
        };
        AssetCreation uploaded = luck.Next(3) == 0 && options.Method == UploadMethod.Resumable
            ? await assets.UploadAsync(new OneWayStream(video), new CreateAssetRequest { Name = "film" }, options)
            : await assets.UploadFileAsync(path, new CreateAssetRequest { Name = "film" }, options);
        if (studio.Uploads.Find(uploaded.Asset.Id) is not { } file || file.Sha256 != TestVideos.Sha256(video))
        {
            return $"other bytes arrived than were sent ({options.Method})";
        }

        if ((await assets.GetAsync(uploaded.Asset.Id)).Phase == AssetPhase.Uploading)
        {
            return "the asset still waits for bytes";
        }

        return recorder.Violations > 0 ? "bytes were sent again below an offset that the server had reported"
            : network.LostSlots != uploaded.LostSlots ? $"{network.LostSlots} slots were lost, and {uploaded.LostSlots} reported"
            : null;
    }
}
