using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Webhooks;

namespace Livepeer.Sdk.Json;

/// <summary>Reads an event as the class of its type, and writes an event with the fields of its class.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WebhookEventConverter : JsonConverter<WebhookEvent>
{
    private static readonly Dictionary<WebhookEventType, Type> _classes = new()
    {
        [WebhookEventType.StreamStarted] = typeof(StreamStartedEvent),
        [WebhookEventType.StreamDetection] = typeof(StreamDetectionEvent),
        [WebhookEventType.StreamIdle] = typeof(StreamIdleEvent),
        [WebhookEventType.RecordingReady] = typeof(RecordingReadyEvent),
        [WebhookEventType.RecordingStarted] = typeof(RecordingStartedEvent),
        [WebhookEventType.RecordingWaiting] = typeof(RecordingWaitingEvent),
        [WebhookEventType.MultistreamConnected] = typeof(MultistreamConnectedEvent),
        [WebhookEventType.MultistreamError] = typeof(MultistreamErrorEvent),
        [WebhookEventType.MultistreamDisconnected] = typeof(MultistreamDisconnectedEvent),
        [WebhookEventType.PlaybackUserNew] = typeof(PlaybackUserNewEvent),
        [WebhookEventType.PlaybackAccessControl] = typeof(PlaybackAccessControlEvent),
        [WebhookEventType.AssetCreated] = typeof(AssetCreatedEvent),
        [WebhookEventType.AssetUpdated] = typeof(AssetUpdatedEvent),
        [WebhookEventType.AssetFailed] = typeof(AssetFailedEvent),
        [WebhookEventType.AssetReady] = typeof(AssetReadyEvent),
        [WebhookEventType.AssetDeleted] = typeof(AssetDeletedEvent),
        [WebhookEventType.TaskSpawned] = typeof(TaskSpawnedEvent),
        [WebhookEventType.TaskUpdated] = typeof(TaskUpdatedEvent),
        [WebhookEventType.TaskCompleted] = typeof(TaskCompletedEvent),
        [WebhookEventType.TaskFailed] = typeof(TaskFailedEvent),
    };

    /// <inheritdoc/>
    public override WebhookEvent? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("An event is an object.");
        }

        Type? type = null;
        if (root.TryGetProperty("event"u8, out JsonElement name) && name.ValueKind == JsonValueKind.String)
        {
            _classes.TryGetValue(new WebhookEventType(name.GetString()!), out type);
        }

        var result = (WebhookEvent)root.Deserialize(options.GetTypeInfo(type ?? typeof(UnknownEvent)))!;
        result = result is UnknownEvent unknown ? unknown.ToWebhookEvent() : result;
        result.Id ??= "";
        if (root.TryGetProperty("payload"u8, out JsonElement payload) && payload.ValueKind != JsonValueKind.Null)
        {
            result.RawPayload = payload.Clone();
        }

        return result;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, WebhookEvent value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        WebhookEvent written = value.GetType() == typeof(WebhookEvent) ? new UnknownEvent(value) : value;
        JsonSerializer.Serialize(writer, written, options.GetTypeInfo(written.GetType()));
    }
}
