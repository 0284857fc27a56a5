using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>API keys, which only dashboard tokens can manage. The ID of a key is the key itself.</summary>
internal static class ApiTokenRoutes
{
    private static readonly IReadOnlyDictionary<string, Field> _fields = new Dictionary<string, Field>
    {
        ["id"] = Field.Text("id"),
        ["name"] = Field.Search("name"),
        ["lastSeen"] = Field.Whole("lastSeen"),
        ["createdAt"] = Field.Whole("createdAt"),
        ["userId"] = Field.Text("userId"),
        ["projectId"] = Field.Text("projectId"),
    };

    private static readonly Schema _payload = Schema.Object(
        ["name"],
        ("name", Schema.Text),
        ("access", Schema.Object(
            ("cors", Schema.Object(
                ["allowedOrigins"],
                ("allowedOrigins", Schema.List(Schema.Text)),
                ("fullAccess", Schema.Flag))),
            ("rules", Schema.List(Schema.Object(
                ["resources"],
                ("resources", Schema.List(Schema.Text)),
                ("methods", Schema.List(Schema.Choice("post", "get", "put", "patch", "delete", "options", "head")))))))));

    public static void Register(Router api)
    {
        Add(api, "GET", "/api-token", List);
        Add(api, "POST", "/api-token", Create, _payload);
        Add(api, "GET", "/api-token/{}", call => Reply.Json(Find(call).Copy()));
        Add(api, "DELETE", "/api-token/{}", Delete);
    }

    private static void Add(Router api, string verb, string path, Func<Call, Reply> handler, Schema? schema = null) =>
        api.Add(new Route(verb, path) { Handler = handler, Schema = schema, Access = Access.Dashboard });

    private static Reply List(Call call)
    {
        string? userId = call.Query["userId"];
        if (userId is null && !call.Caller.User.IsAdmin)
        {
            throw StudioError.BadRequest("missing query parameter: userId");
        }

        if (userId != call.Caller.User.Id && !call.Caller.User.IsAdmin)
        {
            throw StudioError.Forbidden("user can only request information on their own tokens");
        }

        return new Listing
        {
            Table = call.Core.Accounts.Keys,
            Fields = _fields,
            Scope = row => userId is null || row.UserId == userId,
        }.CreateReply(call);
    }

    private static Reply Create(Call call)
    {
        JsonObject? access = call.Payload.Object("access");
        if (access?.Object("cors") is not null && call.Caller.User.IsAdmin)
        {
            throw StudioError.Forbidden("cors api keys are not available to admins");
        }

        IEnumerable<JsonNode?> resources = (access?.Array("rules") ?? []).OfType<JsonObject>().SelectMany(rule => rule.Array("resources")!);
        if (resources.Select(resource => resource.AsText()!)
            .FirstOrDefault(resource => resource.Contains('?', StringComparison.Ordinal)) is { } bad)
        {
            throw StudioError.Unprocessable($"Bad access rules: Error: Bad route {bad}: cannot have query string");
        }

        Row key = call.Core.Accounts.CreateKey(call.Caller.User, call.Payload.Text("name")!, call.Caller.ProjectId, access?.Clone());
        return Reply.Json(key.Copy(), 201);
    }

    private static Reply Delete(Call call)
    {
        call.Core.Accounts.Keys.Remove(Find(call).Id);
        return Reply.Empty();
    }

    private static Row Find(Call call) =>
        call.Core.Accounts.Keys.Find(call.Id) is { } row && (call.Caller.Owns(row) || call.Caller.User.IsAdmin)
            ? row
            : throw StudioError.NotFound();
}
