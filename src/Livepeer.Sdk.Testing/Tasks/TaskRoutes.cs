using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Gets, lists and retries tasks.</summary>
internal static class TaskRoutes
{
    public static void Register(Router api)
    {
        api.Get("/task", List);
        api.Get("/task/{}", Get);
        api.Post("/task/{}/retry", Retry);
    }

    private static Reply List(Call call) => new Listing
    {
        Table = call.Core.Tasks,
        Fields = TaskDocs.Fields,
        DefaultOrder = AssetFields.DefaultOrder,
        Links = LinkStyle.Broken,
        Show = TaskDocs.Show,
        Scope = call.Caller.CanSee,
    }.CreateReply(call);

    private static Reply Get(Call call)
    {
        Row task = call.Core.Tasks.Find(call.Id) ?? throw StudioError.NotFound();
        return call.Caller.Owns(task) || call.Caller.User.IsAdmin
            ? Reply.Json(TaskDocs.Show(task))
            : throw StudioError.Forbidden("user can only request information on their own tasks");
    }

    private static Reply Retry(Call call)
    {
        Row task = call.Core.Tasks.Find(call.Id) is { } row && (call.Caller.Owns(row) || call.Caller.User.IsAdmin)
            ? row
            : throw StudioError.NotFound("task not found");
        call.Core.TaskEngine.Retry(task);
        return Reply.Json(new JsonObject { ["id"] = task.Id });
    }
}
