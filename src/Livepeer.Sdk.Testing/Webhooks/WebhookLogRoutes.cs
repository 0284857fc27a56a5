using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>The logs of deliveries, which can be resent.</summary>
internal static class WebhookLogRoutes
{
    private static readonly IReadOnlyDictionary<string, Field> _fields = new Dictionary<string, Field>
    {
        ["id"] = Field.Text("id"),
        ["createdAt"] = Field.Whole("createdAt"),
        ["userId"] = Field.Text("userId"),
        ["event"] = Field.Text("event"),
        ["statusCode"] = Field.Whole("response.status"),
        ["success"] = Field.Flag("success"),
        ["resourceId"] = Field.Search("request.body"),
    };

    public static void Register(Router api)
    {
        api.Get("/webhook/{}/log", List);
        api.Get("/webhook/{}/log/{}", call => Reply.Json(Find(call).Copy()));
        api.Add(new Route("POST", "/webhook/{}/log/{}/resend") { AsyncHandler = ResendAsync });
    }

    private static Reply List(Call call) => new Listing
    {
        Table = call.Core.WebhookLogs,
        Fields = _fields,
        DefaultOrder = "createdAt-true",
        Links = LinkStyle.Broken,
        Scope = row => call.Caller.CanSee(row) && row.Body.Text("webhookId") == call.Id,
    }.CreateReply(call);

    private static async Task<Reply> ResendAsync(Call call)
    {
        Row webhook;
        JsonObject body;
        lock (call.Core.Lock)
        {
            Row log = Find(call);
            webhook = call.Core.Webhooks.Find(call.Id) is { IsDeleted: false } row ? row : throw StudioError.NotFound("webhook not found");
            body = (JsonObject)Nodes.Parse(log.Body.Object("request")!.Text("body")!)!;
        }

        Row resent = await call.Core.Dispatcher.SendAsync(webhook, body, null, call.Aborted).ConfigureAwait(false);
        lock (call.Core.Lock)
        {
            return Reply.Json(resent.Copy());
        }
    }

    private static Row Find(Call call)
    {
        Row log = call.Core.WebhookLogs.Find(call.Values[1]) ?? throw StudioError.NotFound("webhook log not found");
        if (!call.Caller.Owns(log) && !call.Caller.User.IsAdmin)
        {
            throw StudioError.Forbidden("invalid user");
        }

        return log.Body.Text("webhookId") == call.Id ? log : throw StudioError.BadRequest("mismatch between webhook and webhook log");
    }
}
