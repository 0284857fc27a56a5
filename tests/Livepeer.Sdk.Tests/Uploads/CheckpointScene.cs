using System.Net;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Tests.Support;
using Livepeer.Sdk.Uploads;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>A valid checkpoint to be corrupted, and a client that would resume it: its hosts refuse and record every request.</summary>
internal sealed class CheckpointScene : IAsyncDisposable
{
    public const int Size = 100;
    public const int Confirmed = 32;

    private readonly ServiceProvider _services;

    public CheckpointScene(HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        _services = Clients.Container(
            new Uri("https://livepeer.studio/api"),
            options => options.MaxRetries = 0,
            livepeer =>
            {
                livepeer.Api.ConfigurePrimaryHttpMessageHandler(() => new Refusal(this, status));
                livepeer.Uploads.ConfigurePrimaryHttpMessageHandler(() => new Refusal(this, status));
            });
        Assets = _services.GetRequiredService<AssetsClient>();
    }

    public AssetsClient Assets { get; }

    public List<(HttpMethod Method, Uri Url)> Requests { get; } = [];

    public static byte[] Video { get; } = TestVideos.Bytes(Size);

    /// <summary>Creates the JSON of a checkpoint that is valid.</summary>
    public static JsonObject Json(bool isEncrypted)
    {
        var checksum = new SourceChecksum();
        checksum.Append(0, Video.AsSpan(0, 20));
        var checkpoint = new UploadCheckpoint
        {
            Slot = new UploadSlot
            {
                Url = new Secret("https://upload.example/direct?token=t0ken-of-direct"),
                TusEndpoint = new Secret("https://upload.example/tus?token=t0ken-of-tus"),
                Asset = new LivepeerAsset { Id = UploadHost.AssetId, Name = "film" },
                Task = new TaskReference { Id = "t1" },
            },
            Location = "https://upload.example/tus/secret-place",
            BytesConfirmed = Confirmed,
            TotalBytes = isEncrypted ? EncryptedSource.LengthOf(Size) : Size,
            Source = new SourceIdentity { Length = Size, LastWriteTicks = DateTime.UnixEpoch.Ticks, HashedLength = 20, Hash = checksum.ToString() },
            Encryption = isEncrypted ? CipherKey.Create(new byte[CipherKey.KeySize]) : null,
            ChunkLimit = 64 * 1024,
        };
        return (JsonObject)JsonNode.Parse(checkpoint.Save())!;
    }

    public Task ResumeAsync(UploadCheckpoint checkpoint, Stream? content = null) => Assets.ResumeUploadAsync(
        checkpoint, content ?? new MemoryStream(Video), new UploadOptions { MaxRetries = 1, RetryDelay = TimeSpan.Zero });

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class Refusal(CheckpointScene scene, HttpStatusCode status) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            scene.Requests.Add((request.Method, request.RequestUri!));
            return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent("no") });
        }
    }
}
