using Livepeer.Sdk.Paging;
namespace Livepeer.Sdk;

/// <summary>Which deliveries to list.</summary>
public sealed class ListWebhookLogsQuery : FilteredListQuery
{
    /// <summary>Only deliveries of this event.</summary>
    public WebhookEventType? Event { get; init; }

    /// <summary>Only deliveries that succeeded, or only those that did not.</summary>
    public bool? Success { get; init; }

    /// <summary>Only deliveries whose body contains this ID.</summary>
    public string? ResourceId { get; init; }

    internal override void AddFilters(List<ListFilter> filters)
    {
        filters.AddEqual("event", Event?.Value);
        filters.AddEqual("success", Success);
        filters.AddEqual("resourceId", ResourceId);
    }
}
