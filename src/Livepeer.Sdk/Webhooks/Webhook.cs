using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Paging;

namespace Livepeer.Sdk;

/// <summary>A webhook: a URL of yours that the server sends events to.</summary>
public class Webhook : IListItem
{
    /// <summary>Gets or sets the ID.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = "";

    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Gets or sets the URL that receives events.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary>Gets or sets the events to deliver.</summary>
    [JsonPropertyName("events")]
    public IList<WebhookEventType>? Events { get; set; }

    /// <summary>
    /// Gets or sets the secret that deliveries are signed with. The public specification says that it is never returned; the server
    /// returns it to the owner.
    /// </summary>
    [JsonPropertyName("sharedSecret")]
    public Secret? SharedSecret { get; set; }

    /// <summary>Gets or sets the ID of a stream, meant as a filter. The server stores it, but delivers events of all streams.</summary>
    [JsonPropertyName("streamId")]
    public string? StreamId { get; set; }

    /// <summary>Gets or sets the status of deliveries, up to a minute old.</summary>
    [JsonPropertyName("status")]
    public WebhookStatus? Status { get; set; }

    /// <summary>Gets or sets the time when the webhook was created.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Gets or sets the kind of object, as named by the server.</summary>
    [JsonPropertyName("kind")]
    public string? Kind { get; set; }

    /// <summary>Gets or sets the ID of the account that owns the webhook.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>Gets or sets the ID of the project that the webhook belongs to.</summary>
    [JsonPropertyName("projectId")]
    public string? ProjectId { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
