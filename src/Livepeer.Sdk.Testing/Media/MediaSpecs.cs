using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Describes the video of an asset: from its file if it can be read; otherwise, with plausible values.</summary>
internal static class MediaSpecs
{
    public static JsonObject For(StudioCore core, Row asset)
    {
        var spec = new JsonObject { ["name"] = asset.Body.Text("name"), ["type"] = "video" };
        string? sourceType = asset.Body.Object("source")?.Text("type");
        if (sourceType is "recording" or "clip")
        {
            DescribeLive(core, asset, spec);
            return spec;
        }

        StoredFile? file = core.Files.Find(asset.Id);
        MediaInfo info = file?.Media ?? MediaInfo.Plausible;
        long size = file?.Length ?? StandIns.Video.Content.Length;
        spec["size"] = size;
        spec["hash"] = new JsonArray(new JsonObject
        {
            ["hash"] = file?.Sha256 ?? StandIns.VideoSha256,
            ["algorithm"] = "sha256",
        });
        spec["files"] = Files();
        spec["videoSpec"] = new JsonObject
        {
            ["format"] = info.Format,
            ["duration"] = Nodes.Number(info.Duration),
            ["bitrate"] = file is null ? 1_000_000L : Nodes.Number(Math.Round(size * 8 / info.Duration)),
            ["tracks"] = new JsonArray(
                [.. info.Tracks.Where(track => track.IsVideo || track.IsAudio).Select(track => (JsonNode)Describe(track))]),
        };
        return spec;
    }

    public static JsonArray Files() => new(
        new JsonObject { ["type"] = "catalyst_hls_manifest", ["path"] = "index.m3u8" },
        new JsonObject
        {
            ["type"] = "static_transcoded_mp4",
            ["path"] = "static720p0.mp4",
            ["spec"] = new JsonObject { ["size"] = 494_778L, ["width"] = 1280L, ["height"] = 720L, ["bitrate"] = 449_890L },
        });

    private static void DescribeLive(StudioCore core, Row asset, JsonObject spec)
    {
        Row? session = core.Sessions.Find(asset.Body.Object("source")?.Text("sessionId"));
        bool isClip = asset.Body.Object("source")?.Text("type") == "clip";
        double duration = isClip ? asset.Body.Real("clipDuration") ?? 10 : session?.Body.Real("sourceSegmentsDuration") ?? 0;
        spec["size"] = Math.Max(1, (long)(duration * 125_000));
        spec["files"] = Files();
        spec["videoSpec"] = isClip
            ? new JsonObject { ["format"] = "hls", ["duration"] = Nodes.Number(duration) }
            : new JsonObject { ["format"] = "hls", ["bitrate"] = 1_000_000L, ["duration"] = Nodes.Number(duration) };
    }

    private static JsonObject Describe(MediaTrack track)
    {
        var node = new JsonObject { ["type"] = track.IsVideo ? "video" : "audio", ["codec"] = track.Codec };
        if (track.IsVideo)
        {
            node["startTime"] = 0L;
        }

        node["duration"] = Nodes.Number(track.Duration);
        node["bitrate"] = Nodes.Number(track.Bitrate);
        if (track.IsVideo)
        {
            node["width"] = (long)track.Width;
            node["height"] = (long)track.Height;
            node["pixelFormat"] = "yuv420p";
            node["fps"] = Nodes.Number(track.Fps);
        }
        else
        {
            node["channels"] = (long)track.Channels;
            node["sampleRate"] = (long)track.SampleRate;
            node["bitDepth"] = (long)track.BitDepth;
        }

        return node;
    }
}
