using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Creates clips of streams and their recordings.</summary>
internal static class ClipRoutes
{
    private const int MaxConcurrent = 5;
    private const long WithinMilliseconds = 5 * 60 * 1000;

    private static readonly IReadOnlyDictionary<string, Field> _fields = new Dictionary<string, Field>
    {
        ["id"] = Field.Text("id"),
        ["createdAt"] = Field.Whole("createdAt"),
        ["updatedAt"] = Field.Whole("status.updatedAt"),
        ["userId"] = Field.Text("userId"),
        ["projectId"] = Field.Text("projectId"),
        ["playbackId"] = Field.Text("playbackId"),
        ["sourceType"] = Field.Text("source.type"),
        ["sourceSessionId"] = Field.Text("source.sessionId"),
        ["sourceAssetId"] = Field.Text("source.assetId"),
    };

    private static readonly Schema _payload = Schema.Object(
        ["playbackId", "startTime"],
        [
            ("playbackId", Schema.Text),
            ("startTime", Schema.Number),
            ("endTime", Schema.Number),
            ("name", Schema.Text),
            ("sessionId", Schema.Text),
        ]);

    public static void Register(Router api)
    {
        api.Post("/clip", Create, _payload);
        api.Get("/clip/{}", ListByContent);
    }

    public static Reply List(Call call, string playbackId, string? sessionId, Func<Row, JsonNode> show) => new Listing
    {
        Table = call.Core.Assets,
        Fields = _fields,
        DefaultOrder = AssetFields.DefaultOrder,
        Show = show,
        Scope = row => row.IsOwnJson && call.Caller.CanSee(row) && row.Body.Object("source") is { } source
            && source.Text("type") == "clip"
            && source.Text("playbackId") == playbackId
            && (sessionId is null || source.Text("sessionId") == sessionId),
    }.CreateReply(call);

    /// <summary>Returns a clip as in the lists of streams and sessions: stored fields, without URLs.</summary>
    public static JsonNode ShowRaw(Row row) => row.Copy().Without("deleted", "clipDuration", "sourcePlaybackReady");

    private static Reply ListByContent(Call call)
    {
        StudioCore core = call.Core;
        Row? content = core.Streams.Find(call.Id) ?? core.Streams.FindByDerived("playbackId", call.Id) ?? core.Sessions.Find(call.Id);
        if (content is null)
        {
            throw StudioError.NotFound("Content not found");
        }

        return call.Caller.Owns(content)
            ? List(
                call,
                content.Peek().Text("playbackId")!,
                content.Peek().Text("kind") == "session" ? content.Id : null,
                row => AssetDocs.Show(call, row))
            : throw StudioError.Forbidden("You do not have permission to access this resource");
    }

    private static Reply Create(Call call)
    {
        StudioCore core = call.Core;
        JsonObject payload = call.Payload;
        string playbackId = payload.Text("playbackId")!;
        if (payload.Real("endTime") is { } end && end <= payload.Real("startTime"))
        {
            throw StudioError.Unprocessable("endTime must occur after startTime");
        }

        Row stream = core.Streams.FindByDerived("playbackId", playbackId) is { IsDeleted: false } row
            ? row
            : throw StudioError.NotFound("Content not found");
        if (!call.Caller.Owns(stream) && !call.Caller.User.IsAdmin)
        {
            throw StudioError.Forbidden("You do not have permission to clip this stream");
        }

        if (stream.Body.Flag("suspended"))
        {
            throw StudioError.NotFound("Content not found");
        }

        CheckLoad(call, playbackId);
        Row session = FindSession(call, stream);
        JsonObject source = new() { ["type"] = "clip", ["playbackId"] = playbackId, ["sessionId"] = session.Id };
        JsonObject asset = AssetDocs.Create(call, [], "waiting", source);
        asset["name"] = payload.Text("name") is { Length: > 0 } name ? name : "clip-" + asset.Text("playbackId");
        asset["clipDuration"] = Nodes.Number(((payload.Real("endTime") ?? core.NowMilliseconds) - payload.Real("startTime")!.Value) / 1000);
        Row clip = AssetDocs.Store(core, asset);
        Row task = core.TaskEngine.Create(
            "clip",
            call.Caller,
            Parameters(core, payload, stream, session),
            outputAssetId: clip.Id,
            requesterId: "UNKNOWN-" + playbackId);
        var reply = Reply.Json(new JsonObject { ["task"] = new JsonObject { ["id"] = task.Id }, ["asset"] = AssetDocs.Show(call, clip) });
        core.TaskEngine.Schedule(task);
        return reply;
    }

    private static void CheckLoad(Call call, string playbackId)
    {
        int processing = call.Core.Tasks.Rows.Count(task => task.IsOwnJson
            && task.Body.Text("requesterId") == "UNKNOWN-" + playbackId
            && TaskDocs.Phase(task) is "pending" or "waiting" or "running"
            && call.Core.NowMilliseconds - task.CreatedAt < WithinMilliseconds);
        if (processing >= MaxConcurrent && !call.Caller.User.IsAdmin)
        {
            throw StudioError.Forbidden("Too many clips are being processed.");
        }
    }

    private static Row FindSession(Call call, Row stream)
    {
        if (call.Payload.Text("sessionId") is { } id)
        {
            Row session = call.Core.Sessions.Find(id) ?? throw StudioError.NotFound("Session not found");
            return session.ParentId == stream.Id
                ? session
                : throw StudioError.NotFound("The provided session id does not belong to this stream");
        }

        return call.Core.Sessions.Where(row => row.ParentId == stream.Id && row.Body.Flag("record")).MaxBy(row => row.CreatedAt)
            ?? throw new StudioError(500, "Internal server error: Error");
    }

    private static JsonObject Parameters(StudioCore core, JsonObject payload, Row stream, Row session)
    {
        var strategy = new JsonObject();
        foreach (string name in (ReadOnlySpan<string>)["endTime", "startTime", "playbackId"])
        {
            strategy.CopyIfPresent(payload, name);
        }

        return new JsonObject
        {
            ["url"] = $"{core.Root}/recordings/{session.Body.Text("playbackId")}/{session.Id}/output.m3u8",
            ["inputId"] = stream.Id,
            ["sessionId"] = session.Id,
            ["clipStrategy"] = strategy,
            ["sourceObjectStoreId"] = "local_record_store",
        };
    }
}
