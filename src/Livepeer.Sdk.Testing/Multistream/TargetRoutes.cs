using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Multistream targets, which belong to an account, not to a project.</summary>
internal static class TargetRoutes
{
    private static readonly (string Name, Schema Schema)[] _properties =
        [("name", Schema.Text), ("url", Schemas.TargetUrl), ("disabled", Schema.Flag)];

    public static void Register(Router api)
    {
        api.Get("/multistream/target", List);
        api.Post("/multistream/target", Create, Schema.Object(["url"], _properties));
        api.Get("/multistream/target/{}", call => Reply.Json(TargetDocs.Show(Find(call), call.Caller)));
        api.Patch("/multistream/target/{}", Patch, Schema.Object(_properties));
        api.Delete("/multistream/target/{}", Delete);
    }

    private static Reply List(Call call)
    {
        string userId = call.Query["userId"] ?? throw StudioError.BadRequest("required query parameter: userId");
        if (userId != call.Caller.User.Id && !call.Caller.User.IsAdmin)
        {
            throw StudioError.Forbidden("users can only access their own multistream targets");
        }

        return new Listing
        {
            Table = call.Core.Targets,
            Fields = new Dictionary<string, Field>(),
            Filters = false,
            Counts = false,
            Show = row => TargetDocs.Show(row, call.Caller),
            Scope = row => row.UserId == userId,
        }.CreateReply(call);
    }

    private static Reply Create(Call call)
    {
        JsonObject payload = call.Payload;
        Row row = TargetDocs.Create(call, payload.Text("name"), payload.Text("url")!, payload.Flag("disabled"));
        return Reply.Json(TargetDocs.Show(row, call.Caller), 201);
    }

    private static Reply Patch(Call call)
    {
        Row row = Find(call);
        call.Core.Targets.Change(row, body =>
        {
            foreach ((string name, _) in _properties)
            {
                body.CopyIfPresent(call.Payload, name);
            }
        });
        return Reply.Empty();
    }

    private static Reply Delete(Call call)
    {
        call.Core.Targets.Remove(Find(call).Id);
        return Reply.Empty();
    }

    private static Row Find(Call call) =>
        call.Core.Targets.Find(call.Id) is { } row && (call.Caller.Owns(row) || call.Caller.User.IsAdmin)
            ? row
            : throw StudioError.NotFound();
}
