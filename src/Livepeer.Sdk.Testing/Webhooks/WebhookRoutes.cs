using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Webhooks and the events that they subscribe to.</summary>
internal static class WebhookRoutes
{
    private static readonly IReadOnlyDictionary<string, Field> _fields = new Dictionary<string, Field>
    {
        ["id"] = Field.Text("id"),
        ["name"] = Field.Search("name"),
        ["url"] = Field.Text("url"),
        ["blocking"] = Field.Flag("blocking"),
        ["deleted"] = Field.Flag("deleted"),
        ["createdAt"] = Field.Whole("createdAt"),
        ["userId"] = Field.Text("userId"),
        ["user.email"] = Field.Search("user.email"),
        ["projectId"] = Field.Text("projectId"),
        ["sharedSecret"] = Field.Text("sharedSecret"),
    };

    public static void Register(Router api)
    {
        api.Get("/webhook", List);
        api.Post("/webhook", Create, WebhookDocs.New);
        api.Delete("/webhook", DeleteMany);
        api.Get("/webhook/subscribed/{}", ListSubscribed);
        api.Get("/webhook/{}", call => Show(Find(call, call.Id)));
        api.Put("/webhook/{}", Put, WebhookDocs.New);
        api.Patch("/webhook/{}", Patch, WebhookDocs.Patch);
        api.Delete("/webhook/{}", Delete);
    }

    private static Reply List(Call call) => new Listing
    {
        Table = call.Core.Webhooks,
        Fields = _fields,
        Links = LinkStyle.Broken,
        Scope = call.Caller.CanSee,
    }.CreateReply(call);

    private static Reply ListSubscribed(Call call) => Reply.Json(new JsonArray(
    [
        .. call.Core.Webhooks
            .Where(row => call.Caller.CanSee(row) && row.Body.Array("events")!.Any(name => name.AsText() == call.Id))
            .OrderBy(row => row.Id, StringComparer.Ordinal)
            .Select(row => (JsonNode)row.Copy()),
    ]));

    private static Reply Create(Call call)
    {
        Row row = call.Core.Webhooks.Add(WebhookDocs.Create(call, Ids.New(), call.Core.NowMilliseconds));
        return Show(row, 201);
    }

    /// <summary>The ID is taken from the body, not from the path. Fields that the body omits are removed.</summary>
    private static Reply Put(Call call)
    {
        Row row = Find(call, call.Payload.Text("id"));
        JsonObject replacement = WebhookDocs.Create(call, row.Id, row.CreatedAt);
        call.Core.Webhooks.Change(row, body =>
        {
            body.Clear();
            foreach ((string name, JsonNode? value) in replacement)
            {
                body[name] = value?.DeepClone();
            }
        });
        return Reply.Json(new JsonObject { ["id"] = row.Id });
    }

    private static Reply Patch(Call call)
    {
        Row row = Find(call, call.Id, "webhook not found");
        call.Core.Webhooks.Change(row, body =>
        {
            foreach (string name in (ReadOnlySpan<string>)["name", "url", "sharedSecret", "streamId"])
            {
                body.CopyIfPresent(call.Payload, name);
            }

            if (WebhookDocs.Events(call.Payload) is { } events)
            {
                body["events"] = events;
            }
        });
        return Reply.Empty();
    }

    private static Reply Delete(Call call)
    {
        MarkDeleted(call, Find(call, call.Id));
        return Reply.Empty();
    }

    private static Reply DeleteMany(Call call)
    {
        JsonArray ids = call.Payload.Array("ids") ?? throw StudioError.Unprocessable("missing ids");
        Row[] rows = [.. ids.Select(id => Find(call, id.AsText()))];
        foreach (Row row in rows)
        {
            MarkDeleted(call, row);
        }

        return Reply.Empty();
    }

    private static void MarkDeleted(Call call, Row row) => call.Core.Webhooks.Change(row, body => body["deleted"] = true);

    private static Row Find(Call call, string? id, string message = "not found") =>
        call.Core.Webhooks.Find(id) is { } row && call.Caller.CanSee(row) ? row : throw StudioError.NotFound(message);

    private static Reply Show(Row row, int status = 200) => Reply.Json(row.Copy(), status);
}
