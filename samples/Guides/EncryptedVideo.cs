using System.Net;
using Livepeer.Sdk;

namespace Guides;

/// <summary>Uploads a video that is stored encrypted.</summary>
internal static class EncryptedVideo
{
    public static async Task RunAsync(Studio studio, CancellationToken cancellationToken)
    {
        LivepeerClient livepeer = studio.Livepeer;
        CreatedSigningKey created = await livepeer.SigningKeys.CreateAsync(cancellationToken: cancellationToken);
        studio.AtEnd(() => livepeer.SigningKeys.DeleteAsync(created.Id));

        LivepeerAsset asset = await UploadAsync(livepeer, studio.Video, cancellationToken);
        studio.AtEnd(() => livepeer.Assets.DeleteAsync(asset.Id));
        await PlayAsync(livepeer, asset.PlaybackId!, created.ToPair(), cancellationToken);
    }

    private static async Task<LivepeerAsset> UploadAsync(LivepeerClient livepeer, string path, CancellationToken cancellationToken)
    {
        #region upload
        AssetCreation uploaded = await livepeer.Assets.UploadFileAsync(
            path,
            new CreateAssetRequest { Name = "board meeting" },
            new UploadOptions { Encryption = new UploadEncryption(PlaybackPolicy.Jwt) },
            cancellationToken);

        LivepeerAsset asset = await livepeer.Assets.WaitUntilReadyAsync(uploaded.Asset.Id, cancellationToken: cancellationToken);
        Console.WriteLine($"{asset.Name} is ready, with the policy {asset.PlaybackPolicy?.Type}.");
        #endregion
        return asset;
    }

    private static async Task PlayAsync(LivepeerClient livepeer, string playbackId, SigningKeyPair pair, CancellationToken cancellationToken)
    {
        #region play
        PlaybackInfo playback = await livepeer.Playback.GetAsync(playbackId, cancellationToken: cancellationToken);
        string? url = playback.Hls?.WithToken(PlaybackToken.Create(pair, playbackId)).Url;
        #endregion
        HttpStatusCode status = await Studio.WatchAsync(url, cancellationToken);
        Console.WriteLine($"With a token: {status}.");
    }
}
