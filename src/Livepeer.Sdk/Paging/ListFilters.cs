namespace Livepeer.Sdk.Paging;

internal static class ListFilters
{
    public static void AddEqual(this List<ListFilter> filters, string field, string? value)
    {
        if (value is not null)
        {
            filters.Add(ListFilter.Equal(field, value));
        }
    }

    public static void AddEqual(this List<ListFilter> filters, string field, bool? value)
    {
        if (value is { } flag)
        {
            filters.Add(ListFilter.Equal(field, flag));
        }
    }
}
