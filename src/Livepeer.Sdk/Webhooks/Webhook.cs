using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>An address of the developer's own that the server tells of events.</summary>
public class Webhook : IListItem
{
    /// <summary>The ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Where events are sent.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>What it is told of.</summary>
    [JsonPropertyName("events")]
    public IList<WebhookEventType>? Events { get; set; }

    /// <summary>What deliveries are signed with. The public specification says that it is never shown; the server shows it to the owner.</summary>
    [JsonPropertyName("sharedSecret")]
    public Secret? SharedSecret { get; set; }

    /// <summary>A stream, meant to limit what is told. The server keeps it, and tells of all streams nevertheless.</summary>
    [JsonPropertyName("streamId")]
    public string? StreamId { get; set; }

    /// <summary>How deliveries went, up to a minute late.</summary>
    [JsonPropertyName("status")]
    public WebhookStatus? Status { get; set; }

    /// <summary>When the webhook was made.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The kind of object, in the server's words.</summary>
    [JsonPropertyName("kind")]
    public string? Kind { get; set; }

    /// <summary>The account that the webhook belongs to.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>The project that the webhook belongs to.</summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
