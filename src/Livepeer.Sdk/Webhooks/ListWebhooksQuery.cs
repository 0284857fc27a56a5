using Livepeer.Sdk.Paging;
namespace Livepeer.Sdk;

/// <summary>Which webhooks to list.</summary>
public sealed class ListWebhooksQuery : FilteredListQuery
{
    /// <summary>Only webhooks whose name contains this, in any case.</summary>
    public string? NameContains { get; init; }

    /// <summary>Only webhooks at this address.</summary>
    public string? Url { get; init; }

    internal override void AddFilters(List<ListFilter> filters)
    {
        filters.AddEqual("name", NameContains);
        filters.AddEqual("url", Url);
    }
}
