using System.Net;
using Livepeer.Sdk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Guides;

/// <summary>Plays a video in a page.</summary>
internal static class PlaybackInAPage
{
    public static async Task RunAsync(Studio studio, CancellationToken cancellationToken)
    {
        LivepeerAsset asset = await studio.UploadAsync(new CreateAssetRequest { Name = "talk", StaticMp4 = true }, cancellationToken);
        string playbackId = asset.PlaybackId!;

        Embed(studio.Livepeer, playbackId);
        await FindSourcesAsync(studio.Livepeer, playbackId, cancellationToken);
        await ServeAsync(studio, playbackId, cancellationToken);
    }

    private static void Embed(LivepeerClient livepeer, string playbackId)
    {
        #region embed
        Uri player = livepeer.Playback.GetEmbedUrl(playbackId, new EmbedOptions { Autoplay = true, Muted = true });
        Console.WriteLine($"""<iframe src="{WebUtility.HtmlEncode(player.AbsoluteUri)}" allow="autoplay; fullscreen"></iframe>""");
        #endregion
    }

    private static async Task FindSourcesAsync(LivepeerClient livepeer, string playbackId, CancellationToken cancellationToken)
    {
        #region sources
        PlaybackInfo playback = await livepeer.Playback.GetAsync(playbackId, cancellationToken: cancellationToken);
        Console.WriteLine($"HLS, for hls.js and Safari: {playback.Hls?.Url}");
        Console.WriteLine($"MP4, for a video element: {playback.GetMp4(maxHeight: 720)?.Url}");
        #endregion
    }

    private static async Task ServeAsync(Studio studio, string playbackId, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = Studio.CreateService();
        builder.Services.AddLivepeer(options =>
        {
            options.ApiKey = studio.ApiKey;
            options.BaseAddress = studio.BaseAddress;
        });
        await using WebApplication app = builder.Build();
        #region page
        app.MapGet("/watch/{playbackId}", async (string playbackId, LivepeerClient livepeer, CancellationToken cancellationToken) =>
        {
            try
            {
                PlaybackInfo playback = await livepeer.Playback.GetAsync(playbackId, cancellationToken: cancellationToken);
                return playback.GetMp4(maxHeight: 1080)?.Url is { } url
                    ? Results.Content($"""<video controls src="{WebUtility.HtmlEncode(url)}"></video>""", "text/html")
                    : Results.NotFound();
            }
            catch (LivepeerNotFoundException)
            {
                return Results.NotFound();
            }
        });
        #endregion
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync(cancellationToken);
        using var browser = new HttpClient();
        Console.WriteLine(await browser.GetStringAsync($"{app.Urls.First()}/watch/{playbackId}", cancellationToken));
    }
}
