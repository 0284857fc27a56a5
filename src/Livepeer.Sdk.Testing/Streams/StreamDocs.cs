using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Creates the JSON of streams: the fields that the server adds, and those that it returns.</summary>
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

    /// <summary>The counters that every stream is returned with.</summary>
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

    /// <summary>A creator may be sent as a string; it is always returned as an object.</summary>
    public static void SetCreator(JsonObject node)
    {
        if (node.Text("creatorId") is { } creator)
        {
            node["creatorId"] = new JsonObject { ["type"] = "unverified", ["value"] = creator };
        }
    }

    public static JsonObject Show(Row row) =>
        row.Copy().Without("deleted", "deletedAt", "mistHost", "recordObjectStoreId", "objectStoreId", "lastTerminationAttempt");

    /// <summary>
    /// Returns the row as embedded in a list of sessions: as stored, including the stream key, without fields that were never set.
    /// </summary>
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
