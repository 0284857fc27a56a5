using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>The operations on sessions.</summary>
internal static class SessionRoutes
{
    private const string CursorPrefix = "skip";
    private const int MaxPageSize = 100;

    public static IReadOnlyCollection<string> ListQuery { get; } = ["limit", "cursor", "record"];

    public static async Task ListAsync(VisitorCall call, LivepeerProxyOptions options)
    {
        string? limit = call.Query("limit");
        string? cursor = call.Query("cursor");
        string? record = call.Query("record");
        var query = new ListStreamSessionsQuery { PageSize = ParseLimit(limit), Record = ParseRecord(record) };
        if (cursor is not null && !IsCursor(cursor))
        {
            throw Refusal.Invalid("The cursor is invalid.");
        }

        LivepeerStream stream = await Ownership.GetStreamAsync(call, call.Id).ConfigureAwait(false);
        Page<LivepeerSession> page =
            await call.Client.Streams.ListSessionsPageAsync(stream.Id, query, cursor, call.Aborted).ConfigureAwait(false);
        if (page.NextCursor is { } next)
        {
            string rest = $"{(limit is null ? "" : $"&limit={limit}")}{(record is null ? "" : $"&record={record}")}";
            call.Context.Response.Headers[HeaderNames.Link] = $"<?cursor={Uri.EscapeDataString(next)}{rest}>; rel=\"next\"";
        }

        await call.WriteAsync(
            [.. page.Items.Select(session => SessionView.Create(session, options))],
            ProxyJson.Default.IReadOnlyListSessionView).ConfigureAwait(false);
    }

    public static async Task GetAsync(VisitorCall call, LivepeerProxyOptions options)
    {
        LivepeerSession session = await Ownership.GetSessionAsync(call, call.Id).ConfigureAwait(false);
        await call.WriteAsync(SessionView.Create(session, options), ProxyJson.Default.SessionView).ConfigureAwait(false);
    }

    private static int? ParseLimit(string? text) => text is null
        ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) && limit is > 0 and <= MaxPageSize
            ? limit
            : throw Refusal.Invalid($"The limit must be between 1 and {MaxPageSize}.");

    private static bool? ParseRecord(string? text) => text switch
    {
        null => null,
        "true" => true,
        "false" => false,
        _ => throw Refusal.Invalid("The parameter 'record' must be 'true' or 'false'."),
    };

    private static bool IsCursor(string cursor) =>
        cursor.StartsWith(CursorPrefix, StringComparison.Ordinal)
        && int.TryParse(cursor.AsSpan(CursorPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
