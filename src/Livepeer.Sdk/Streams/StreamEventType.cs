using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>What a message about a running stream is about.</summary>
/// <param name="Value">The server's word for it. A word that this version does not know is kept as it is.</param>
[JsonConverter(typeof(OpenEnumConverter<StreamEventType>))]
public readonly record struct StreamEventType(string Value) : IOpenEnum<StreamEventType>
{
    /// <summary>A segment was made into renditions, or was not.</summary>
    public static StreamEventType Transcode => new("transcode");

    /// <summary>Something that webhooks are told of too.</summary>
    public static StreamEventType Webhook => new("webhook_event");

    /// <summary>A broadcast began or ended.</summary>
    public static StreamEventType StreamState => new("stream_state");

    /// <summary>What the media server measures.</summary>
    public static StreamEventType MediaServerMetrics => new("media_server_metrics");

    /// <summary>The server's word for it; empty for the default value.</summary>
    public string Value { get => field ?? ""; init; } = Value;

    static StreamEventType IOpenEnum<StreamEventType>.From(string value) => new(value);

    /// <inheritdoc/>
    public bool Equals(StreamEventType other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The server's word for it.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
