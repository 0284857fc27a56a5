using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk;
using Microsoft.AspNetCore.Http.HttpResults;

namespace WebApp;

/// <summary>Finds where a visitor can watch one of their videos, with a token that is good for some time.</summary>
internal sealed partial record Player(string Url, string Type)
{
    public static async Task<Results<JsonHttpResult<Player>, NotFound>> FindAsync(
        string id, HttpContext context, LivepeerClient livepeer, PlaybackTokenIssuer issuer)
    {
        try
        {
            LivepeerAsset asset = await livepeer.Assets.GetAsync(id, cancellationToken: context.RequestAborted);
            bool isOwn = asset.CreatorId?.Value == Visitor.IdOf(context);
            if (!isOwn || asset.Phase != AssetPhase.Ready || asset.PlaybackId is not { } playbackId)
            {
                return TypedResults.NotFound();
            }

            PlaybackInfo info = await livepeer.Playback.GetAsync(playbackId, cancellationToken: context.RequestAborted);
            PlaybackSource? source = info.GetMp4(1080) ?? info.Hls;
            if (source is not { Url: not null })
            {
                return TypedResults.NotFound();
            }

            // A video element can't send headers, so the token goes into the URL.
            string token = await issuer.CreateAsync(playbackId, cancellationToken: context.RequestAborted);
            var player = new Player(source.WithToken(token).Url!, source == info.Hls ? "application/vnd.apple.mpegurl" : "video/mp4");
            context.Response.Headers.CacheControl = "no-store";
            return TypedResults.Json(player, Json.Default.Player);
        }
        catch (Exception exception) when (exception is LivepeerNotFoundException or ArgumentException)
        {
            return TypedResults.NotFound();
        }
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Player))]
    private sealed partial class Json : JsonSerializerContext;
}
