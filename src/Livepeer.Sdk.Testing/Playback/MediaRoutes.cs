namespace Livepeer.Sdk.Testing;

/// <summary>
/// The media outside the API. An asset is served as its uploaded file, whatever rendition is requested, or as a short placeholder if none
/// was uploaded. Viewers of protected content are authorized as on the real media servers.
/// </summary>
internal static class MediaRoutes
{
    public static void Register(Router media)
    {
        Add(media, "/asset/{}/video", call => VideoAsync(call, asTheyCame: true));
        Add(media, "/asset/{}/video/download.mp4", call => VideoAsync(call, asTheyCame: true));
        Add(media, "/vod/{}/thumbnails/thumbnails.vtt", call => ServeAssetAsync(call, _ => StandIns.Cues));
        Add(media, "/vod/{}/thumbnails/{}", call => ServeAssetAsync(call, _ => StandIns.Picture));
        Add(media, "/vod/{}/index.m3u8", call => ServeAssetAsync(call, asset => Playlists.ForAsset(call, asset)));
        Add(media, "/vod/{}/{}", call => call.Values[1].EndsWith(".mp4", StringComparison.OrdinalIgnoreCase)
            ? VideoAsync(call, asTheyCame: false)
            : throw StudioError.NotFound());
        Add(media, "/hls/{}/index.m3u8", LiveAsync);
        Add(media, "/generated/{}", _ => Task.FromResult(Reply.FromFile(StandIns.Picture)));
    }

    private static void Add(Router media, string path, Func<Call, Task<Reply>> handler) => media.Add(new Route("GET", path)
    {
        AsyncHandler = async call => (await handler(call).ConfigureAwait(false)).With("access-control-allow-origin", "*"),
        Access = Access.Anyone,
    });

    private static Task<Reply> VideoAsync(Call call, bool asTheyCame) =>
        ServeAssetAsync(call, asset => Video(call.Core, asset, asTheyCame));

    /// <summary>Downloads return the uploaded bytes; playback returns decrypted ones.</summary>
    private static ServedFile Video(StudioCore core, Row asset, bool asTheyCame)
    {
        if (core.Files.Find(asset.Id) is not { Length: > 0 } file)
        {
            return StandIns.Video;
        }

        string? wrapped = asTheyCame ? null : asset.Peek().Object("source")?.Object("encryption")?.Text("encryptedKey");
        return wrapped is null
            ? new ServedFile(file.Path, default, "video/mp4") { Tag = $"\"{file.Sha256}\"" }
            : new ServedFile(core.EncryptionKeys.Decrypt(file.Path, wrapped), default, "video/mp4") { Tag = $"\"{file.Sha256}-plain\"" };
    }

    private static async Task<Reply> ServeAssetAsync(Call call, Func<Row, ServedFile> serve)
    {
        Row asset;
        lock (call.Core.Lock)
        {
            asset = call.Core.Assets.FindByDerived("playbackId", call.Id) is { IsDeleted: false } row
                && row.Peek().Object("status")?.Text("phase") == "ready" ? row : throw StudioError.NotFound();
        }

        await Viewers.AuthorizeAsync(call, call.Id).ConfigureAwait(false);
        return Reply.FromFile(serve(asset));
    }

    private static async Task<Reply> LiveAsync(Call call)
    {
        lock (call.Core.Lock)
        {
            if (call.Core.Streams.FindByDerived("playbackId", call.Id) is not { IsDeleted: false } stream || !stream.Body.Flag("isActive"))
            {
                throw StudioError.NotFound();
            }
        }

        await Viewers.AuthorizeAsync(call, call.Id).ConfigureAwait(false);
        return Reply.FromFile(Playlists.Live);
    }
}
