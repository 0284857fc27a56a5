using System.Text;
using System.Text.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk.Tests.Paging;

/// <summary>The rules of paging at their limits, without a server.</summary>
public sealed class PagingRuleTests
{
    [Fact]
    public void Ten_pages_in_a_row_may_have_nothing_new_and_the_eleventh_may_not()
    {
        var guard = new WalkGuard();
        for (int page = 1; page <= 10; page++)
        {
            guard.Check(hasNewItems: false, $"c{page}");
        }

        Assert.Throws<LivepeerException>(() => guard.Check(hasNewItems: false, "c11"));
    }

    [Fact]
    public void A_page_with_something_new_starts_the_count_again()
    {
        var guard = new WalkGuard();
        for (int page = 1; page <= 40; page++)
        {
            guard.Check(hasNewItems: page % 10 == 0, $"c{page}");
        }
    }

    [Fact]
    public void A_last_page_without_anything_new_is_no_mistake()
    {
        var guard = new WalkGuard();
        for (int page = 1; page <= 20; page++)
        {
            guard.Check(hasNewItems: false, null);
        }
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("skip20", "skip20")]
    [InlineData("skip20", "skip10")]
    [InlineData("skip0", "skip1")]
    public void A_cursor_that_does_not_advance_ends_the_enumeration(string first, string second)
    {
        var guard = new WalkGuard();

        Assert.Throws<LivepeerException>(() =>
        {
            guard.Check(hasNewItems: true, first);
            guard.Check(hasNewItems: true, second);
        });
    }

    [Theory]
    [InlineData("skip20", "skip40")]
    [InlineData("skip20", "other")]
    [InlineData("skip20", "skip")]
    [InlineData("b", "a")]
    public void A_cursor_that_advances_or_has_another_form_continues_it(string first, string second)
    {
        var guard = new WalkGuard();

        guard.Check(hasNewItems: true, first);
        guard.Check(hasNewItems: true, second);
    }

    [Theory]
    [InlineData("<http://a/api/x?limit=2&cursor=skip4>; rel=\"next\"", "skip4")]
    [InlineData("<http://a/api/x?cursor=a%20b>; rel=\"next\"", "a b")]
    [InlineData("<http://a/api/x?cursor=skip4>; REL=\"NEXT\"", "skip4")]
    [InlineData("<http://a/api/x?cursor=undefined>; rel=\"next\"", null)]
    [InlineData("<http://a/api/x?cursor=>; rel=\"next\"", null)]
    [InlineData("<http://a/api/x?limit=2>; rel=\"next\"", null)]
    [InlineData("<http://a/api/x?nocursor=1>; rel=\"next\"", null)]
    [InlineData("<http://a/api/x?cursor=skip4>; rel=\"prev\"", null)]
    [InlineData("rel=\"next\"", null)]
    public void The_next_cursor_is_read_from_the_link(string link, string? cursor)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Link", link);

        Assert.Equal(cursor, PageHeaders.NextCursor(response.Headers));
    }

    [Fact]
    public void Links_that_are_not_to_the_next_page_are_passed_over()
    {
        using var response = new HttpResponseMessage();
        Assert.Null(PageHeaders.NextCursor(response.Headers));

        response.Headers.TryAddWithoutValidation(
            "Link", ["nothing", "<http://a/?cursor=p>; rel=\"prev\"", "<http://a/?cursor=n>; rel=\"next\""]);
        Assert.Equal("n", PageHeaders.NextCursor(response.Headers));
    }

    [Theory]
    [InlineData("<http://a/?limit=2>; rel=\"next\"")]
    [InlineData(">; rel=\"next\"")]
    public void The_first_link_to_the_next_page_decides_even_without_a_cursor(string first)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Link", [first, "<http://a/?cursor=n>; rel=\"next\""]);

        Assert.Null(PageHeaders.NextCursor(response.Headers));
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("-1", null)]
    [InlineData("1.0", null)]
    [InlineData("", null)]
    public void The_total_count_is_a_whole_number(string text, int? count)
    {
        using var response = new HttpResponseMessage();
        Assert.Null(PageHeaders.TotalCount(response.Headers));

        response.Headers.TryAddWithoutValidation("X-Total-Count", text);
        Assert.Equal(count, PageHeaders.TotalCount(response.Headers));
    }

    [Theory]
    [InlineData(1, null, null)]
    [InlineData(2, null, "skip2")]
    [InlineData(2, "skip4", "skip6")]
    [InlineData(2, "4", "skip2")]
    [InlineData(2, "skip9223372036854775807", "skip9223372036854775807")]
    public void A_full_page_without_a_cursor_is_continued_by_offset(int items, string? cursor, string? expected)
    {
        var page = new Page<int> { Items = [.. Enumerable.Range(0, items)], TotalCount = 9 };

        Page<int> continued = OffsetCursor.Continue(page, new ListStreamsQuery { PageSize = 2 }, cursor);

        Assert.Equal((expected, 9L, items), (continued.NextCursor, continued.TotalCount, continued.Items.Count));
    }

    [Fact]
    public void Without_a_page_size_the_pages_of_the_server_are_full_at_20()
    {
        Assert.Null(OffsetCursor.Continue(new Page<int> { Items = new int[19] }, null, null).NextCursor);
        Assert.Equal("skip20", OffsetCursor.Continue(new Page<int> { Items = new int[20] }, null, null).NextCursor);
    }

    [Fact]
    public void The_pages_of_a_walk_are_full_at_its_own_size()
    {
        ListQuery step = new ListStreamsQuery().WithWindow(new ListWindow { Limit = 2 });

        Assert.Equal("skip2", OffsetCursor.Continue(new Page<int> { Items = new int[2] }, step, null).NextCursor);
    }

    [Theory]
    [InlineData(50_000, 5)]
    [InlineData(50_001, 6)]
    [InlineData(59_999, 6)]
    [InlineData(0, 0)]
    [InlineData(-1, 0)]
    [InlineData(-10_000, -1)]
    [InlineData(-10_001, -1)]
    public void An_instant_is_rounded_up_to_a_millisecond(long ticks, long milliseconds) =>
        Assert.Equal(milliseconds, DateTimeOffset.UnixEpoch.AddTicks(ticks).UnixMillisecondsRoundedUp());

    [Theory]
    [InlineData(5.0, null, null, true)]
    [InlineData(5.0, 5.0, null, true)]
    [InlineData(5.0, 6.0, null, false)]
    [InlineData(5.0, null, 5.0, true)]
    [InlineData(5.0, null, 4.0, false)]
    [InlineData(5.0, 4.0, 6.0, true)]
    [InlineData(null, null, null, false)]
    public void A_window_contains_both_of_its_ends(double? created, double? atLeast, double? atMost, bool contained) =>
        Assert.Equal(contained, new ListWindow { AtLeast = atLeast, AtMost = atMost }.Contains(created));

    [Theory]
    [InlineData(1.0, 2.0, 3.0, 4.0, """{"gt":1,"gte":3,"lt":2,"lte":4}""")]
    [InlineData(1.0, null, null, null, """{"gt":1}""")]
    [InlineData(null, 2.0, null, null, """{"lt":2}""")]
    [InlineData(null, null, 3.0, null, """{"gte":3}""")]
    [InlineData(null, null, null, 4.0, """{"lte":4}""")]
    public void Each_bound_of_a_filter_has_its_name(double? above, double? below, double? atLeast, double? atMost, string value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            ListFilter.Between("createdAt", above, below, atLeast, atMost).Write(writer);
        }

        Assert.Equal($$"""{"id":"createdAt","value":{{value}}}""", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Filters_and_orders_need_a_field(string? field)
    {
        Assert.ThrowsAny<ArgumentException>(() => ListFilter.Equal(field!, "a"));
        Assert.ThrowsAny<ArgumentException>(() => ListFilter.Equal(field!, true));
        Assert.ThrowsAny<ArgumentException>(() => ListFilter.Range(field!, 1, 2));
        Assert.ThrowsAny<ArgumentException>(() => ListOrder.Ascending(field!));
        Assert.ThrowsAny<ArgumentException>(() => ListOrder.Descending(field!));
    }

    [Fact]
    public void A_filter_for_text_needs_a_value() =>
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => ListFilter.Equal("name", null!)).ParamName);

    [Fact]
    public void An_order_is_written_as_the_server_reads_it()
    {
        Assert.Equal("name-false", ListOrder.Ascending("name").ToString());
        Assert.Equal("name-true", ListOrder.Descending("name").ToString());
        Assert.Equal("createdAt-false", ListOrder.OldestFirst.ToString());
        Assert.Equal("createdAt-true", ListOrder.NewestFirst.ToString());
    }

    [Fact]
    public void A_walk_that_cannot_go_on_says_why()
    {
        Assert.Equal(
            "The list does not end: the server repeats its pages, or ignores where the next one is to begin.",
            WalkGuard.NoProgress().Message);
        Assert.Equal(
            "The list can't be walked: the server does not send it in the order that was requested.",
            WalkGuard.NotInOrder().Message);
    }
}
