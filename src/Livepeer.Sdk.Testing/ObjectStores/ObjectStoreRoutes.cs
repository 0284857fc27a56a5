using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Object stores. Their URLs contain credentials and are never returned.</summary>
internal static class ObjectStoreRoutes
{
    private static readonly Schema _payload = Schema.Object(
        ["url"],
        ("url", Schema.Text),
        ("name", Schema.Text),
        ("publicUrl", Schema.Text),
        ("disabled", Schema.Flag));

    public static void Register(Router api)
    {
        api.Get("/object-store", List);
        api.Post("/object-store", Create, _payload);
        api.Get("/object-store/{}", call => Reply.Json(Show(Find(call))));
        api.Patch("/object-store/{}", Patch);
        api.Delete("/object-store/{}", Delete);
    }

    private static JsonObject Show(Row row) => row.Copy().Without("url", "deleted");

    private static Reply List(Call call)
    {
        string userId = call.Query["userId"] ?? call.Caller.User.Id;
        return userId == call.Caller.User.Id || call.Caller.User.IsAdmin
            ? new Listing
            {
                Table = call.Core.ObjectStores,
                Fields = new Dictionary<string, Field>(),
                Filters = false,
                Counts = false,
                Show = Show,
                Scope = row => row.UserId == userId && !row.IsDeleted,
            }.CreateReply(call)
            : throw StudioError.Forbidden("users can only access their own object stores");
    }

    private static Reply Create(Call call)
    {
        JsonObject store = call.Payload.Clone();
        store["id"] = Ids.New();
        store["userId"] = call.Caller.User.Id;
        store["createdAt"] = call.Core.NowMilliseconds;
        return Reply.Json(Show(call.Core.ObjectStores.Add(store)), 201);
    }

    private static Reply Patch(Call call)
    {
        Row store = Find(call);
        bool disabled = call.Payload["disabled"].AsFlag() ?? throw StudioError.BadRequest("disabled field required");
        call.Core.ObjectStores.Change(store, body => body["disabled"] = disabled);
        return Reply.Empty();
    }

    private static Reply Delete(Call call)
    {
        call.Core.ObjectStores.Change(Find(call), body => body["deleted"] = true);
        return Reply.Empty();
    }

    private static Row Find(Call call) =>
        call.Core.ObjectStores.Find(call.Id) is { IsDeleted: false } row && (call.Caller.Owns(row) || call.Caller.User.IsAdmin)
            ? row
            : throw StudioError.NotFound();
}
