using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Information about the server.</summary>
internal static class ServiceRoutes
{
    public static void Register(Router api)
    {
        api.Get("/version", _ => Reply.Json(new JsonObject { ["tag"] = "local", ["commit"] = "local" }), Access.Anyone);
        api.Get("/ingest", Ingest, Access.Anyone);
        api.Get("/broadcaster", _ => Reply.Json(new JsonArray()), Access.Anyone);
        api.Get("/region", _ => Reply.Json(new JsonObject { ["region"] = "local" }), Access.Anyone);
        api.Get("/did", _ => Reply.Json(new JsonObject { ["did"] = "did:key:z6MkLocalStudio" }));
        api.Get("/experiment/check/{}", CheckExperiment);
        api.Get("/auth", Authorize, Access.Anyone);
    }

    private static Reply CheckExperiment(Call call)
    {
        StreamRules.CheckExperiment(call, call.Id);
        return Reply.Empty();
    }

    private static Reply Ingest(Call call) => Reply.Json(new JsonArray(new JsonObject
    {
        ["ingest"] = "rtmp://127.0.0.1/live",
        ["playback"] = call.Core.Root + "/hls",
        ["base"] = call.Core.Root,
        ["origin"] = call.Core.Root,
    }));

    /// <summary>Other services of the real installation call this to authorize a request that they received.</summary>
    private static Reply Authorize(Call call)
    {
        string path = Uri.TryCreate(call.Header("x-original-uri"), UriKind.Absolute, out Uri? uri) ? uri.AbsolutePath : "/";
        string[] segments = [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipWhile(segment => segment == "api")];
        string? origin = call.Header("origin");
        string? allowed = CorsPolicy.AllowedOrigin(origin, "/api/auth", isPreflight: false, call.Identity);
        AccessRules.Check(call.Caller, Access.Key, call.Header("x-original-method") ?? "GET", segments, origin, allowed);
        return Reply.Empty()
            .With("x-livepeer-user-id", call.Caller.User.Id)
            .With("x-livepeer-is-caller-admin", call.Caller.User.IsAdmin ? "true" : "false")
            .With("x-livepeer-project-id", call.Caller.ProjectId);
    }
}
