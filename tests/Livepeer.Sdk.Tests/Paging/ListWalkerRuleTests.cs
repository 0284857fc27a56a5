using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk.Tests.Paging;

/// <summary>What a walk requests, page by page, without a server.</summary>
public sealed class ListWalkerRuleTests
{
    private static readonly DateTimeOffset _instant = DateTimeOffset.FromUnixTimeMilliseconds(1_795_431_200_297);

    public static TheoryData<string?, string?> Orders => new()
    {
        { null, "createdAt-true" },
        { "", "createdAt-true" },
        { "createdAt-true", "createdAt-true" },
        { "createdAt-false", "createdAt-false" },
        { "name-true", null },
        { "createdAt-true,name-false", null },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Only_the_time_of_creation_is_walked_by_ranges_and_newest_first_is_the_default(string? orders, string? requested)
    {
        var query = new ListStreamsQuery { OrderBy = orders?.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Order).ToArray() };

        List<ListWindow> windows = await WalkAsync(query, Pages([[]]));

        Assert.Equal(new ListWindow { Limit = 100, Order = requested }, Assert.Single(windows));
    }

    [Fact]
    public async Task A_walk_by_id_asks_for_pages_of_100_too()
    {
        var requests = new Requests(Pages([[]]));
        await foreach (Item item in ListWalker.ByIdAsync<Item, ListStreamsQuery>(new ListStreamsQuery(), requests.FetchAsync, default))
        {
            Assert.Fail(item.Id);
        }

        Assert.Equal(new ListWindow { Limit = 100 }, Assert.Single(requests.Windows));
    }

    [Fact]
    public async Task A_walk_by_offset_ends_with_an_empty_page_although_that_has_a_cursor()
    {
        var query = new ListStreamsQuery { OrderBy = [ListOrder.Ascending("name")] };
        Page<Item>[] pages =
        [
            new() { Items = [new Item("a", null)], NextCursor = "skip1" },
            new() { Items = [], NextCursor = "skip2" },
            new() { Items = [new Item("b", null)] },
        ];

        Assert.Equal(2, (await WalkAsync(query, pages)).Count);
    }

    [Theory]
    [InlineData(0, true, 0)]
    [InlineData(1, true, 1)]
    [InlineData(0, false, 0)]
    [InlineData(1, false, 0)]
    [InlineData(9_999, false, 0)]
    public async Task The_next_range_includes_the_millisecond_of_the_last_item(int ticks, bool newestFirst, int added)
    {
        var query = new ListStreamsQuery { PageSize = 1, OrderBy = [newestFirst ? ListOrder.NewestFirst : ListOrder.OldestFirst] };
        double edge = _instant.ToUnixTimeMilliseconds() + added;

        List<ListWindow> windows = await WalkAsync(query, Pages([new Item("a", _instant.AddTicks(ticks))], []));

        var first = new ListWindow { Limit = 1, Order = query.OrderBy[0].ToString() };
        Assert.Equal([first, newestFirst ? first with { AtMost = edge } : first with { AtLeast = edge }], windows);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_items_of_one_millisecond_than_a_page_holds_are_walked_by_id(bool newestFirst)
    {
        var query = new ListStreamsQuery { PageSize = 2, OrderBy = [newestFirst ? ListOrder.NewestFirst : ListOrder.OldestFirst] };
        Item[] crowd = [.. "abcde".Select(id => new Item(id.ToString(), _instant))];
        double at = _instant.ToUnixTimeMilliseconds();
        List<string> walked = [];

        List<ListWindow> windows = await WalkAsync(
            query, Pages(crowd[3..], crowd[3..], crowd[..2], crowd[1..3], crowd[3..4], []), walked);

        Assert.Equal(["d", "e", "a", "b", "c"], walked);
        var range = new ListWindow { Limit = 2, Order = query.OrderBy[0].ToString() };
        var same = new ListWindow { Limit = 2, Order = "id-false", AtLeast = at, AtMost = at };
        Assert.Equal(
            [
                range,
                newestFirst ? range with { AtMost = at } : range with { AtLeast = at },
                same,
                same with { Cursor = "b" },
                same with { Cursor = "c" },
                newestFirst ? range with { AtMost = at - 1 } : range with { AtLeast = at + 1 },
            ],
            windows);
    }

    [Fact]
    public async Task What_an_earlier_page_had_is_passed_over_if_the_server_ignores_the_range()
    {
        var query = new ListStreamsQuery { PageSize = 2 };
        List<string> walked = [];

        await WalkAsync(query, Pages([At("c", 3), At("b", 2)], [At("c", 3), At("b", 2), At("a", 1)], []), walked);

        Assert.Equal(["c", "b", "a"], walked);
    }

    [Fact]
    public async Task The_only_page_need_not_be_in_order_nor_have_times()
    {
        var query = new ListStreamsQuery { PageSize = 9 };
        List<string> walked = [];

        await WalkAsync(query, Pages([At("a", 1), At("b", 2), new Item("c", null)]), walked);

        Assert.Equal(["a", "b", "c"], walked);
    }

    [Fact]
    public async Task A_later_page_must_be_in_order()
    {
        var query = new ListStreamsQuery { PageSize = 3 };

        var exception = await Assert.ThrowsAsync<LivepeerException>(
            () => WalkAsync(query, Pages([At("e", 5), At("d", 4), At("c", 3)], [At("a", 1), At("b", 2)])));

        Assert.Equal(WalkGuard.NotInOrder().Message, exception.Message);
    }

    [Fact]
    public async Task Without_times_there_is_no_page_but_the_first()
    {
        List<string> walked = [];

        Assert.Single(await WalkAsync(new ListStreamsQuery { PageSize = 1 }, Pages([[new Item("a", null)]]), walked));
        Assert.Equal(["a"], walked);
    }

    [Fact]
    public async Task An_empty_page_is_the_last_although_it_has_a_cursor()
    {
        var empty = new Page<Item> { Items = [], NextCursor = "skip1" };
        var query = new ListStreamsQuery { PageSize = 1 };
        Page<Item>[] pages = [.. Pages([[At("a", 1)]]), empty];
        var requests = new Requests(pages);
        List<string> walked = [];
        await foreach (Item item in ListWalker.ByIdAsync<Item, ListStreamsQuery>(query, requests.FetchAsync, default))
        {
            walked.Add(item.Id);
        }

        Assert.Equal(["a"], walked);
        Assert.Equal(2, requests.Windows.Count);
        Assert.Equal(2, (await WalkAsync(query, pages)).Count);
    }

    private static Item At(string id, int milliseconds) => new(id, _instant.AddMilliseconds(milliseconds));

    private static ListOrder Order(string text) => text.Split('-') is [var field, "true"]
        ? ListOrder.Descending(field)
        : ListOrder.Ascending(text.Split('-')[0]);

    private static Page<Item>[] Pages(params Item[][] pages) => [.. pages.Select(items => new Page<Item> { Items = items })];

    private static async Task<List<ListWindow>> WalkAsync(ListStreamsQuery query, Page<Item>[] pages, List<string>? walked = null)
    {
        var requests = new Requests(pages);
        await foreach (Item item in ListWalker.WalkAsync<Item, ListStreamsQuery>(query, requests.FetchAsync, default))
        {
            walked?.Add(item.Id);
        }

        return requests.Windows;
    }

    private sealed record Item(string Id, DateTimeOffset? CreatedAt) : IListItem;

    /// <summary>Returns one page after the other and records what was requested.</summary>
    private sealed class Requests(Page<Item>[] pages)
    {
        public List<ListWindow> Windows { get; } = [];

        public Task<Page<Item>> FetchAsync(ListStreamsQuery query, string? cursor, CancellationToken cancellationToken)
        {
            Windows.Add(query.Window!);
            return Task.FromResult(pages[Windows.Count - 1]);
        }
    }
}
