using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Makes the JSON of streams: what the server fills in and what it shows.</summary>
internal static class StreamDocs
{
    private static readonly (string Name, int Width, int Height, int Bitrate)[] _ladder =
    [
        ("240p0", 426, 240, 250_000),
        ("360p0", 640, 360, 800_000),
        ("480p0", 854, 480, 1_600_000),
        ("720p0", 1280, 720, 3_000_000),
    ];

    public static JsonArray DefaultProfiles() => new([.. _ladder.Select(step => (JsonNode)new JsonObject
    {
        ["name"] = step.Name,
        ["fps"] = 0L,
        ["bitrate"] = (long)step.Bitrate,
        ["width"] = (long)step.Width,
        ["height"] = (long)step.Height,
        ["profile"] = "H264ConstrainedHigh",
    })]);

    /// <summary>The counters that every stream is shown with.</summary>
    public static JsonObject Counters(bool record) => new()
    {
        ["lastSeen"] = 0L,
        ["isActive"] = false,
        ["record"] = record,
        ["suspended"] = false,
        ["sourceSegments"] = 0L,
        ["transcodedSegments"] = 0L,
        ["sourceSegmentsDuration"] = 0L,
        ["transcodedSegmentsDuration"] = 0L,
        ["sourceBytes"] = 0L,
        ["transcodedBytes"] = 0L,
        ["lastTerminatedAt"] = null,
    };

    public static JsonObject Create(Call call, JsonObject payload)
    {
        string id = Ids.New();
        JsonObject stream = Counters(record: false);
        foreach ((string name, JsonNode? value) in payload)
        {
            stream[name] = value?.DeepClone();
        }

        SetCreator(stream);
        stream["kind"] = "stream";
        stream["profiles"] = stream["profiles"]?.DeepClone() ?? DefaultProfiles();
        stream["userId"] = call.Caller.User.Id;
        stream["renditions"] = new JsonObject();
        stream["id"] = id;
        stream["projectId"] = call.Caller.ProjectId;
        stream["createdAt"] = call.Core.NowMilliseconds;
        stream["streamKey"] = Ids.StreamKey(id);
        stream["playbackId"] = Ids.PlaybackId(id);
        if (call.Caller.KeyName is { } keyName)
        {
            stream["createdByTokenName"] = keyName;
        }

        return stream;
    }

    /// <summary>A creator may be given as a text; it always comes back as an object.</summary>
    public static void SetCreator(JsonObject node)
    {
        if (node.Text("creatorId") is { } creator)
        {
            node["creatorId"] = new JsonObject { ["type"] = "unverified", ["value"] = creator };
        }
    }

    public static JsonObject Show(Row row) =>
        row.Copy().Without("deleted", "deletedAt", "mistHost", "recordObjectStoreId", "objectStoreId", "lastTerminationAttempt");

    /// <summary>The row as a session list embeds it: as stored, stream key and all, without what was never set.</summary>
    public static JsonObject ShowRaw(Row row)
    {
        JsonObject raw = row.Copy().Without(
            "sourceSegments",
            "transcodedSegments",
            "sourceSegmentsDuration",
            "transcodedSegmentsDuration",
            "sourceBytes",
            "transcodedBytes",
            "suspended",
            "deleted");
        if (raw["lastTerminatedAt"] is null)
        {
            raw.Remove("lastTerminatedAt");
        }

        return raw;
    }
}
