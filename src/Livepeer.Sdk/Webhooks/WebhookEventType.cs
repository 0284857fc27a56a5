using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What a webhook can be told of.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhookEventType>))]
public readonly record struct WebhookEventType(string Value) : IOpenEnum<WebhookEventType>
{
    /// <summary>A broadcast began.</summary>
    public static WebhookEventType StreamStarted => new("stream.started");

    /// <summary>The server recognised what a broadcast shows.</summary>
    public static WebhookEventType StreamDetection => new("stream.detection");

    /// <summary>A broadcast ended.</summary>
    public static WebhookEventType StreamIdle => new("stream.idle");

    /// <summary>A recording can be watched.</summary>
    public static WebhookEventType RecordingReady => new("recording.ready");

    /// <summary>A recording began.</summary>
    public static WebhookEventType RecordingStarted => new("recording.started");

    /// <summary>A recorded broadcast ended and its recording will be processed; about a minute after the end.</summary>
    public static WebhookEventType RecordingWaiting => new("recording.waiting");

    /// <summary>A broadcast reaches one of its other destinations.</summary>
    public static WebhookEventType MultistreamConnected => new("multistream.connected");

    /// <summary>A broadcast fails to reach one of its other destinations.</summary>
    public static WebhookEventType MultistreamError => new("multistream.error");

    /// <summary>A broadcast no longer goes to one of its other destinations.</summary>
    public static WebhookEventType MultistreamDisconnected => new("multistream.disconnected");

    /// <summary>A viewer came. The server accepts the word, but nothing is known to send it.</summary>
    public static WebhookEventType PlaybackUserNew => new("playback.user.new");

    /// <summary>A viewer asks to be let in. Not told like the others: the webhook decides by its answer.</summary>
    public static WebhookEventType PlaybackAccessControl => new("playback.accessControl");

    /// <summary>An asset was made.</summary>
    public static WebhookEventType AssetCreated => new("asset.created");

    /// <summary>An asset changed.</summary>
    public static WebhookEventType AssetUpdated => new("asset.updated");

    /// <summary>An asset could not be made ready.</summary>
    public static WebhookEventType AssetFailed => new("asset.failed");

    /// <summary>An asset can be watched.</summary>
    public static WebhookEventType AssetReady => new("asset.ready");

    /// <summary>An asset was deleted.</summary>
    public static WebhookEventType AssetDeleted => new("asset.deleted");

    /// <summary>A task was made.</summary>
    public static WebhookEventType TaskSpawned => new("task.spawned");

    /// <summary>A task moved on.</summary>
    public static WebhookEventType TaskUpdated => new("task.updated");

    /// <summary>A task is done.</summary>
    public static WebhookEventType TaskCompleted => new("task.completed");

    /// <summary>A task failed.</summary>
    public static WebhookEventType TaskFailed => new("task.failed");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static WebhookEventType IOpenEnum<WebhookEventType>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(WebhookEventType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
