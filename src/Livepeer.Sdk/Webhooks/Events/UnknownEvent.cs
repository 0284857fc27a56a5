using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Webhooks;

/// <summary>
/// An event without a class of its own, on its way from and to JSON. It differs from its base in that it has no converter, so it is read
/// and written field by field.
/// </summary>
internal sealed class UnknownEvent : WebhookEvent
{
    [JsonConstructor]
    public UnknownEvent()
    {
    }

    public UnknownEvent(WebhookEvent source) => Copy(source, this);

    public WebhookEvent ToWebhookEvent()
    {
        var result = new WebhookEvent();
        Copy(this, result);
        return result;
    }

    private static void Copy(WebhookEvent source, WebhookEvent target)
    {
        target.Id = source.Id;
        target.WebhookId = source.WebhookId;
        target.Type = source.Type;
        target.CreatedAt = source.CreatedAt;
        target.Timestamp = source.Timestamp;
        target.AdditionalProperties = source.AdditionalProperties;
    }
}
