using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The type of event that a webhook receives.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<WebhookEventType>))]
public readonly struct WebhookEventType(string value) : IOpenEnum<WebhookEventType>
{
    /// <summary>A broadcast started.</summary>
    public static WebhookEventType StreamStarted => new("stream.started");

    /// <summary>The server detected what a broadcast shows.</summary>
    public static WebhookEventType StreamDetection => new("stream.detection");

    /// <summary>A broadcast ended.</summary>
    public static WebhookEventType StreamIdle => new("stream.idle");

    /// <summary>A recording is ready to be played.</summary>
    public static WebhookEventType RecordingReady => new("recording.ready");

    /// <summary>A recording started.</summary>
    public static WebhookEventType RecordingStarted => new("recording.started");

    /// <summary>A recorded broadcast ended and its recording is waiting to be processed. Sent about a minute after the end.</summary>
    public static WebhookEventType RecordingWaiting => new("recording.waiting");

    /// <summary>A broadcast is connected to one of its multistream targets.</summary>
    public static WebhookEventType MultistreamConnected => new("multistream.connected");

    /// <summary>A broadcast failed to connect to one of its multistream targets.</summary>
    public static WebhookEventType MultistreamError => new("multistream.error");

    /// <summary>A broadcast was disconnected from one of its multistream targets.</summary>
    public static WebhookEventType MultistreamDisconnected => new("multistream.disconnected");

    /// <summary>A viewer started to watch. The server accepts the value, but is not known to send the event.</summary>
    public static WebhookEventType PlaybackUserNew => new("playback.user.new");

    /// <summary>A viewer requests access. Unlike for other events, the webhook's response decides whether it is granted.</summary>
    public static WebhookEventType PlaybackAccessControl => new("playback.accessControl");

    /// <summary>An asset was created.</summary>
    public static WebhookEventType AssetCreated => new("asset.created");

    /// <summary>An asset was updated.</summary>
    public static WebhookEventType AssetUpdated => new("asset.updated");

    /// <summary>An asset could not be processed.</summary>
    public static WebhookEventType AssetFailed => new("asset.failed");

    /// <summary>An asset is ready to be played.</summary>
    public static WebhookEventType AssetReady => new("asset.ready");

    /// <summary>An asset was deleted.</summary>
    public static WebhookEventType AssetDeleted => new("asset.deleted");

    /// <summary>A task was created.</summary>
    public static WebhookEventType TaskSpawned => new("task.spawned");

    /// <summary>The progress of a task changed.</summary>
    public static WebhookEventType TaskUpdated => new("task.updated");

    /// <summary>A task was completed.</summary>
    public static WebhookEventType TaskCompleted => new("task.completed");

    /// <summary>A task failed.</summary>
    public static WebhookEventType TaskFailed => new("task.failed");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static WebhookEventType IOpenEnum<WebhookEventType>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(WebhookEventType left, WebhookEventType right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(WebhookEventType left, WebhookEventType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(WebhookEventType other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WebhookEventType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
