using Livepeer.Sdk.Paging;
namespace Livepeer.Sdk;

/// <summary>Filters, order and paging of a list of webhooks.</summary>
public sealed class ListWebhooksQuery : FilteredListQuery
{
    /// <summary>Gets or sets text that the name of each webhook must contain, ignoring case.</summary>
    public string? NameContains { get; init; }

    /// <summary>Gets or sets the URL of the webhooks to list.</summary>
    public string? Url { get; init; }

    internal override void AddFilters(List<ListFilter> filters)
    {
        filters.AddEqual("name", NameContains);
        filters.AddEqual("url", Url);
    }
}
