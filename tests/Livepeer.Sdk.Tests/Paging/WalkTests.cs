using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Paging;

/// <summary>Walks over lists that change under them: what is there all along comes exactly once.</summary>
public sealed class WalkTests
{
    private static readonly DateTimeOffset _start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(50_000, 1000, true)]
    [InlineData(5_000, 100, true)]
    [InlineData(5_000, 100, false)]
    public async Task A_walk_is_exact_while_rows_come_and_go(int count, int pageSize, bool newestFirst)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var client = new LivepeerClient(LivepeerCredential.ApiKey(studio.ApiKey), options => options.BaseAddress = studio.BaseAddress);

        // Now and then more rows of one millisecond than a page holds.
        int crowd = pageSize * 3;
        IReadOnlyList<string> ids = studio.Store.AddMany(StudioObjectKind.Stream, count, row => _start.AddMilliseconds(row % 5 == 0 ? row : row / crowd * crowd));
        var random = new Random(7);
        var deleted = new HashSet<string>();
        var seen = new Dictionary<string, int>();
        var query = new ListStreamsQuery { PageSize = pageSize, OrderBy = [newestFirst ? ListOrder.NewestFirst : ListOrder.OldestFirst] };

        int walked = 0;
        await foreach (LivepeerStream stream in client.Streams.ListAsync(query))
        {
            seen[stream.Id] = seen.GetValueOrDefault(stream.Id) + 1;
            if (++walked % (pageSize / 4) == 0)
            {
                studio.Store.Add(StudioObjectKind.Stream, _start.AddMilliseconds(random.Next(count)));
                string victim = ids[random.Next(count)];
                deleted.Add(victim);
                studio.Store.Remove(StudioObjectKind.Stream, victim);
            }
        }

        Assert.DoesNotContain(seen, one => one.Value != 1);
        Assert.DoesNotContain(ids, id => !deleted.Contains(id) && !seen.ContainsKey(id));
        Assert.True(deleted.Count > 10);
    }

    [Fact]
    public async Task A_walk_in_another_order_repeats_nothing_while_rows_are_inserted()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var client = new LivepeerClient(LivepeerCredential.ApiKey(studio.ApiKey), options => options.BaseAddress = studio.BaseAddress);
        IReadOnlyList<string> ids = studio.Store.AddMany(StudioObjectKind.Asset, 500, row => _start.AddMinutes(row));
        var query = new ListAssetsQuery { PageSize = 20, OrderBy = [ListOrder.Descending("updatedAt"), ListOrder.Descending("createdAt")] };

        var seen = new List<string>();
        await foreach (LivepeerAsset asset in client.Assets.ListAsync(query))
        {
            seen.Add(asset.Id);
            if (seen.Count % 30 == 0)
            {
                studio.Store.Add(StudioObjectKind.Asset, _start.AddYears(1));
            }
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Empty(ids.Except(seen));
    }

    [Theory]
    [InlineData("no link", null, 1)]
    [InlineData("cursor=undefined", "<http://elsewhere.example/api/stream?cursor=undefined>; rel=\"next\"", 1)]
    [InlineData("another relation", "<http://elsewhere.example/api/stream?cursor=skip1>; rel=\"prev\"", 1)]
    [InlineData("a link that leads to an empty page", "<http://elsewhere.example/api/stream?cursor=skip1&limit=1>; rel=\"next\"", 2)]
    public async Task A_walk_ends_on(string lastPage, string? link, int requests)
    {
        Assert.NotEmpty(lastPage);
        KeyValuePair<string, string>[] headers = link is null ? [] : [new("Link", link)];
        await using var server = new FaultServer(
            FaultBehaviour.Respond(200, $"[{OneStream}]", headers), FaultBehaviour.Respond(200, "[]"));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        List<LivepeerStream> streams = await client.Streams.ListAsync(new ListStreamsQuery { PageSize = 10 }).ToListAsync();

        Assert.Single(streams);
        Assert.Equal(requests, server.Requests.Count);
    }

    [Fact]
    public async Task A_streams_sessions_are_walked_although_the_server_names_no_next_page()
    {
        string[] pages = [Sessions(0, 2), Sessions(2, 2), Sessions(4, 1)];
        await using var server = new FaultServer(pages.Select(page => FaultBehaviour.Respond(200, page)));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        List<LivepeerSession> sessions = await client.Streams
            .ListSessionsAsync("abc", new ListStreamSessionsQuery { PageSize = 2 }).ToListAsync();

        Assert.Equal(["s0", "s1", "s2", "s3", "s4"], sessions.Select(session => session.Id));
        Assert.Equal(
            ["limit=2", "limit=2&cursor=skip2", "limit=2&cursor=skip4"],
            server.Requests.Select(request => request.Query));
    }

    [Fact]
    public async Task A_page_has_its_cursor_and_its_total()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var client = new LivepeerClient(LivepeerCredential.ApiKey(studio.ApiKey), options => options.BaseAddress = studio.BaseAddress);
        studio.Store.AddMany(StudioObjectKind.Stream, 5, row => _start.AddMinutes(row));

        Page<LivepeerStream> first = await client.Streams.ListPageAsync(new ListStreamsQuery { PageSize = 3, IncludeTotalCount = true });
        Page<LivepeerStream> second = await client.Streams.ListPageAsync(new ListStreamsQuery { PageSize = 3 }, first.NextCursor);

        Assert.Equal((3, 5L, "skip3"), (first.Items.Count, first.TotalCount, first.NextCursor));
        Assert.Equal((2, null, null), (second.Items.Count, second.TotalCount, second.NextCursor));
    }

    [Fact]
    public async Task Storage_is_walked_by_its_ids()
    {
        await using var server = new FaultServer(
            FaultBehaviour.Respond(200, """[{"id":"a"},{"id":"b"}]"""), FaultBehaviour.Respond(200, """[{"id":"c"}]"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        List<ObjectStore> all = await client.ObjectStores.ListAsync(new ListObjectStoresQuery { PageSize = 2 }).ToListAsync();

        Assert.Equal(["a", "b", "c"], all.Select(one => one.Id));
        Assert.Equal(["limit=2", "limit=2&cursor=b"], server.Requests.Select(request => request.Query));
    }

    [Fact]
    public async Task Api_keys_are_walked_without_a_key_in_the_query()
    {
        KeyValuePair<string, string>[] next = [new("Link", "<http://elsewhere.example/api/api-token?cursor=skip2>; rel=\"next\"")];
        await using var server = new FaultServer(
            FaultBehaviour.Respond(200, """{"id":"me"}"""),
            FaultBehaviour.Respond(200, """[{"id":"key-a"},{"id":"key-b"}]""", next),
            FaultBehaviour.Respond(200, """[{"id":"key-b"},{"id":"key-c"}]"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        List<ApiKey> all = await client.ApiKeys.ListAsync(new ListApiKeysQuery { PageSize = 2, NameContains = "x" }).ToListAsync();

        Assert.Equal(["key-a", "key-b", "key-c"], all.Select(one => one.Key.Reveal()));
        Assert.All(server.Requests.Skip(1), request => Assert.DoesNotContain("key-", request.Query, StringComparison.Ordinal));
        Assert.Contains("cursor=skip2", server.Requests[2].Query, StringComparison.Ordinal);
    }

    private const string OneStream = """{"id":"abc","createdAt":1700000000123}""";

    private static string Sessions(int first, int count) =>
        "[" + string.Join(',', Enumerable.Range(first, count).Select(number => $$"""{"id":"s{{number}}","createdAt":1}""")) + "]";
}
