using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Projects of an account. Deleting one has no effect, as on the server.</summary>
internal static class ProjectRoutes
{
    private static readonly Schema _payload = Schema.Object(("name", Schema.Text));

    private static readonly IReadOnlyDictionary<string, Field> _fields = new Dictionary<string, Field>
    {
        ["id"] = Field.Text("id"),
        ["name"] = Field.Search("name"),
        ["createdAt"] = Field.Whole("createdAt"),
        ["userId"] = Field.Text("userId"),
    };

    public static void Register(Router api)
    {
        api.Get("/project", List);
        api.Post("/project", Create, _payload);
        api.Get("/project/{}", Get);
        api.Patch("/project/{}", Patch, _payload);
        api.Delete("/project/{}", Delete);
    }

    private static Reply List(Call call) => new Listing
    {
        Table = call.Core.Projects,
        Fields = _fields,
        DefaultOrder = "createdAt-true",
        Scope = call.Caller.Owns,
    }.CreateReply(call);

    private static Reply Create(Call call)
    {
        var project = new JsonObject { ["id"] = Ids.New() };
        project.CopyIfPresent(call.Payload, "name");
        project["userId"] = call.Caller.User.Id;
        project["createdAt"] = call.Core.NowMilliseconds;
        return Reply.Json(call.Core.Projects.Add(project).Copy(), 201);
    }

    private static Reply Get(Call call)
    {
        Row project = call.Core.Projects.Find(call.Id) ?? throw StudioError.Forbidden("project not found");
        return Reply.Json(Owned(call, project).Copy());
    }

    private static Reply Patch(Call call)
    {
        Row project = Owned(call, call.Core.Projects.Find(call.Id) ?? throw StudioError.NotFound("project not found"));
        call.Core.Projects.Change(project, body => body.CopyIfPresent(call.Payload, "name"));
        return Reply.Empty();
    }

    private static Reply Delete(Call call)
    {
        Owned(call, call.Core.Projects.Find(call.Id) ?? throw StudioError.NotFound("project not found"));
        return Reply.Empty();
    }

    private static Row Owned(Call call, Row project) => call.Caller.Owns(project) || call.Caller.User.IsAdmin
        ? project
        : throw StudioError.Forbidden("user can only request information on their own projects");
}
