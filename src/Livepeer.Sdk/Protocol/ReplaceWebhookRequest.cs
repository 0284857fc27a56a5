using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Protocol;

/// <summary>A webhook in place of an old one. The server looks for the old one by the ID in here, not by that in the path.</summary>
public sealed class ReplaceWebhookRequest
{
    /// <summary>Makes an empty request.</summary>
    public ReplaceWebhookRequest()
    {
    }

    /// <summary>Makes a request to put a webhook in the place of another.</summary>
    /// <param name="id">The ID of the old one.</param>
    /// <param name="request">The new one.</param>
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

    /// <summary>The ID of the old one, which stays.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Where events are to be sent.</summary>
    [JsonPropertyName("url")]
    public required string Url { get; init; }

    /// <summary>What it is to be told of.</summary>
    [JsonPropertyName("events")]
    public required IReadOnlyList<WebhookEventType> Events { get; init; }

    /// <summary>What deliveries are to be signed with; nothing where null.</summary>
    [JsonPropertyName("sharedSecret")]
    public Secret? SharedSecret { get; init; }

    /// <summary>A stream, meant to limit what is told.</summary>
    [JsonPropertyName("streamId")]
    public string? StreamId { get; init; }
}
