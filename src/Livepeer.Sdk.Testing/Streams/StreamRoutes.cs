using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Creates, gets and lists streams.</summary>
internal static class StreamRoutes
{
    public static void Register(Router api)
    {
        api.Post("/stream", Create, StreamSchemas.New);
        api.Get("/stream", call => List(call, call.Caller.CanSee));
        api.Get("/stream/user/{}", ListByUser);
        api.Get("/stream/playback/{}", call => Show(ByDerived(call, "playbackId")));
        api.Get("/stream/key/{}", call => Show(ByDerived(call, "streamKey")));
        api.Get("/stream/sessions/{}", ListChildren);
        api.Get("/stream/{}", call => Show(StreamRules.Find(call, call.Id)));
        api.Get("/stream/{}/info", Info);
        api.Get("/stream/{}/sessions", ListSessions);
        api.Get("/stream/{}/clips", ListClips);
        api.Get("/stream/{}/config", call => Show(StreamRules.Find(call, call.Id)), Access.Admin);
    }

    public static JsonObject Store(Call call, JsonObject payload)
    {
        StreamRules.CheckPolicy(call, payload);
        StreamRules.CheckTags(payload);
        StreamRules.NormaliseRecording(payload, payload.Flag("record"));
        JsonObject stream = StreamDocs.Create(call, payload);
        JsonArray targets = payload.Object("multistream")?.Array("targets") ?? [];
        stream["multistream"] = new JsonObject { ["targets"] = TargetDocs.Resolve(call, stream.Array("profiles")!, targets) };
        call.Core.Streams.Add(stream);
        return stream;
    }

    private static Reply Create(Call call)
    {
        if (call.Payload.ContainsKey("pull"))
        {
            StreamRules.CheckExperiment(call, "stream-pull-source");
            string? source = call.Payload.Object("pull")?.Text("source");
            if (call.Query["autoStartPull"] == "true" && PullRoutes.FindBySource(call, source) is { } existing)
            {
                return Show(existing);
            }
        }

        return Reply.Json(Store(call, call.Payload), 201);
    }

    private static Reply List(Call call, Func<Row, bool> scope)
    {
        bool streamsOnly = call.Query["streamsonly"] is not null;
        bool sessionsOnly = call.Query["sessionsonly"] is not null;
        bool active = call.Query["active"] is { } value && value != "false";
        return new Listing
        {
            Table = call.Core.Streams,
            Fields = StreamFields.Streams,
            DefaultOrder = StreamFields.DefaultOrder,
            Show = StreamDocs.Show,
            Scope = row => scope(row)
                && (!streamsOnly || row.ParentId is null)
                && (!sessionsOnly || row.ParentId is not null)
                && (!active || row.Peek().Flag("isActive")),
        }.CreateReply(call);
    }

    private static Reply ListByUser(Call call)
    {
        if (call.Id != call.Caller.User.Id && !call.Caller.User.IsAdmin)
        {
            throw StudioError.Forbidden("user can only request information on their own streams");
        }

        return new Listing
        {
            Table = call.Core.Streams,
            Fields = StreamFields.Streams,
            DefaultOrder = "createdAt-true",
            Show = StreamDocs.Show,
            Counts = false,
            Scope = row => row.UserId == call.Id && !row.IsDeleted && row.ParentId is null,
        }.CreateReply(call);
    }

    private static Reply ListChildren(Call call)
    {
        Row parent = StreamRules.Find(call, call.Id);
        return new Listing
        {
            Table = call.Core.Streams,
            Fields = StreamFields.Streams,
            DefaultOrder = StreamFields.DefaultOrder,
            Show = StreamDocs.Show,
            Links = LinkStyle.None,
            Scope = row => row.ParentId == parent.Id && !row.IsDeleted,
        }.CreateReply(call);
    }

    private static Reply ListSessions(Call call)
    {
        if (!call.Core.Options.HasIngest)
        {
            throw new StudioError(500, "ingest not configured");
        }

        Row parent = StreamRules.Find(call, call.Id);
        bool? record = call.Query["record"] switch
        {
            "true" or "1" => true,
            "false" or "0" => false,
            _ => null,
        };
        return new Listing
        {
            Table = call.Core.Sessions,
            Fields = StreamFields.Sessions,
            DefaultOrder = StreamFields.DefaultOrder,
            Show = row => SessionDocs.ShowForStream(call, row),
            Links = LinkStyle.None,
            Counts = false,
            Scope = row => row.ParentId == parent.Id
                && !row.IsDeleted
                && row.Body.Whole("lastSeen") > 0
                && row.Body.Real("sourceSegmentsDuration") > 0
                && (record is null || row.Body.Flag("record") == record),
        }.CreateReply(call);
    }

    private static Reply ListClips(Call call)
    {
        Row stream = call.Core.Streams.Find(call.Id)
            ?? call.Core.Streams.FindByDerived("playbackId", call.Id)
            ?? throw StudioError.NotFound("Stream not found");
        return call.Caller.CanSee(stream)
            ? ClipRoutes.List(call, stream.Peek().Text("playbackId")!, null, ClipRoutes.ShowRaw)
            : throw StudioError.NotFound("Stream not found");
    }

    private static Reply Info(Call call)
    {
        Table streams = call.Core.Streams;
        Row? byId = streams.Find(call.Id);
        Row? byPlayback = byId is null ? streams.FindByDerived("playbackId", call.Id) : null;
        Row? byKey = byId is null && byPlayback is null ? streams.FindByDerived("streamKey", call.Id) : null;
        Row? found = byId ?? byPlayback ?? byKey;
        if (found is null || !call.Caller.CanSee(found))
        {
            throw StudioError.NotFound();
        }

        bool isSession = found.ParentId is not null;
        Row stream = isSession ? streams.Find(found.ParentId)! : found;
        Row? session = isSession ? found : streams.Where(row => row.ParentId == stream.Id && !row.IsDeleted).MaxBy(row => row.CreatedAt);
        return Reply.Json(new JsonObject
        {
            ["stream"] = StreamDocs.Show(stream),
            ["session"] = session?.Copy(),
            ["isPlaybackid"] = byPlayback is not null,
            ["isSession"] = isSession,
            ["isStreamKey"] = byKey is not null,
        });
    }

    private static Row ByDerived(Call call, string field) =>
        call.Core.Streams.FindByDerived(field, call.Id) is { } row && call.Caller.CanSee(row) ? row : throw StudioError.NotFound();

    private static Reply Show(Row row) => Reply.Json(StreamDocs.Show(row));
}
