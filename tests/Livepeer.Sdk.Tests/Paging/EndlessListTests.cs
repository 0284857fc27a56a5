using System.Globalization;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Paging;

/// <summary>Servers whose lists never end: a walk without progress ends with an exception, and repeats nothing until then.</summary>
public sealed class EndlessListTests
{
    private const int MaxRequests = 40;

    private static readonly ListStreamsQuery _newest = new() { PageSize = 3 };
    private static readonly ListStreamsQuery _oldest = new() { PageSize = 3, OrderBy = [ListOrder.OldestFirst] };
    private static readonly ListStreamsQuery _byName = new() { PageSize = 3, OrderBy = [ListOrder.Ascending("name")] };

    public static TheoryData<string> Servers => [.. _servers.Keys];

    /// <summary>The page and the cursor for the nth request.</summary>
    private static readonly Dictionary<string, Func<int, (string Page, string? Cursor)>> _servers = new()
    {
        ["one page"] = _ => (Page(1, 2, 3), "skip3"),
        ["one page without a cursor"] = _ => (Page(1, 2, 3), null),
        ["one page of one instant"] = _ => (Crowd(1, 2, 3), "skip3"),
        ["one page, newest last"] = _ => (Page(3, 2, 1), "skip3"),
        ["one page under other cursors"] = number => (Page(1, 2, 3), $"skip{number * 3}"),
        ["one page under opaque cursors"] = number => (Page(1, 2, 3), $"c{number}"),
        ["two pages in turn"] = number => (number % 2 == 1 ? Page(1, 2, 3) : Page(4, 5, 6), $"skip{number * 3}"),
        ["three pages in turn"] = number => (Page((number % 3 * 3) + 1, (number % 3 * 3) + 2, (number % 3 * 3) + 3), $"c{number % 3}"),
        ["a short page with a cursor"] = number => (Page(1), $"skip{number}"),
        ["a page in any order"] = number => (number % 2 == 1 ? Page(1, 2, 3) : Page(3, 1, 2), $"skip{number * 3}"),
        ["nulls among the items"] = _ => ("[null,null,null]", "skip3"),
        ["items without a time"] = number => ("""[{"id":"a"},{"id":"b"},{"id":"c"}]""", $"skip{number * 3}"),
        ["empty pages"] = number => ("[]", $"skip{number}"),
        ["a page of one id"] = _ => (Page(1, 1, 1), "skip3"),
    };

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task A_walk_without_progress_ends(string kind)
    {
        foreach (ListStreamsQuery query in new[] { _newest, _oldest, _byName })
        {
            await using FaultServer server = Serve(_servers[kind]);
            using LivepeerClient client = Clients.For(server.BaseAddress);
            var seen = new List<string>();

            Exception? exception = await Record.ExceptionAsync(async () =>
            {
                await foreach (LivepeerStream stream in client.Streams.ListAsync(query))
                {
                    seen.Add(stream.Id);
                }
            });

            Assert.True(exception is null or LivepeerException, exception?.ToString());
            Assert.InRange(server.Heads.Count, 1, MaxRequests);
            Assert.Equal(seen.Distinct(), seen);
        }
    }

    [Theory]
    [InlineData("skip3", "skip3")]
    [InlineData("skip3", "skip2")]
    [InlineData("skip0", "skip3")]
    [InlineData("a", "a")]
    [InlineData("a", "b", "a")]
    [InlineData("a", "b", "c", "d", "b")]
    [InlineData("skip3", "skip6", "skip6")]
    [InlineData("skip3", "skip9", "skip6")]
    public async Task A_cursor_that_does_not_advance_ends_the_walk_though_the_items_are_new(params string[] cursors)
    {
        await using FaultServer server = Serve(number => (
            Page((number * 3) + 1, (number * 3) + 2, (number * 3) + 3), number <= cursors.Length ? cursors[number - 1] : null));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerException>(() => client.Streams.ListAsync(_byName).ToListAsync().AsTask());

        Assert.Contains("does not end", exception.Message, StringComparison.Ordinal);
        Assert.InRange(server.Heads.Count, 1, cursors.Length);
    }

    [Fact]
    public async Task A_list_by_id_that_ignores_the_id_ends()
    {
        await using FaultServer server = Serve(_ => ("""[{"id":"a"},{"id":"b"}]""", "skip2"));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        var seen = new List<string>();

        await Assert.ThrowsAsync<LivepeerException>(async () =>
        {
            await foreach (ObjectStore store in client.ObjectStores.ListAsync(new ListObjectStoresQuery { PageSize = 2 }))
            {
                seen.Add(store.Id);
            }
        });

        Assert.Equal(["a", "b"], seen);
        Assert.Equal(2, server.Heads.Count);
    }

    [Fact]
    public async Task Sessions_that_repeat_one_page_end()
    {
        await using FaultServer server = Serve(_ => (Page(1, 2, 3), null));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        await Assert.ThrowsAsync<LivepeerException>(
            () => client.Streams.ListSessionsAsync("abc", new ListStreamSessionsQuery { PageSize = 3 }).ToListAsync().AsTask());

        Assert.InRange(server.Heads.Count, 2, MaxRequests);
    }

    [Fact]
    public async Task Pages_of_known_items_are_passed_while_rows_are_inserted()
    {
        // Nine pages were inserted in front between the first and the second request.
        await using FaultServer server = Serve(number => number switch
        {
            <= 10 => (Page(1, 2, 3), $"skip{number * 3}"),
            11 => (Page(4, 5), null),
            _ => ("[]", null),
        });
        using LivepeerClient client = Clients.For(server.BaseAddress);

        List<LivepeerStream> streams = await client.Streams.ListAsync(_byName).ToListAsync();

        Assert.Equal(["s1", "s2", "s3", "s4", "s5"], streams.Select(stream => stream.Id));
    }

    private static FaultServer Serve(Func<int, (string Page, string? Cursor)> serve) => new(head =>
    {
        if (head.Number > MaxRequests)
        {
            return FaultBehaviour.Respond(400);
        }

        (string page, string? cursor) = serve(head.Number);
        KeyValuePair<string, string>[] headers = cursor is null
            ? []
            : [new("Link", $"<http://elsewhere.example/api/stream?cursor={cursor}>; rel=\"next\"")];
        return FaultBehaviour.Respond(200, page, headers);
    });

    /// <summary>Streams, the first the newest.</summary>
    private static string Page(params int[] numbers) =>
        "[" + string.Join(',', numbers.Select(number => Stream(number, 1_700_000_000_000 - number))) + "]";

    private static string Crowd(params int[] numbers) =>
        "[" + string.Join(',', numbers.Select(number => Stream(number, 1_700_000_000_000))) + "]";

    private static string Stream(int number, long createdAt) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"id":"s{{number}}","createdAt":{{createdAt}}}""");
}
