using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Webhooks;

/// <summary>
/// An event without a class of its own. It differs from its base in that it has no converter, so it can be read field by field.
/// </summary>
internal sealed class UnknownEvent : WebhookEvent
{
    [JsonConstructor]
    public UnknownEvent()
    {
    }

    public UnknownEvent(WebhookEvent source)
    {
        Id = source.Id;
        WebhookId = source.WebhookId;
        Type = source.Type;
        CreatedAt = source.CreatedAt;
        Timestamp = source.Timestamp;
        AdditionalProperties = source.AdditionalProperties;
    }
}
