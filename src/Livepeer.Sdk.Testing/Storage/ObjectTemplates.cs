using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Creates the JSON of plain rows on demand.</summary>
internal static class ObjectTemplates
{
    public static Func<Row, JsonObject> For(StudioObjectKind kind) => kind switch
    {
        StudioObjectKind.Stream => Stream,
        StudioObjectKind.Asset => Asset,
        StudioObjectKind.Session => Session,
        StudioObjectKind.Task => Task,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static JsonObject Stream(Row row)
    {
        JsonObject stream = StreamDocs.Counters(record: false);
        stream["id"] = row.Id;
        stream["kind"] = "stream";
        stream["name"] = "stream " + row.Id[..8];
        stream["userId"] = row.UserId;
        stream["profiles"] = StreamDocs.DefaultProfiles();
        stream["createdAt"] = row.CreatedAt;
        stream["projectId"] = row.ProjectId;
        stream["streamKey"] = Ids.StableStreamKey(row.Id);
        stream["playbackId"] = Ids.StablePlaybackId(row.Id);
        stream["renditions"] = new JsonObject();
        stream["multistream"] = new JsonObject { ["targets"] = new JsonArray() };
        stream["createdByTokenName"] = "full key";
        return stream;
    }

    private static JsonObject Asset(Row row) => new()
    {
        ["id"] = row.Id,
        ["name"] = "asset " + row.Id[..8],
        ["size"] = 84_934_509L,
        ["source"] = new JsonObject { ["type"] = "directUpload" },
        ["status"] = new JsonObject { ["phase"] = "ready", ["updatedAt"] = row.CreatedAt },
        ["userId"] = row.UserId,
        ["createdAt"] = row.CreatedAt,
        ["projectId"] = row.ProjectId,
        ["videoSpec"] = new JsonObject { ["format"] = "mp4", ["bitrate"] = 1_000_000L, ["duration"] = 23.8328 },
        ["playbackId"] = Ids.StablePlaybackId(row.Id),
        ["createdByTokenName"] = "full key",
        ["objectStoreId"] = "local_vod_store",
        ["files"] = MediaSpecs.Files(),
    };

    private static JsonObject Session(Row row) => new()
    {
        ["id"] = row.Id,
        ["kind"] = "session",
        ["name"] = "video+" + Ids.StablePlaybackId(row.Id),
        ["record"] = false,
        ["userId"] = row.UserId,
        ["lastSeen"] = 0L,
        ["createdAt"] = row.CreatedAt,
        ["projectId"] = row.ProjectId,
        ["playbackId"] = Ids.StablePlaybackId(row.Id),
        ["sourceSegments"] = 0L,
        ["transcodedSegments"] = 0L,
        ["sourceSegmentsDuration"] = 0L,
        ["transcodedSegmentsDuration"] = 0L,
        ["sourceBytes"] = 0L,
        ["transcodedBytes"] = 0L,
        ["ingestRate"] = 0L,
        ["outgoingRate"] = 0L,
    };

    private static JsonObject Task(Row row) => new()
    {
        ["id"] = row.Id,
        ["type"] = "upload",
        ["params"] = new JsonObject { ["upload"] = new JsonObject { ["url"] = "https://example.com/" + row.Id, ["thumbnails"] = true } },
        ["status"] = new JsonObject { ["phase"] = "completed", ["updatedAt"] = row.CreatedAt },
        ["userId"] = row.UserId,
        ["createdAt"] = row.CreatedAt,
        ["projectId"] = row.ProjectId,
        ["scheduledAt"] = row.CreatedAt,
    };
}
