using Livepeer.Sdk.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>A studio, a client of it, and a folder for videos, disposed of together.</summary>
internal sealed class UploadScene : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private UploadScene(LocalStudio studio, Action<ILivepeerBuilder>? tune)
    {
        Studio = studio;
        Folder = Directory.CreateTempSubdirectory("uploads-");
        var services = new ServiceCollection();
        ILivepeerBuilder livepeer = services.AddLivepeer(options =>
        {
            options.ApiKey = studio.ApiKey;
            options.BaseAddress = studio.BaseAddress;
            options.RetryDelay = TimeSpan.FromMilliseconds(1);
            options.MaxRetryDelay = TimeSpan.FromMilliseconds(2);
            options.AttemptTimeout = Patience;
            options.MaxRetries = 12;
        });
        livepeer.Uploads.AddHttpMessageHandler(() => Recorder);
        tune?.Invoke(livepeer);
        _services = services.BuildServiceProvider();
        Assets = _services.GetRequiredService<AssetsClient>();
    }

    /// <summary>Long enough for a healthy response on a busy machine, short enough to wait for if none comes.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMilliseconds(1500);

    public static CreateAssetRequest Video { get; } = new() { Name = "film" };

    public LocalStudio Studio { get; }

    public AssetsClient Assets { get; }

    public UploadRecorder Recorder { get; } = new();

    public DirectoryInfo Folder { get; }

    public static async Task<UploadScene> StartAsync(Action<ILivepeerBuilder>? tune = null, LocalStudioOptions? options = null) =>
        new(await LocalStudio.StartAsync(options), tune);

    public static UploadOptions Quick(
        long? chunkSize = null, UploadMethod method = UploadMethod.Resumable, int retries = 15, TimeSpan? patience = null) => new()
        {
            Method = method,
            ChunkSize = chunkSize,
            StallTimeout = patience ?? Patience,
            MaxRetries = retries,
            RetryDelay = TimeSpan.FromMilliseconds(1),
            MaxRetryDelay = TimeSpan.FromMilliseconds(1),
        };

    public string Save(byte[] bytes, string name = "film.mp4")
    {
        string path = Path.Combine(Folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>The bytes arrived, once; no other asset is left but slots that wait for bytes, as many as are allowed.</summary>
    public async Task AssertArrivedAsync(AssetCreation uploaded, byte[] bytes, int strays = 0)
    {
        StudioUpload file = Studio.Uploads.Find(uploaded.Asset.Id)!;
        Assert.Equal(bytes.Length, file.Size);
        Assert.Equal(TestVideos.Sha256(bytes), file.Sha256);
        int empty = 0;
        await foreach (LivepeerAsset asset in Assets.ListAsync())
        {
            if (asset.Id == uploaded.Asset.Id)
            {
                Assert.NotEqual(AssetPhase.Uploading, asset.Phase);
            }
            else
            {
                Assert.Equal(AssetPhase.Uploading, asset.Phase);
                Assert.True(Studio.Uploads.Find(asset.Id) is null or { Size: 0 });
                empty++;
            }
        }

        Assert.Equal(strays, empty);
        Assert.Equal(0, Recorder.Violations);
    }

    /// <summary>A client of somebody else's, of the same account.</summary>
    public Other StartOther() => new(new LivepeerClient(
        LivepeerCredential.ApiKey(Studio.ApiKey), options => options.BaseAddress = Studio.BaseAddress));

    public sealed class Other(LivepeerClient client) : IAsyncDisposable
    {
        public AssetsClient Assets => client.Assets;

        public ValueTask DisposeAsync()
        {
            client.Dispose();
            return ValueTask.CompletedTask;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Studio.DisposeAsync();
        Folder.Delete(recursive: true);
    }
}
