using System.Net.Http.Json;
using System.Text.Json;
using Livepeer.Sdk;
using Microsoft.AspNetCore.Components.Forms;

namespace BrowserApp;

/// <summary>Takes one video of a visitor from the file to the player, with nothing between the page and Livepeer Studio.</summary>
/// <param name="livepeer">The client, which offers only what the key is allowed to call.</param>
/// <param name="configuration">The settings, for the URL of the public playback endpoint.</param>
public sealed class VideoUpload(RestrictedLivepeerClient livepeer, IConfiguration configuration)
{
    /// <summary>Livepeer Studio has no limit of its own; Blazor wants one.</summary>
    public const long MaxSize = 10L * 1024 * 1024 * 1024;

    private static readonly JsonSerializerOptions _json = new() { TypeInfoResolver = LivepeerJson.TypeInfoResolver };

    private UploadSlot? _slot;
    private UploadCheckpoint? _checkpoint;

    /// <summary>Sends a file, or goes on with the one that broke off.</summary>
    public async Task SendAsync(IBrowserFile file, IProgress<UploadProgress> progress, CancellationToken cancellationToken)
    {
        var options = new UploadOptions { Length = file.Size, Progress = progress };
        await using Stream content = file.OpenReadStream(MaxSize, cancellationToken);
        try
        {
            if (_checkpoint is not null)
            {
                await livepeer.Uploads.ResumeUploadAsync(_checkpoint, content, options, cancellationToken);
                return;
            }

            _slot = await livepeer.Assets.RequestUploadAsync(new CreateAssetRequest { Name = file.Name }, cancellationToken);
            await livepeer.Uploads.UploadAsync(_slot, content, options, cancellationToken);
        }
        catch (LivepeerUploadException exception) when (exception.Checkpoint is not null)
        {
            _checkpoint = exception.Checkpoint;
            throw;
        }
    }

    /// <summary>Waits until the video has been processed.</summary>
    public Task<LivepeerAsset> ProcessAsync(IProgress<WaitProgress> progress, CancellationToken cancellationToken) =>
        livepeer.Assets.WaitUntilReadyAsync(
            _slot!.Asset.Id, new WaitOptions { Progress = progress, PollInterval = TimeSpan.FromMilliseconds(500) }, cancellationToken);

    /// <summary>Finds what a <c>video</c> element can play. This endpoint is public: viewers have no key.</summary>
    public async Task<PlaybackInfo> FindPlaybackAsync(LivepeerAsset asset, CancellationToken cancellationToken)
    {
        string root = configuration["Livepeer:BaseAddress"] ?? "https://livepeer.studio/api";
        using var http = new HttpClient();
        var url = new Uri($"{root}/playback/{asset.PlaybackId}");
        return await http.GetFromJsonAsync<PlaybackInfo>(url, _json, cancellationToken) ?? new PlaybackInfo();
    }

    /// <summary>Forgets the upload.</summary>
    public void Reset()
    {
        _slot = null;
        _checkpoint = null;
    }
}
