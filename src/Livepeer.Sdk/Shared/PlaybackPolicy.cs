using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>
/// Who may watch, for requests. What the server answers is a <see cref="PlaybackPolicyInfo"/>.
/// An asset can't go from public to gated later, nor back.
/// </summary>
public sealed class PlaybackPolicy
{
    private PlaybackPolicy(PlaybackPolicyType type) => Type = type;

    /// <summary>Anybody may watch.</summary>
    public static PlaybackPolicy Public { get; } = new(PlaybackPolicyType.Public);

    /// <summary>Viewers need a token signed by one of the account's signing keys.</summary>
    public static PlaybackPolicy Jwt { get; } = new(PlaybackPolicyType.Jwt);

    /// <summary>The kind of policy.</summary>
    [JsonPropertyName("type")]
    public PlaybackPolicyType Type { get; }

    /// <summary>The webhook that decides, for <see cref="PlaybackPolicyType.Webhook"/>.</summary>
    [JsonPropertyName("webhookId")]
    public string? WebhookId { get; private init; }

    /// <summary>What the webhook is told beside the viewer's key.</summary>
    [JsonPropertyName("webhookContext")]
    public JsonObject? WebhookContext { get; private init; }

    /// <summary>How often a viewer is asked about again.</summary>
    [JsonPropertyName("refreshInterval")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? RefreshInterval { get; private init; }

    /// <summary>The web origins that players may run on.</summary>
    [JsonPropertyName("allowedOrigins")]
    public IReadOnlyList<string>? AllowedOrigins { get; private init; }

    /// <summary>The account's own access-control webhook decides about each viewer.</summary>
    /// <param name="webhookId">The ID of a webhook for the event <c>playback.accessControl</c>. The server answers 400 where there is none.</param>
    /// <param name="context">What to tell the webhook beside the viewer's key.</param>
    /// <param name="refreshInterval">How often to ask again about a viewer; 10 minutes unless set.</param>
    /// <param name="allowedOrigins">The web origins that players may run on, such as <c>https://example.com</c>; all unless set.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentException"><paramref name="webhookId"/> can't be an ID.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="refreshInterval"/> is negative.</exception>
    public static PlaybackPolicy Webhook(
        string webhookId,
        JsonObject? context = null,
        TimeSpan? refreshInterval = null,
        IReadOnlyList<string>? allowedOrigins = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(refreshInterval ?? default, default, nameof(refreshInterval));
        return new PlaybackPolicy(PlaybackPolicyType.Webhook)
        {
            WebhookId = Guard.Id(webhookId),
            WebhookContext = context,
            RefreshInterval = refreshInterval,
            AllowedOrigins = allowedOrigins,
        };
    }

    /// <summary>The same policy, for players on some web origins only.</summary>
    /// <param name="origins">The origins, such as <c>https://example.com</c>.</param>
    /// <returns>The narrower policy.</returns>
    public PlaybackPolicy WithAllowedOrigins(params IReadOnlyList<string> origins)
    {
        ArgumentNullException.ThrowIfNull(origins);
        return new PlaybackPolicy(Type)
        {
            WebhookId = WebhookId,
            WebhookContext = WebhookContext,
            RefreshInterval = RefreshInterval,
            AllowedOrigins = origins,
        };
    }
}
