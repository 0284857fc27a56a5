using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Creates the JSON of sessions.</summary>
internal static class SessionDocs
{
    public static JsonObject Show(Call call, Row row)
    {
        JsonObject session = row.Copy().Without("deleted", "version", "isActive", "suspended", "lastTerminatedAt", "recordObjectStoreId");
        return AddRecording(call, row, session);
    }

    /// <summary>Creates the JSON of a session in the list of a stream's sessions, where it has the form of a stream.</summary>
    public static JsonObject ShowForStream(Call call, Row row)
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

    /// <summary>Gets the URLs of the recording, if there is one.</summary>
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
