namespace Livepeer.Sdk.ContractTests.Streams;

/// <summary>Lists of streams: pages, counts, filters, order, walks.</summary>
public class StreamListContract(ContractServer server) : ContractTest(server)
{
    [SkippableFact]
    public async Task Pages_follow_each_other_to_the_end()
    {
        string[] ids = await CreateAsync(5);
        var query = new ListStreamsQuery { CreatorId = Mark, PageSize = 2, IncludeTotalCount = true };
        Page<LivepeerStream> first = await ReadAsync(() => Livepeer.Streams.ListPageAsync(query), page => page.TotalCount == 5);

        Page<LivepeerStream> second = await Livepeer.Streams.ListPageAsync(query, first.NextCursor);
        Page<LivepeerStream> third = await Livepeer.Streams.ListPageAsync(query, second.NextCursor);

        Assert.Equal([2, 2, 1], [first.Items.Count, second.Items.Count, third.Items.Count]);
        Assert.Equal([5, 5, 5], [first.TotalCount!.Value, second.TotalCount!.Value, third.TotalCount!.Value]);
        Assert.Null(third.NextCursor);
        Assert.Equal(ids.Order(), first.Items.Concat(second.Items).Concat(third.Items).Select(stream => stream.Id).Order());
    }

    [SkippableFact]
    public async Task A_full_last_page_is_followed_by_an_empty_one()
    {
        await CreateAsync(4);
        var query = new ListStreamsQuery { CreatorId = Mark, PageSize = 2 };
        await ReadAsync(() => Livepeer.Streams.ListPageAsync(new ListStreamsQuery { CreatorId = Mark }), page => page.Items.Count == 4);

        Page<LivepeerStream> first = await Livepeer.Streams.ListPageAsync(query);
        Page<LivepeerStream> second = await Livepeer.Streams.ListPageAsync(query, first.NextCursor);
        Page<LivepeerStream> third = await Livepeer.Streams.ListPageAsync(query, second.NextCursor);

        Assert.Empty(third.Items);
        Assert.Null(third.NextCursor);
    }

    [SkippableFact]
    public async Task A_walk_meets_each_stream_once()
    {
        string[] ids = await CreateAsync(7);
        await ReadAsync(() => Livepeer.Streams.ListPageAsync(new ListStreamsQuery { CreatorId = Mark }), page => page.Items.Count == 7);

        List<LivepeerStream> walked = await ToListAsync(Livepeer.Streams.ListAsync(new ListStreamsQuery { CreatorId = Mark, PageSize = 3 }));

        Assert.Equal(ids.Order(), walked.Select(stream => stream.Id).Order());
    }

    [SkippableFact]
    public async Task A_name_is_found_by_any_part_of_it_in_any_case()
    {
        LivepeerStream stream = await CreateStreamAsync(new CreateStreamRequest { Name = "Before " + Mark + " after" });

        Page<LivepeerStream> page = await ReadAsync(
            () => Livepeer.Streams.ListPageAsync(new ListStreamsQuery { NameContains = Mark.ToUpperInvariant() }),
            page => page.Items.Count > 0);

        Assert.Equal(stream.Id, Assert.Single(page.Items).Id);
    }

    [SkippableFact]
    public async Task The_order_is_as_asked_for()
    {
        string[] ids = await CreateAsync(3);
        Task<Page<LivepeerStream>> ListAsync(ListOrder order) =>
            ReadAsync(() => Livepeer.Streams.ListPageAsync(new ListStreamsQuery { CreatorId = Mark, OrderBy = [order] }), page => page.Items.Count == 3);

        Assert.Equal(ids, (await ListAsync(ListOrder.Ascending("createdAt"))).Items.Select(stream => stream.Id));
        Assert.Equal(ids.Reverse(), (await ListAsync(ListOrder.Descending("createdAt"))).Items.Select(stream => stream.Id));
    }

    [SkippableFact]
    public async Task Times_of_creation_bound_a_list()
    {
        LivepeerStream first = await CreateStreamAsync(new CreateStreamRequest { Name = Mark, CreatorId = Mark });
        await Task.Delay(TimeSpan.FromMilliseconds(20));
        LivepeerStream second = await CreateStreamAsync(new CreateStreamRequest { Name = Mark, CreatorId = Mark });

        Page<LivepeerStream> page = await ReadAsync(
            () => Livepeer.Streams.ListPageAsync(new ListStreamsQuery
            {
                CreatorId = Mark,
                CreatedAfter = first.CreatedAt!.Value.AddMilliseconds(10),
            }),
            page => page.Items.Count > 0);

        Assert.Equal(second.Id, Assert.Single(page.Items).Id);
    }

    [SkippableFact]
    public async Task A_filter_by_an_unknown_field_is_refused()
    {
        LivepeerValidationException error = await Assert.ThrowsAsync<LivepeerValidationException>(
            () => Livepeer.Streams.ListPageAsync(new ListStreamsQuery { Filters = [ListFilter.Equal("nope", "x")] }));

        Assert.StartsWith("error parsing filters", Assert.Single(error.Errors), StringComparison.Ordinal);
    }

    private async Task<string[]> CreateAsync(int count)
    {
        var ids = new List<string>();
        for (int i = 0; i < count; i++)
        {
            ids.Add((await CreateStreamAsync(new CreateStreamRequest { Name = $"{Mark} {i}", CreatorId = Mark })).Id);

            // Two created in the same millisecond have no order.
            await Task.Delay(TimeSpan.FromMilliseconds(5));
        }

        return [.. ids];
    }
}
