using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Creates the playback information for players.</summary>
internal static class PlaybackDocs
{
    private const string HlsType = "html5/application/vnd.apple.mpegurl";

    public static JsonObject ForAsset(StudioCore core, Row asset)
    {
        string root = $"{core.Root}/vod/{asset.Body.Text("playbackId")}";
        var sources = new JsonArray();
        IEnumerable<JsonObject> files = (asset.Body.Array("files") ?? []).OfType<JsonObject>();
        foreach (JsonObject file in files.Where(file => file.Text("type") == "static_transcoded_mp4"))
        {
            JsonObject source = Source("MP4", "html5/video/mp4", $"{root}/{file.Text("path")}");
            foreach (string name in (ReadOnlySpan<string>)["size", "width", "height", "bitrate"])
            {
                source.CopyIfPresent(file.Object("spec") ?? [], name);
            }

            if (core.Files.Find(asset.Id) is { Length: > 0 } stored)
            {
                source["size"] = stored.Length;
            }

            sources.Add((JsonNode)source);
        }

        sources.Add((JsonNode)Source("HLS (TS)", HlsType, root + "/index.m3u8"));
        sources.Add((JsonNode)Source("Thumbnails", "text/vtt", root + "/thumbnails/thumbnails.vtt"));
        return Create("vod", new JsonObject { ["playbackPolicy"] = asset.Body["playbackPolicy"]?.DeepClone(), ["source"] = sources });
    }

    public static JsonObject ForRecording(StudioCore core, Row asset) => Create(
        "recording",
        new JsonObject { ["source"] = new JsonArray(Source("HLS (TS)", HlsType, SessionDocs.RecordingUrls(core, asset).Hls)) });

    /// <summary>Creates the playback information of a stream, live or not.</summary>
    /// <param name="core">The studio.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="sessionId">The session of the broadcast in progress.</param>
    /// <param name="withFlv">Whether the caller participates in the experiment that includes this format.</param>
    /// <param name="withRecording">Whether to include the recording of the broadcast so far.</param>
    public static JsonObject ForStream(StudioCore core, Row stream, string? sessionId, bool withFlv, bool withRecording)
    {
        string playbackId = stream.Body.Text("playbackId")!;
        string recording = $"{core.Root}/recordings/{playbackId}/{sessionId}";
        var sources = new JsonArray(
            Source("HLS (TS)", HlsType, $"{core.Root}/hls/{playbackId}/index.m3u8"),
            Source("WebRTC (H264)", "html5/video/h264", $"{core.Root}/webrtc/{playbackId}"));
        if (withFlv)
        {
            sources.Add((JsonNode)Source("FLV (H264)", "video/x-flv", $"{core.Root}/flv/{playbackId}"));
        }

        if (sessionId is not null)
        {
            sources.Add((JsonNode)Source("Thumbnail (JPEG)", "image/jpeg", recording + "/source/latest.jpg"));
        }

        var meta = new JsonObject { ["live"] = stream.Body.Flag("isActive") ? 1L : 0L };
        meta.CopyIfPresent(stream.Body, "playbackPolicy");
        meta["source"] = sources;
        if (withRecording && sessionId is not null && stream.Body.Flag("record"))
        {
            meta["dvrPlayback"] = new JsonArray(Source("HLS (TS)", HlsType, recording + "/output.m3u8"));
        }

        return Create("live", meta);
    }

    private static JsonObject Create(string type, JsonObject meta) => new() { ["type"] = type, ["meta"] = meta };

    private static JsonObject Source(string label, string type, string url) => new() { ["hrn"] = label, ["type"] = type, ["url"] = url };
}
