using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>
/// The playback policy, for requests: who can watch. The server returns a <see cref="PlaybackPolicyInfo"/>. An asset can't change from
/// public to private later, or back.
/// </summary>
public sealed class PlaybackPolicy
{
    private PlaybackPolicy(PlaybackPolicyType type) => Type = type;

    /// <summary>Gets the policy that lets anyone watch.</summary>
    public static PlaybackPolicy Public { get; } = new(PlaybackPolicyType.Public);

    /// <summary>Gets the policy that requires viewers to have a token signed by one of the account's signing keys.</summary>
    public static PlaybackPolicy Jwt { get; } = new(PlaybackPolicyType.Jwt);

    /// <summary>Gets the type of the policy.</summary>
    [JsonPropertyName("type")]
    public PlaybackPolicyType Type { get; }

    /// <summary>Gets the ID of the webhook that decides, for <see cref="PlaybackPolicyType.Webhook"/>.</summary>
    [JsonPropertyName("webhookId")]
    public string? WebhookId { get; private init; }

    /// <summary>Gets the context that the webhook receives in addition to the viewer's access key.</summary>
    [JsonPropertyName("webhookContext")]
    public JsonObject? WebhookContext { get; private init; }

    /// <summary>Gets the interval at which a viewer's access is checked again.</summary>
    [JsonPropertyName("refreshInterval")]
    [JsonConverter(typeof(SecondsConverter))]
    public TimeSpan? RefreshInterval { get; private init; }

    /// <summary>Gets the web origins that players can run on.</summary>
    [JsonPropertyName("allowedOrigins")]
    public IReadOnlyList<string>? AllowedOrigins { get; private init; }

    /// <summary>Creates a policy that lets your access-control webhook decide about each viewer.</summary>
    /// <param name="webhookId">
    /// The ID of a webhook for the event <c>playback.accessControl</c>. The server responds with 400 if it does not exist.
    /// </param>
    /// <param name="context">The context to send to the webhook in addition to the viewer's access key.</param>
    /// <param name="refreshInterval">The interval at which to check a viewer's access again. The default is 10 minutes.</param>
    /// <param name="allowedOrigins">
    /// The web origins that players can run on, such as <c>https://example.com</c>. The default is all.
    /// </param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentException"><paramref name="webhookId"/> is not a valid ID.</exception>
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

    /// <summary>Creates a copy of the policy that allows players on the given web origins only.</summary>
    /// <param name="origins">The origins, such as <c>https://example.com</c>.</param>
    /// <returns>The new policy.</returns>
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
