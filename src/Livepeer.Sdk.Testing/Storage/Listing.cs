using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>A list of one kind of object, as visible to one caller.</summary>
internal sealed class Listing
{
    public required Table Table { get; init; }

    public required IReadOnlyDictionary<string, Field> Fields { get; init; }

    /// <summary>Decides which rows belong to the list.</summary>
    public required Func<Row, bool> Scope { get; init; }

    /// <summary>The order if none is requested; <see langword="null"/> for the order of IDs.</summary>
    public string? DefaultOrder { get; init; }

    public Func<Row, JsonNode> Show { get; init; } = row => row.Copy();

    public LinkStyle Links { get; init; } = LinkStyle.FullPage;

    public bool Counts { get; init; } = true;

    public bool Filters { get; init; } = true;

    public Reply CreateReply(Call call)
    {
        var filter = Filter.Parse(Filters ? Fields : new Dictionary<string, Field>(), call.Query["filters"]);
        int limit = PageRequest.Limit(call.Query["limit"], call.Core.Options.MaxPageSize);
        string? cursor = call.Query["cursor"];
        string? orderText = call.Query["order"] ?? DefaultOrder;
        IEnumerable<Row> rows = Select(filter, Order.Parse(Fields, orderText), orderText is not null && orderText == DefaultOrder, cursor);
        int skip = PageRequest.Skip(cursor);
        List<Row> page = [.. rows.Skip(skip).Take(limit)];

        var reply = Reply.Json(new JsonArray([.. page.Select(Show)]));
        if (Counts && page.Count > 0 && call.Query["count"] is not null)
        {
            reply.With("x-total-count", Nodes.Invariant(Table.Rows.Count(row => Scope(row) && filter.Accepts(row))));
        }

        string? next = page.Count >= limit ? "skip" + Nodes.Invariant(skip + page.Count)
            : Links == LinkStyle.Broken && page.Count > 0 ? "undefined"
            : null;
        return next is null || Links == LinkStyle.None ? reply : reply.With("link", PageRequest.Link(call, next));
    }

    private IEnumerable<Row> Select(Filter filter, Order order, bool isDefaultOrder, string? cursor)
    {
        string? after = cursor is null || cursor.Contains("skip", StringComparison.Ordinal) ? null : cursor;
        bool Accepts(Row row) => Scope(row) && filter.Accepts(row) && (after is null || string.CompareOrdinal(row.Id, after) > 0);

        RowIndex creation = Table.ByCreation;
        int from = filter.From == long.MinValue ? 0 : creation.FirstFrom(filter.From);
        int to = filter.To == long.MaxValue ? creation.Count : creation.FirstFrom(filter.To + 1);
        bool isNarrow = to - from < Table.Count / 2;
        if (order.IsById || order.IsByIdDescending)
        {
            // If the time range is short, its few rows are sorted; otherwise, all rows are enumerated in the order of an index.
            return isNarrow
                ? order.Sort(Walk(creation, from, to, descending: false).Where(Accepts))
                : Walk(Table.ById, after is null ? 0 : Table.ById.FirstAfterId(after), Table.ById.Count, order.IsByIdDescending)
                    .Where(Accepts);
        }

        if (order.IsByCreation)
        {
            return Walk(creation, from, to, order.IsDescending).Where(Accepts);
        }

        return isDefaultOrder && !isNarrow
            ? Walk(Table.ByRank, 0, Table.ByRank.Count, descending: true).Where(Accepts)
            : order.Sort(Walk(creation, from, to, descending: true).Where(Accepts));
    }

    private static IEnumerable<Row> Walk(RowIndex index, int from, int to, bool descending)
    {
        for (int i = 0; i < to - from; i++)
        {
            yield return index[descending ? to - 1 - i : from + i];
        }
    }
}
