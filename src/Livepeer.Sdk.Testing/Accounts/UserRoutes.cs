using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>The routes by which an account reads its own data.</summary>
internal static class UserRoutes
{
    private static readonly TimeSpan _tokenLifetime = TimeSpan.FromHours(2);
    private static readonly TimeSpan _refreshLifetime = TimeSpan.FromDays(30);

    private static readonly Schema _credentials = Schema.Object(
        ["email", "password"],
        ("email", Schema.Text),
        ("password", new Schema { Types = ["string"], MinLength = 64, MaxLength = 64 }));

    public static void Register(Router api)
    {
        api.Get("/user/me", call => Reply.Json(call.Caller.User.Show()), Access.Unverified);
        api.Get("/user/usage", Usage);
        api.Post("/user/token", LogIn, _credentials, Access.Anyone);
        api.Post("/user/token/refresh", Refresh, Schema.Object(["refreshToken"], ("refreshToken", Schema.Text)), Access.Anyone);
        api.Get("/user/{}", Get);
        api.Get("/user", _ => Reply.Json(new JsonArray()), Access.Admin);
    }

    private static Reply LogIn(Call call)
    {
        User user = call.Core.Accounts.Users.FirstOrDefault(user => user.Email == call.Payload.Text("email"))
            ?? throw StudioError.NotFound("Account not found");
        return call.Payload.Text("password") != user.Password
            ? throw StudioError.Forbidden("Password incorrect")
            : Reply.Json(
                new JsonObject
                {
                    ["id"] = user.Id,
                    ["email"] = user.Email,
                    ["token"] = call.Core.Accounts.CreateToken(user, _tokenLifetime),
                    ["refreshToken"] = call.Core.Accounts.CreateToken(user, _refreshLifetime),
                },
                201);
    }

    private static Reply Refresh(Call call)
    {
        (JsonObject? claims, _) = call.Core.Tokens.Verify(call.Payload.Text("refreshToken"), call.Core.NowMilliseconds / 1000);
        return call.Core.Accounts.Find(claims?.Text("sub")) is { } user
            ? Reply.Json(new JsonObject { ["token"] = call.Core.Accounts.CreateToken(user, _tokenLifetime) }, 201)
            : throw StudioError.Unauthorized("invalid refresh token");
    }

    private static Reply Get(Call call)
    {
        User user = call.Caller.User;
        return call.Id == user.Id || user.IsAdmin
            ? Reply.Json((call.Core.Accounts.Find(call.Id) ?? throw StudioError.NotFound()).Show())
            : throw StudioError.Forbidden("user can only request information on their own user object");
    }

    private static Reply Usage(Call call)
    {
        if (call.Query["fromTime"] is not { } fromText || call.Query["toTime"] is not { } toText)
        {
            throw StudioError.BadRequest("should specify time range");
        }

        _ = double.TryParse(fromText, System.Globalization.CultureInfo.InvariantCulture, out double from);
        _ = double.TryParse(toText, System.Globalization.CultureInfo.InvariantCulture, out double to);
        List<Row> sessions =
        [
            .. call.Core.Sessions.Where(row =>
                row.UserId == call.Caller.User.Id && row.CreatedAt >= from && row.CreatedAt < to),
        ];
        double Sum(string name) => sessions.Sum(row => row.Body.Real(name) ?? 0);
        return Reply.Json(new JsonObject
        {
            ["sourceSegments"] = sessions.Count == 0 ? null : Nodes.Number(Sum("sourceSegments")),
            ["transcodedSegments"] = sessions.Count == 0 ? null : Nodes.Number(Sum("transcodedSegments")),
            ["sourceSegmentsDuration"] = Nodes.Number(Sum("sourceSegmentsDuration")),
            ["transcodedSegmentsDuration"] = Nodes.Number(Sum("transcodedSegmentsDuration")),
            ["streamCount"] = sessions.Count,
        });
    }
}
