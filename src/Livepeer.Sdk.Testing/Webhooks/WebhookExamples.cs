using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Short examples of the payloads of events, with the fields that handlers use.</summary>
internal static class WebhookExamples
{
    private const string PlaybackId = "328f3fm097kbnlk3";
    private const string StreamPlaybackId = "8229f8d9cui4h1a4";
    private const string AssetId = "328f39b4-40bb-4a86-9605-58ed6a4128c4";
    private const string TaskId = "d9b99aa3-0472-40a5-88be-d4cab1bcdb44";
    private const string StreamId = "82291c07-cb79-49b5-a970-c00267dce541";
    private const string SessionId = "18e72347-7b57-44c2-8d98-5beaeecaf377";
    private const string Host = "https://example.com/";

    public static JsonObject? Stream(string eventType, long time) => Group(eventType) is not ("stream" or "recording" or "multistream")
        ? null
        : new JsonObject
        {
            ["id"] = StreamId,
            ["kind"] = "stream",
            ["name"] = "example",
            ["playbackId"] = StreamPlaybackId,
            ["isActive"] = eventType is not ("stream.idle" or "recording.waiting" or "recording.ready"),
            ["record"] = Group(eventType) == "recording",
            ["createdAt"] = time,
            ["lastSeen"] = time,
        };

    public static JsonObject? Payload(string eventType, long time) => Group(eventType) switch
    {
        "asset" => new JsonObject { ["asset"] = Subject(AssetId, Asset(eventType, time)) },
        "task" => Task(eventType, time),
        "recording" => Recording(eventType, time),
        "multistream" => new JsonObject
        {
            ["target"] = new JsonObject { ["id"] = "0fc0a9c3-0a4b-4a44-8d68-0d6a3b7a1c55", ["name"] = "example", ["profile"] = "source" },
        },
        "stream" when eventType == "stream.detection" => new JsonObject
        {
            ["seqNo"] = 1,
            ["sceneClassification"] = new JsonArray(new JsonObject { ["name"] = "soccer", ["probability"] = 0.9 }),
        },
        _ => null,
    };

    private static string Group(string eventType) => eventType.Split('.')[0];

    private static JsonObject Subject(string id, JsonObject snapshot) => new() { ["id"] = id, ["snapshot"] = snapshot };

    private static JsonObject Status(string phase, long time)
    {
        var status = new JsonObject { ["phase"] = phase, ["updatedAt"] = time };
        if (phase == "failed")
        {
            status["errorMessage"] = "Failed to probe or open file";
        }

        return status;
    }

    private static JsonObject Asset(string eventType, long time)
    {
        string phase = eventType switch
        {
            "asset.ready" or "asset.deleted" => "ready",
            "asset.failed" => "failed",
            "asset.updated" => "processing",
            _ => "waiting",
        };
        var asset = new JsonObject
        {
            ["id"] = AssetId,
            ["playbackId"] = PlaybackId,
            ["name"] = "example",
            ["createdAt"] = time,
            ["source"] = new JsonObject { ["type"] = "directUpload" },
            ["status"] = Status(phase, time),
        };
        if (phase == "ready")
        {
            asset["playbackUrl"] = $"{Host}hls/{PlaybackId}/index.m3u8";
            asset["downloadUrl"] = $"{Host}asset/{PlaybackId}/video";
        }

        return asset;
    }

    private static JsonObject Task(string eventType, long time)
    {
        string phase = eventType switch
        {
            "task.completed" => "completed",
            "task.failed" => "failed",
            "task.updated" => "running",
            _ => "pending",
        };
        JsonObject subject = Subject(TaskId, new JsonObject
        {
            ["id"] = TaskId,
            ["type"] = "upload",
            ["createdAt"] = time,
            ["outputAssetId"] = AssetId,
            ["status"] = Status(phase, time),
        });
        subject["type"] = "upload";
        var payload = new JsonObject { ["task"] = subject };
        if (phase is "completed" or "failed")
        {
            payload["success"] = phase == "completed";
        }

        return payload;
    }

    private static JsonObject Recording(string eventType, long time)
    {
        var session = new JsonObject
        {
            ["id"] = SessionId,
            ["kind"] = "session",
            ["name"] = $"video+{StreamPlaybackId}",
            ["parentId"] = StreamId,
            ["playbackId"] = StreamPlaybackId,
            ["createdAt"] = time,
            ["record"] = true,
        };
        var payload = new JsonObject { ["session"] = session };
        if (eventType == "recording.ready")
        {
            session["recordingStatus"] = "ready";
            payload["recordingUrl"] = $"{Host}hls/18e720jafhf94zsu/index.m3u8";
            payload["mp4Url"] = $"{Host}asset/18e720jafhf94zsu/video.mp4";
        }

        return payload;
    }
}
