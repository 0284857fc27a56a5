using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Protocol;

/// <summary>A request to replace a webhook. The server identifies it by the ID in the body, not by the one in the path.</summary>
public sealed class ReplaceWebhookRequest
{
    /// <summary>Initializes a new instance of the <see cref="ImportAssetRequest"/> class.</summary>
    public ReplaceWebhookRequest()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ReplaceWebhookRequest"/> class.</summary>
    /// <param name="id">The ID of the webhook to replace.</param>
    /// <param name="request">The new webhook.</param>
    [SetsRequiredMembers]
    public ReplaceWebhookRequest(string id, CreateWebhookRequest request)
    {
        Id = id;
        Name = Guard.Body(request).Name;
        Url = request.Url;
        Events = request.Events;
        SharedSecret = request.SharedSecret;
        StreamId = request.StreamId;
    }

    /// <summary>Gets or sets the ID of the webhook to replace, which does not change.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Gets or sets the name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Gets or sets the URL that receives events.</summary>
    [JsonPropertyName("url")]
    public required string Url { get; init; }

    /// <summary>Gets or sets the events to deliver.</summary>
    [JsonPropertyName("events")]
    public required IReadOnlyList<WebhookEventType> Events { get; init; }

    /// <summary>Gets or sets the secret that deliveries are signed with; if <see langword="null"/>, they are not signed.</summary>
    [JsonPropertyName("sharedSecret")]
    public Secret? SharedSecret { get; init; }

    /// <summary>Gets or sets the ID of a stream, meant as a filter.</summary>
    [JsonPropertyName("streamId")]
    public string? StreamId { get; init; }
}
