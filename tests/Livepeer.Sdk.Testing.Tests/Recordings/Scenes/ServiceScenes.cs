namespace Livepeer.Sdk.Testing.Tests.Recordings.Scenes;

/// <summary>The small groups: projects, keys, users, object stores, rooms, AI, the version.</summary>
internal static class ServiceScenes
{
    public static async Task ProjectsAsync(GroupReport report)
    {
        await using Replay replay = await Replay.StartAsync(report);
        replay.Time.Advance(TimeSpan.FromSeconds(1));
        await replay.ReplayAsync(
            "project-create-201",
            "project-create-no-name",
            "project-list",
            "project-list-limit1-count",
            "project-get-403-missing",
            "project-get-403-other",
            "project-patch-204",
            "project-delete-204-is-noop",
            "project-delete-404",
            "project-get-after-delete");
    }

    public static async Task KeysAsync(GroupReport report)
    {
        await using Replay replay = await Replay.StartAsync(report);
        await replay.ReplayAsync(
            "api-token-create-201",
            "api-token-create-cors-201",
            "api-token-create-403-admin-cors",
            "api-token-create-403-api-key",
            "api-token-create-422-bad-rules",
            "api-token-get",
            "api-token-list-400-no-userid",
            "api-token-list-403-api-key");
        StudioAccount account = replay.Studio.Account;
        string[] used =
        [
            account.CreateRestrictedKey("http://localhost:8080"),
            account.CreateRestrictedKey("*"),
            account.CreateFullAccessKey("http://localhost:8080"),
            account.CreateRuleKey(new StudioKeyRule(["/stream", "/stream/*"], ["get"])),
        ];
        using (var wire = new Wire(replay.Studio))
        {
            foreach (string key in used)
            {
                await wire.SendAsync("GET", "/user/me", credential: "Bearer " + key);
            }
        }

        await replay.ReplayInAnyOrderAsync("api-token-list");
        await replay.ReplayAsync("api-token-delete-204", "api-token-get-404");
    }

    public static async Task UsersAsync(GroupReport report)
    {
        await using Replay replay = await Replay.StartAsync(report);
        await replay.ReplayAsync(
            "user-me-api-key",
            "user-me-admin-api-key",
            "user-get-self",
            "user-get-other-403",
            "user-list-403-not-admin",
            "user-usage",
            "user-usage-400",
            "user-token-201",
            "user-token-403",
            "user-token-404",
            "user-token-422");
        System.Text.Json.JsonElement ticket = await replay.SendAsync(
            "POST",
            "/user/token",
            $$"""{"email":"user@example.com","password":"{{new string('a', 64)}}"}""");
        replay.Names.Add("{refreshToken}", ticket.GetProperty("refreshToken").GetString()!);
        await replay.ReplayAsync("user-token-refresh");
        await replay.CreateAsync("/stream", """{"name":"one"}""", like: """{"id":"00000000-0000-4000-8000-000000000001"}""");
        replay.Studio.Live.Start(replay["00000000-0000-4000-8000-000000000001"]);
        await replay.PrepareAsync("auth", "auth-jwt-projectid-query-ok");
        await replay.ReplayAsync("user-me-with-lastseen");
    }

    public static async Task ObjectStoresAsync(GroupReport report)
    {
        await using Replay replay = await Replay.StartAsync(report);
        await replay.ReplayAsync(
            "object-store-create-201",
            "object-store-get",
            "object-store-list",
            "object-store-list-no-userid-ok",
            "object-store-patch",
            "object-store-delete");
    }

    public static async Task RoomsAsync(GroupReport report)
    {
        await using Replay replay = await Replay.StartAsync(report);
        await replay.CreateAsync("/stream", """{"name":"one"}""", like: """{"id":"dd26e2dc-8723-4976-b232-236b2a4acb00"}""");
        await replay.ReplayAsync(
            "room-create-201",
            "room-get",
            "room-get-403-other",
            "room-get-404",
            "room-user-create-201",
            "room-user-create-422",
            "room-user-get",
            "room-user-put-204",
            "room-user-delete-204",
            "room-egress-start-204",
            "room-egress-start-400-already",
            "room-egress-stop-204",
            "room-egress-stop-400",
            "room-delete-204",
            "room-get-deleted-404");
        await using Replay bare = await Replay.StartAsync(report, options => options.HasIngest = false);
        await bare.ReplayAsync("bare-instance-room-create-400-not-enabled");
    }

    public static async Task GenerateAsync(GroupReport report)
    {
        const string RateLimit = "generate-429-rate-limit";
        await using (Replay replay = await Replay.StartAsync(report))
        {
            string[] others =
            [
                .. report.Recorded.Select(exchange => exchange.Name)
                    .Where(name => name.StartsWith("generate-", StringComparison.Ordinal) && name != RateLimit),
            ];
            await replay.ReplayAsync(others);
        }

        await using (Replay replay = await Replay.StartAsync(report))
        {
            for (int i = 0; i < 20; i++)
            {
                await replay.SendAsync("POST", "/generate/text-to-image", """{"prompt":"loop"}""");
            }

            await replay.ReplayAsync(RateLimit);
        }

        await using Replay bare = await Replay.StartAsync(report, options => options.HasIngest = false);
        await bare.ReplayAsync("bare-instance-generate-500-no-gateway");
    }

    public static async Task AnyAsync(GroupReport report)
    {
        await using Replay replay = await Replay.StartAsync(report);
        await replay.ReplayAsync([.. report.Recorded.Select(exchange => exchange.Name)]);
    }
}
