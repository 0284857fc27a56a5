using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Gets and lists sessions of streams.</summary>
internal static class SessionRoutes
{
    public static void Register(Router api)
    {
        api.Get("/session", List);
        api.Get("/session/{}", Get);
        api.Get("/session/{}/clips", ListClips);
    }

    private static Reply List(Call call)
    {
        call.RequireIngest();
        string? parent = call.Query["parentId"];
        return new Listing
        {
            Table = call.Core.Sessions,
            Fields = StreamFields.Sessions,
            DefaultOrder = StreamFields.DefaultOrder,
            Show = row => SessionDocs.ShowInList(call, row),
            Scope = row => call.Caller.CanSee(row) && (parent is null || row.ParentId == parent),
        }.CreateReply(call);
    }

    private static Reply Get(Call call)
    {
        Row row = Find(call, "not found");
        JsonObject session = SessionDocs.Show(call, row);
        if (call.Query["sourceRecording"] is not null and not "false" && row.Body.Flag("record"))
        {
            session["sourceRecordingUrl"] = $"{call.Core.Root}/recordings/{row.Body.Text("playbackId")}/{row.Id}/output.m3u8";
        }

        return Reply.Json(session);
    }

    private static Reply ListClips(Call call)
    {
        Row row = Find(call, "Session not found");
        return ClipRoutes.List(call, row.Body.Text("playbackId")!, row.Id, ClipRoutes.ShowRaw);
    }

    private static Row Find(Call call, string message) =>
        call.Core.Sessions.Find(call.Id) is { } row && call.Caller.CanSee(row) ? row : throw StudioError.NotFound(message);
}
