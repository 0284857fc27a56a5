using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Rooms and the tokens for joining them. Rooms have no participants here.</summary>
internal static class RoomRoutes
{
    private static readonly TimeSpan _ticketLifetime = TimeSpan.FromHours(6);

    private static readonly (string Name, Schema Schema)[] _rights =
        [("canPublish", Schema.Flag), ("canPublishData", Schema.Flag), ("metadata", Schema.Text)];

    public static void Register(Router api)
    {
        api.Post("/room", Create);
        api.Get("/room/{}", call => Reply.Json(Find(call).Copy().Without("userId", "deleted", "egressId", "users")));
        api.Delete("/room/{}", Delete);
        api.Post("/room/{}/egress", StartEgress, Schema.Object(["streamId"], ("streamId", Schema.Text)));
        api.Delete("/room/{}/egress", StopEgress);
        api.Post("/room/{}/user", CreateUser, Schema.Object(["name"], [("name", Schema.Text), .. _rights]));
        api.Get("/room/{}/user/{}", GetUser);
        api.Put("/room/{}/user/{}", PutUser, Schema.Object(_rights));
        api.Delete("/room/{}/user/{}", DeleteUser);
    }

    private static Reply Create(Call call)
    {
        if (!call.Core.Options.HasIngest)
        {
            return new Reply(400, "not enabled"u8.ToArray(), "text/html; charset=utf-8") { HasTag = true };
        }

        Row room = call.Core.Rooms.Add(new JsonObject
        {
            ["id"] = Ids.New(),
            ["userId"] = call.Caller.User.Id,
            ["createdAt"] = call.Core.NowMilliseconds,
            ["participants"] = new JsonObject(),
            ["users"] = new JsonObject(),
        });
        return Reply.Json(new JsonObject { ["id"] = room.Id }, 201);
    }

    private static Reply Delete(Call call) => Change(call, body => body["deleted"] = true);

    private static Reply StartEgress(Call call)
    {
        Row room = Find(call);
        if (room.Body.ContainsKey("egressId"))
        {
            throw StudioError.BadRequest("egress already running");
        }

        StreamRules.Find(call, call.Payload.Text("streamId")!, "stream not found");
        return Change(call, body => body["egressId"] = "EG_" + Ids.New()[..8]);
    }

    private static Reply StopEgress(Call call) => Find(call).Body.ContainsKey("egressId")
        ? Change(call, body => body.Remove("egressId"))
        : throw StudioError.BadRequest("no egress currently running");

    private static Reply CreateUser(Call call)
    {
        JsonObject payload = call.Payload;
        string id = Ids.New();
        var user = new JsonObject
        {
            ["id"] = id,
            ["state"] = 2L,
            ["joinedAt"] = call.Core.NowMilliseconds,
            ["name"] = payload.Text("name"),
        };
        Grant(user, payload);
        Change(call, body => body.Object("users")![id] = user);
        string token = call.Core.Tokens.Sign(new JsonObject
        {
            ["sub"] = id,
            ["name"] = payload.Text("name"),
            ["exp"] = (call.Core.NowMilliseconds / 1000) + (long)_ticketLifetime.TotalSeconds,
            ["video"] = new JsonObject { ["roomJoin"] = true, ["room"] = call.Id },
        });
        return Reply.Json(
            new JsonObject
            {
                ["id"] = id,
                ["joinUrl"] = $"https://meet.livekit.io/custom?liveKitUrl={call.Core.Root}&token={token}",
                ["token"] = token,
            },
            201);
    }

    private static Reply GetUser(Call call) => Reply.Json(User(call).Clone());

    private static Reply PutUser(Call call)
    {
        User(call);
        return Change(call, body => Grant(body.Object("users")!.Object(call.Values[1])!, call.Payload));
    }

    private static Reply DeleteUser(Call call)
    {
        User(call);
        return Change(call, body => body.Object("users")!.Remove(call.Values[1]));
    }

    private static void Grant(JsonObject user, JsonObject payload)
    {
        bool canPublish = payload["canPublish"].AsFlag() ?? true;
        user["permission"] = new JsonObject
        {
            ["canPublish"] = canPublish,
            ["canPublishData"] = payload["canPublishData"].AsFlag() ?? true,
        };
        user["isPublisher"] = canPublish;
        user["metadata"] = payload.Text("metadata") ?? user.Text("metadata") ?? "";
    }

    private static JsonObject User(Call call) =>
        Find(call).Body.Object("users")!.Object(call.Values[1]) ?? throw StudioError.NotFound("user not found");

    private static Reply Change(Call call, Action<JsonObject> change)
    {
        call.Core.Rooms.Change(Find(call), change);
        return Reply.Empty();
    }

    private static Row Find(Call call)
    {
        Row room = call.Core.Rooms.Find(call.Id) is { IsDeleted: false } row ? row : throw StudioError.NotFound("room not found");
        return call.Caller.Owns(room) || call.Caller.User.IsAdmin ? room : throw StudioError.Forbidden("invalid user");
    }
}
