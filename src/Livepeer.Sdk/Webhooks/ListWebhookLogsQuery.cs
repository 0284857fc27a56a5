using Livepeer.Sdk.Paging;
namespace Livepeer.Sdk;

/// <summary>Filters, order and paging of a list of deliveries.</summary>
public sealed class ListWebhookLogsQuery : FilteredListQuery
{
    /// <summary>Gets or sets the event of the deliveries to list.</summary>
    public WebhookEventType? Event { get; init; }

    /// <summary>Gets or sets a value that limits the list to deliveries that succeeded, or to those that failed.</summary>
    public bool? Success { get; init; }

    /// <summary>Gets or sets an ID that the body of each delivery must contain.</summary>
    public string? ResourceId { get; init; }

    internal override void AddFilters(List<ListFilter> filters)
    {
        filters.AddEqual("event", Event?.Value);
        filters.AddEqual("success", Success);
        filters.AddEqual("resourceId", ResourceId);
    }
}
