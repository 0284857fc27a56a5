using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>What the server shows of sessions.</summary>
internal static class SessionDocs
{
    public static JsonObject Show(Call call, Row row)
    {
        JsonObject session = row.Copy().Without("deleted", "version", "isActive", "suspended", "lastTerminatedAt", "recordObjectStoreId");
        return AddRecording(call, row, session);
    }

    /// <summary>The same among the sessions of one stream, where it looks like a stream.</summary>
    public static JsonObject ShowOfStream(Call call, Row row)
    {
        JsonObject session = StreamDocs.Counters(record: false);
        foreach ((string name, JsonNode? value) in row.Body)
        {
            session[name] = value?.DeepClone();
        }

        session["deleted"] = false;
        session["version"] = "v2";
        return AddRecording(call, row, session.Without("recordObjectStoreId"));
    }

    public static JsonObject ShowInList(Call call, Row row)
    {
        JsonObject session = Show(call, row);
        if (call.Core.Streams.Find(row.ParentId) is { } parent)
        {
            session["parentStream"] = StreamDocs.ShowRaw(parent);
        }

        return session;
    }

    /// <summary>The addresses of the recording, once there is one.</summary>
    public static JsonObject AddRecording(Call call, Row row, JsonObject session)
    {
        bool isForced = call.Query["forceUrl"] is not null;
        Row? asset = call.Core.Assets.Find(row.Id);
        if (asset is not null && (isForced || asset.Body.Object("status")?.Text("phase") == "ready"))
        {
            (session["recordingUrl"], session["mp4Url"]) = RecordingUrls(call.Core, asset);
        }

        return session;
    }

    public static (string Hls, string Mp4) RecordingUrls(StudioCore core, Row asset)
    {
        string root = $"{core.Root}/vod/{asset.Body.Text("playbackId")}";
        return (root + "/index.m3u8", root + "/static720p0.mp4");
    }
}
