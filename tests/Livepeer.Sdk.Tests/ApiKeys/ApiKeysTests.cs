using System.Text.Json;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.ApiKeys;

public sealed class ApiKeysTests
{
    private const string Key = "11111111-2222-4333-8444-old0old0old0";
    private const string NewKey = "99999999-2222-4333-8444-new0new0new0";

    private const string Old = $$"""
        {"id":"{{Key}}","name":"backend","projectId":"p1","access":{"rules":[{"resources":["/asset"],"methods":["get"]}]},"lastSeen":1700000000000}
        """;

    private const string Created = $$"""{"id":"{{NewKey}}","name":"backend","projectId":"p1"}""";

    [Fact]
    public async Task A_key_that_is_rotated_is_deleted_after_the_new_one_is_in_place()
    {
        await using var server = new FaultServer(
            FaultBehaviour.Respond(200, Old), FaultBehaviour.Respond(201, Created), FaultBehaviour.Respond(204));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        int requestsBefore = 0;
        string? swapped = null;

        ApiKey key = await client.ApiKeys.RotateAsync(Key, (created, _) =>
        {
            (requestsBefore, swapped) = (server.Requests.Count, created.Key.Reveal());
            return Task.CompletedTask;
        });

        Assert.Equal((2, NewKey, NewKey), (requestsBefore, swapped, key.Key.Reveal()));
        Assert.Equal(
            [$"GET /api/api-token/{Key}", "POST /api/api-token?projectId=p1", $"DELETE /api/api-token/{Key}"],
            server.Requests.Select(request => $"{request.Method} {request.Target}"));
        Assert.Equal("""{"name":"backend","access":{"rules":[{"resources":["/asset"],"methods":["get"]}]}}""", server.Requests[1].Text);
    }

    [Fact]
    public async Task Both_keys_stay_where_the_new_one_cannot_be_put_in_place()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(200, Old), FaultBehaviour.Respond(201, Created));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => client.ApiKeys.RotateAsync(Key, (_, _) => throw new InvalidOperationException("The vault is shut.")));

        Assert.DoesNotContain(server.Requests, request => request.Method == "DELETE");
    }

    [Fact]
    public async Task A_key_is_sent_with_the_access_it_shall_have()
    {
        await using var server = new FaultServer(Enumerable.Repeat(FaultBehaviour.Respond(201, Created), 3));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        CorsOrigin origin = CorsOrigin.Parse("https://app.example");

        await client.ApiKeys.CreateAsync(new() { Name = "n", Access = ApiKeyAccess.ForBrowsers(origin) });
        await client.ApiKeys.CreateAsync(new() { Name = "n", Access = ApiKeyAccess.DangerouslyAllowFullAccessFromBrowsers(origin) });
        await client.ApiKeys.CreateAsync(new()
        {
            Name = "n",
            Access = ApiKeyAccess.LimitedTo(ApiKeyRule.Allow([ApiKeyMethod.Get, ApiKeyMethod.Post], "/asset", "/asset/:id")),
        });

        Assert.Equal(
            [
                """{"name":"n","access":{"cors":{"allowedOrigins":["https://app.example"],"fullAccess":false}}}""",
                """{"name":"n","access":{"cors":{"allowedOrigins":["https://app.example"],"fullAccess":true}}}""",
                """{"name":"n","access":{"rules":[{"resources":["/asset","/asset/:id"],"methods":["get","post"]}]}}""",
            ],
            server.Requests.Select(request => request.Text));
    }

    [Fact]
    public void Access_without_an_origin_or_a_rule_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ApiKeyAccess.ForBrowsers());
        Assert.Throws<ArgumentException>(() => ApiKeyAccess.DangerouslyAllowFullAccessFromBrowsers());
        Assert.Throws<ArgumentException>(() => ApiKeyAccess.LimitedTo());
        Assert.Throws<ArgumentException>(() => ApiKeyRule.Allow(ApiKeyMethod.Get, "/a?b"));
        Assert.Throws<ArgumentException>(() => ApiKeyRule.Allow(ApiKeyMethod.Get));
    }

    [Fact]
    public async Task A_list_looks_up_the_account_once_and_returns_the_last_use()
    {
        await using var server = new FaultServer(
            FaultBehaviour.Respond(200, """{"id":"me"}"""), FaultBehaviour.Respond(200, $"[{Old}]"), FaultBehaviour.Respond(200, "[]"));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        List<ApiKey> keys = await client.ApiKeys.ListAsync().ToListAsync();
        await client.ApiKeys.ListPageAsync();

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000), Assert.Single(keys).LastSeen);
        Assert.Equal(["/api/user/me", "/api/api-token", "/api/api-token"], server.Requests.Select(request => request.Path));
        Assert.All(server.Requests.Skip(1), request => Assert.Contains("userId=me", request.Query, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_in_a_path_is_in_no_exception()
    {
        await using var server = new FaultServer(FaultBehaviour.Respond(404, JsonSerializer.Serialize(new { errors = new[] { $"no {Key}" } })));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerNotFoundException>(() => client.ApiKeys.GetAsync(Key));

        Assert.DoesNotContain(Key, exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(["no ***"], exception.Errors);
    }
}
