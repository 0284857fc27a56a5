using System.Globalization;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Simulates broadcasts on streams and their effects: sessions, child streams, recordings and events.</summary>
internal sealed class BroadcastEngine(StudioCore core)
{
    /// <summary>The session in progress on each stream.</summary>
    private readonly Dictionary<string, (string SessionId, string ChildId)> _active = new(StringComparer.Ordinal);

    public string Start(Row stream)
    {
        if (_active.TryGetValue(stream.Id, out (string SessionId, string ChildId) running))
        {
            return running.SessionId;
        }

        core.Streams.Change(stream, body =>
        {
            body["isActive"] = true;
            body["isHealthy"] = true;
            body["lastSeen"] = core.NowMilliseconds;
            body["mistHost"] = "mist-1";
        });
        if (core.Accounts.Find(stream.UserId) is { } user)
        {
            user.LastStreamedAt = core.NowMilliseconds;
        }

        core.Events.OnStream(stream, "stream.started");
        JsonObject session = CreateSession(stream);
        Row row = core.Sessions.Add(session);
        JsonObject child = CreateChild(stream, row.Id);
        core.Streams.Add(child);
        _active[stream.Id] = (row.Id, child.Text("id")!);
        if (row.Body.Flag("record"))
        {
            core.Events.OnStream(stream, "recording.started", new JsonObject { ["session"] = ShowSession(row) });
        }

        return row.Id;
    }

    public void Feed(Row stream, int segments, double seconds)
    {
        if (!_active.TryGetValue(stream.Id, out (string SessionId, string ChildId) running))
        {
            return;
        }

        int renditions = stream.Body.Array("profiles")?.Count ?? 0;
        core.Sessions.Change(core.Sessions.Find(running.SessionId)!, body => Count(body, segments, seconds, renditions));
        core.Streams.Change(core.Streams.Find(running.ChildId)!, body => Count(body, segments, seconds, 0));
        core.Streams.Change(stream, body => body["lastSeen"] = core.NowMilliseconds);
    }

    public void SetHealth(Row stream, bool isHealthy, IReadOnlyList<string> issues)
    {
        void Note(JsonObject body)
        {
            body["isHealthy"] = isHealthy;
            body["issues"] = issues.Count > 0 ? new JsonArray([.. issues.Select(issue => (JsonNode)issue)]) : null;
        }

        core.Streams.Change(stream, body =>
        {
            bool hadIssues = body.ContainsKey("issues");
            Note(body);
            if (issues.Count == 0 && !hadIssues)
            {
                body.Remove("issues");
            }
        });
        if (_active.TryGetValue(stream.Id, out (string SessionId, string ChildId) running))
        {
            core.Sessions.Change(core.Sessions.Find(running.SessionId)!, Note);
        }
    }

    public void End(string streamId)
    {
        if (!_active.Remove(streamId, out (string SessionId, string ChildId) running))
        {
            return;
        }

        Row stream = core.Streams.Find(streamId)!;
        core.Streams.Change(stream, body =>
        {
            body["isActive"] = false;
            body["lastSeen"] = core.NowMilliseconds;
        });
        core.Streams.Change(core.Streams.Find(running.ChildId)!, body => body["isActive"] = false);
        core.Events.OnStream(stream, "stream.idle");
        Row session = core.Sessions.Find(running.SessionId)!;
        if (session.Body.Flag("record"))
        {
            core.Scheduler.After(core.Options.RecordingDelay, () => StartRecording(stream, session));
        }
    }

    /// <summary>Ends the broadcast of a deleted stream, without a recording or events.</summary>
    public void Discard(string streamId) => _active.Remove(streamId);

    /// <summary>Publishes the event that the recording of a session is ready.</summary>
    public void RecordingReady(Row asset)
    {
        if (asset.Body.Object("source")?.Text("type") != "recording"
            || core.Sessions.Find(asset.Id) is not { } session
            || core.Streams.Find(session.ParentId) is not { } stream)
        {
            return;
        }

        core.Sessions.Change(session, body => body["recordingStatus"] = "ready");
        (string hls, string mp4) = SessionDocs.RecordingUrls(core, asset);
        JsonObject shown = ShowSession(session);
        shown["assetId"] = asset.Id;
        core.Events.OnStream(stream, "recording.ready", new JsonObject { ["recordingUrl"] = hls, ["mp4Url"] = mp4, ["session"] = shown });
    }

    private static JsonObject ShowSession(Row session) =>
        session.Copy().Without("deleted", "version", "isActive", "suspended", "lastTerminatedAt", "recordObjectStoreId");

    private void Count(JsonObject body, int segments, double seconds, int renditions)
    {
        void Add(string name, double value) => body[name] = Nodes.Number((body.Real(name) ?? 0) + value);
        long bytes = (long)(seconds * 125_000);
        Add("sourceSegments", segments);
        Add("sourceSegmentsDuration", seconds);
        Add("sourceBytes", bytes);
        Add("transcodedSegments", segments * renditions);
        Add("transcodedSegmentsDuration", seconds * renditions);
        Add("transcodedBytes", bytes * renditions);
        body["lastSeen"] = core.NowMilliseconds;
        if (body.ContainsKey("ingestRate"))
        {
            body["ingestRate"] = 125_000L;
            body["outgoingRate"] = 125_000L * renditions;
        }
    }

    private void StartRecording(Row stream, Row session)
    {
        JsonObject from = session.Body;
        var createdAt = DateTimeOffset.FromUnixTimeMilliseconds(session.CreatedAt);
        var asset = new JsonObject
        {
            ["id"] = session.Id,
            ["playbackId"] = Ids.PlaybackId(session.Id),
            ["userId"] = session.UserId,
            ["createdAt"] = session.CreatedAt,
            ["status"] = new JsonObject { ["phase"] = "waiting", ["updatedAt"] = core.NowMilliseconds },
            ["name"] = "live-" + createdAt.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture) + "Z",
            ["source"] = new JsonObject { ["type"] = "recording", ["sessionId"] = session.Id },
            ["projectId"] = session.ProjectId,
            ["objectStoreId"] = "local_vod_store",
        };
        if (from.Object("recordingSpec")?["profiles"] is { } profiles)
        {
            asset["profiles"] = profiles.DeepClone();
        }

        core.Events.OnStream(stream, "recording.waiting", new JsonObject { ["session"] = ShowSession(session) });
        Row row = AssetDocs.Store(core, asset);
        var parameters = new JsonObject
        {
            ["url"] = $"{core.Root}/store/recordings/{from.Text("playbackId")}/{session.Id}/output.m3u8",
            ["thumbnails"] = true,
        };
        Row task = core.TaskEngine.Create("upload", session.UserId!, session.ProjectId!, parameters, null, row.Id, null);
        core.TaskEngine.Schedule(task);
    }

    private JsonObject CreateSession(Row stream)
    {
        JsonObject from = stream.Body;
        bool record = from.Flag("record");
        var session = new JsonObject
        {
            ["id"] = Ids.New(),
            ["parentId"] = stream.Id,
            ["playbackId"] = from.Text("playbackId"),
            ["userId"] = stream.UserId,
            ["projectId"] = stream.ProjectId,
            ["kind"] = "session",
            ["name"] = "video+" + from.Text("playbackId"),
            ["createdAt"] = core.NowMilliseconds,
            ["lastSeen"] = 0L,
            ["sourceSegments"] = 0L,
            ["transcodedSegments"] = 0L,
            ["sourceSegmentsDuration"] = 0L,
            ["transcodedSegmentsDuration"] = 0L,
            ["sourceBytes"] = 0L,
            ["transcodedBytes"] = 0L,
            ["ingestRate"] = 0L,
            ["outgoingRate"] = 0L,
            ["record"] = record,
            ["profiles"] = from["profiles"]?.DeepClone(),
        };
        session.CopyIfPresent(from, "recordingSpec");
        if (record)
        {
            session["recordingStatus"] = "waiting";
        }

        return session;
    }

    private JsonObject CreateChild(Row stream, string sessionId)
    {
        JsonObject from = stream.Body;
        bool record = from.Flag("record");
        JsonObject child = StreamDocs.Counters(record);
        child["isActive"] = true;
        child["id"] = stream.Id[..4] + Ids.New()[4..];
        child["kind"] = "stream";
        child["name"] = "video+" + from.Text("playbackId");
        child["userId"] = stream.UserId;
        child["parentId"] = stream.Id;
        child["profiles"] = from["profiles"]?.DeepClone();
        child["createdAt"] = core.NowMilliseconds;
        child["projectId"] = stream.ProjectId;
        child["sessionId"] = sessionId;
        child["renditions"] = new JsonObject();
        child.CopyIfPresent(from, "recordingSpec");
        if (record)
        {
            child["recordObjectStoreId"] = "local_record_store";
        }

        return child;
    }
}
