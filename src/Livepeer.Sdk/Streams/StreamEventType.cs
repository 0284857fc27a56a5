using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The type of an event of a running stream.</summary>
/// <param name="value">The value as the API spells it. Values that this version of the SDK does not know are preserved.</param>
[JsonConverter(typeof(OpenEnumConverter<StreamEventType>))]
public readonly struct StreamEventType(string value) : IOpenEnum<StreamEventType>
{
    /// <summary>A segment was transcoded, or transcoding it failed.</summary>
    public static StreamEventType Transcode => new("transcode");

    /// <summary>An event that is also delivered to webhooks.</summary>
    public static StreamEventType Webhook => new("webhook_event");

    /// <summary>A broadcast started or ended.</summary>
    public static StreamEventType StreamState => new("stream_state");

    /// <summary>Measurements of the media server.</summary>
    public static StreamEventType MediaServerMetrics => new("media_server_metrics");

    /// <inheritdoc/>
    public string Value => value ?? "";

    static StreamEventType IOpenEnum<StreamEventType>.From(string value) => new(value);

    /// <inheritdoc/>
    public static bool operator ==(StreamEventType left, StreamEventType right) => left.Equals(right);

    /// <inheritdoc/>
    public static bool operator !=(StreamEventType left, StreamEventType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(StreamEventType other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StreamEventType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
